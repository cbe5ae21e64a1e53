import { type Command, Option } from 'commander';
import type { Finish } from './finish.ts';
import { languageTag } from './option-values.ts';

/** Declares `wayline render`. */
export function render(program: Command, finish: Finish): void {
  program
    .command('render')
    .summary('draw maps as SVG pictures')
    .description('Draws each file as an SVG picture, `NAME.svg` beside `NAME.journey`.')
    .argument(
      '<file...>',
      '.journey files; `-` is standard input, and then the picture goes to standard output',
    )
    .option('-o, --output <file|directory>', 'where to write; `-` is standard output')
    .addOption(
      new Option(
        '--theme <name>',
        'colours; `auto` follows the reader’s system, in light and in dark',
      ).choices(['paper', 'night', 'auto']),
    )
    .option('--lang <tag>', 'language of the words on the map, such as en, pl, zh-Hant, zh-Hans', languageTag)
    .addHelpText('after', examples)
    .action(async (files: string[], options) => {
      const { render: run } = await import('../commands/render.ts');
      finish(await run(files, options));
    });
}

const examples = `
Examples:
  $ wayline render coffee.journey                  writes coffee.svg beside it
  $ wayline render coffee.journey -o map.svg       writes map.svg
  $ wayline render maps/*.journey -o pictures/     writes one picture a file
  $ wayline render coffee.journey --theme night    on a dark ground
  $ cat coffee.journey | wayline render - > coffee.svg

A file with mistakes is drawn as far as it goes; the exit status is then 1.`;
