import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import type { Finish } from './line/finish.ts';
import { commands } from './line/index.ts';

/**
 * What can be asked for on the command line. Each command is loaded when it is called; `finish` is told its exit
 * status. Wrong use ends in a CommanderError.
 */
export function commandLine(finish: Finish): Command {
  const program = new Command('wayline')
    .description('Customer-journey maps as text: draws, checks and formats .journey files.')
    .option('-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .addHelpText('after', examples)
    .showHelpAfterError('(`wayline --help` shows what there is)')
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'wayline: ')) })
    .exitOverride();

  program.on('option:version', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    process.stdout.write(`${version}\n`);
    throw new CommanderError(0, 'wayline.version', version);
  });

  for (const declare of commands) declare(program, finish);
  return program;
}

const examples = `
Begin with four lines in a file \`coffee.journey\`:

  # Buying a coffee
  - Queue -2
  - Pay by phone +1
  - First sip +2

and draw them:

  $ wayline render coffee.journey          writes coffee.svg, which any browser shows

\`wayline help render\` and the like say more about each command.
Exit status: 0 fine (warnings too), 1 errors found in a file, 2 wrong use.`;
