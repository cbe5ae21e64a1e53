import { say } from '@wayline/parser';
import { type Command, Option } from 'commander';
import type { Speech } from '../speech.ts';
import { type Example, examples } from './examples.ts';
import type { Finish } from './finish.ts';
import { knownTags, languageTagsOrAll, publicOption, rootOption } from './option-values.ts';

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
      ).choices(['paper', 'night', 'auto']),
    )
    .option(
      '--lang <tags>',
      speak`language to draw in, such as ${knownTags}; several with commas, or \`all\`, draw a picture for each`,
      languageTagsOrAll(speech),
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

const toCopy: readonly Example[] = [
  ['wayline render coffee.journey', say`writes coffee.svg beside it`],
  ['wayline render coffee.journey -o map.svg', say`writes map.svg`],
  ['wayline render maps/*.journey -o pictures/', say`writes one picture a file`],
  ['wayline render coffee.journey --theme night', say`on a dark ground`],
  ['wayline render coffee.journey --lang en,pl', say`writes coffee.en.svg and coffee.pl.svg`],
  ['cat coffee.journey | wayline render - > coffee.svg'],
];
