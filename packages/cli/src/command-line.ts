import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';

/**
 * What can be asked for on the command line. Each command is loaded when it is called; `finish` is told its exit
 * status. Wrong use ends in a CommanderError.
 */
export function commandLine(finish: (status: number) => void): Command {
  const program = new Command('wayline')
    .description('Customer-journey maps as text: draws, checks and formats .journey files.')
    .option('-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .addHelpText('after', examples.all)
    .showHelpAfterError('(`wayline --help` shows what there is)')
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'wayline: ')) })
    .exitOverride();

  program.on('option:version', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    process.stdout.write(`${version}\n`);
    throw new CommanderError(0, 'wayline.version', version);
  });

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
    .addHelpText('after', examples.render)
    .action(async (files: string[], options) => {
      const { render } = await import('./commands/render.ts');
      finish(await render(files, options));
    });

  program
    .command('check')
    .summary('look for mistakes')
    .description('Looks for mistakes and shows where they stand.')
    .argument('<file...>', '.journey files; `-` is standard input')
    .option(
      '--max-warnings <number>',
      'how many warnings are accepted; with more, the exit status is 1',
      count,
    )
    .addOption(
      new Option('--format <name>', 'how to show what was found').choices(['text', 'json']).default('text'),
    )
    .addHelpText('after', examples.check)
    .action(async (files: string[], options) => {
      const { check } = await import('./commands/check.ts');
      finish(await check(files, options));
    });

  program
    .command('format')
    .summary('bring files into their canonical form')
    .description('Shows a file in its canonical form; no word and no comment is lost.')
    .argument('<file...>', '.journey files; `-` is standard input')
    .addOption(new Option('--check', 'name the files that are not in it, change nothing').conflicts('write'))
    .option('--write', 'rewrite the files themselves')
    .addHelpText('after', examples.format)
    .action(async (files: string[], options) => {
      const { format } = await import('./commands/format.ts');
      finish(await format(files, options));
    });

  return program;
}

function count(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It has to be a whole number, 0 or more.');
  return Number(text);
}

function languageTag(text: string): string {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? text;
  } catch {
    throw new InvalidArgumentError('It has to be a language tag such as en, pl, zh-Hant or zh-Hans.');
  }
}

const examples = {
  all: `
Begin with four lines in a file \`coffee.journey\`:

  # Buying a coffee
  - Queue -2
  - Pay by phone +1
  - First sip +2

and draw them:

  $ wayline render coffee.journey          writes coffee.svg, which any browser shows

\`wayline help render\` and the like say more about each command.
Exit status: 0 fine (warnings too), 1 errors found in a file, 2 wrong use.`,
  render: `
Examples:
  $ wayline render coffee.journey                  writes coffee.svg beside it
  $ wayline render coffee.journey -o map.svg       writes map.svg
  $ wayline render maps/*.journey -o pictures/     writes one picture a file
  $ wayline render coffee.journey --theme night    on a dark ground
  $ cat coffee.journey | wayline render - > coffee.svg

A file with mistakes is drawn as far as it goes; the exit status is then 1.`,
  check: `
Examples:
  $ wayline check coffee.journey
  $ wayline check maps/*.journey --max-warnings 0  fails on warnings too
  $ wayline check coffee.journey --format json     for other programs`,
  format: `
Examples:
  $ wayline format coffee.journey                  shows the file in its canonical form
  $ wayline format --write maps/*.journey          rewrites the files themselves
  $ wayline format --check maps/*.journey          names the files that are not in it (exit status 1)
  $ cat coffee.journey | wayline format -`,
};
