import { say, valueWords } from '@wayline/parser';
import type { PaperName } from '@wayline/renderer';
import { type Command, Option } from 'commander';
import { pictureForms } from '../output/picture-form.ts';
import type { Speech } from '../speech.ts';
import { type Example, examples } from './examples.ts';
import type { Finish } from './finish.ts';
import { knownTags, languageTagsOrAll, names, publicOption, rootOption } from './option-values.ts';

/** Declares `wayline render`. */
export function render(program: Command, finish: Finish, speech: Speech): void {
  const { speak } = speech;
  program
    .command('render')
    .summary(speak`draw maps as SVG pictures`)
    .description(speak`Draws each file as an SVG picture, \`NAME.svg\` beside \`NAME.journey\`.`)
    .argument(
      '<file...>',
      speak`.journey files; \`-\` is standard input, and then the picture goes to standard output`,
    )
    .option('-o, --output <file|directory>', speak`where to write; \`-\` is standard output`)
    .addOption(
      new Option(
        '--theme <name>',
        speak`colours; \`auto\` follows the reader’s system, in light and in dark`,
      ).choices(['paper', 'night', 'print', 'auto', 'light', 'dark']),
    )
    .option(
      '--lang <tags>',
      speak`language to draw in, such as ${knownTags}; several with commas, or \`all\`, draw a picture for each`,
      languageTagsOrAll(speech),
    )
    .option(
      '--view <names>',
      speak`views that the map declares, or kinds of picture such as \`curve\`; \`all\` draws every view of the map`,
      names,
    )
    .option('--lanes <names>', speak`which lanes to show, in this order`, names)
    .option('--persona <names>', speak`whose journey to show`, names)
    .option('--steps <from..to>', speak`which steps to show, by the names of steps or stages`)
    .addOption(new Option('--density <name>', speak`how closely it is set`).choices(valueWords.density))
    .addOption(
      new Option('--orientation <name>', speak`across the page, or down a narrow one`).choices(
        valueWords.orientation,
      ),
    )
    .option('--embed-images', speak`put the images that a map names into its picture`)
    .addOption(
      new Option(
        '--paper <name>',
        speak`draw pages of this size, to be printed; NAME.1.svg is the first`,
      ).choices(papers),
    )
    .addOption(
      new Option('--format <name>', speak`how to write it: drawn, or as a table`)
        .choices(pictureForms)
        .conflicts('paper'),
    )
    .addOption(
      new Option(
        '--with-table',
        speak`writes a page with the picture, and below it the same as a table`,
      ).conflicts('paper'),
    )
    .addOption(publicOption(speech))
    .addOption(rootOption(speech))
    .addHelpText('after', examples(toCopy, speech))
    .addHelpText(
      'after',
      `\n${speak`A file with mistakes is drawn as far as it goes; the exit status is then 1.`}`,
    )
    .action(async (files: string[], options) => {
      const { render: run } = await import('../commands/render.ts');
      finish(await run(files, options, speech));
    });
}

const papers: readonly PaperName[] = (['a3', 'a4', 'letter'] as const).flatMap((size) => [
  size,
  `${size}-landscape` as const,
  `${size}-portrait` as const,
]);

const toCopy: readonly Example[] = [
  ['wayline render coffee.journey', say`writes coffee.svg beside it`],
  ['wayline render coffee.journey -o map.svg', say`writes map.svg`],
  ['wayline render maps/*.journey -o pictures/', say`writes one picture a file`],
  ['wayline render coffee.journey --theme night', say`on a dark ground`],
  ['wayline render coffee.journey --lang en,pl', say`writes coffee.en.svg and coffee.pl.svg`],
  ['wayline render coffee.journey --view curve', say`writes coffee.curve.svg, the emotion curve`],
  ['wayline render coffee.journey --view table', say`writes coffee.html, the map as a table`],
  ['wayline render coffee.journey --view all', say`writes the map, and a picture for each of its views`],
  ['wayline render coffee.journey --paper a4', say`writes coffee.1.svg and further pages, to be printed`],
  ['cat coffee.journey | wayline render - > coffee.svg'],
];
