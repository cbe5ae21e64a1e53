import { readFileSync } from 'node:fs';
import { say } from '@wayline/parser';
import { Command, CommanderError } from 'commander';
import { complaint, helpIn } from './line/commander-words.ts';
import { commandsToCopy } from './line/examples.ts';
import type { Finish } from './line/finish.ts';
import { commands } from './line/index.ts';
import { knownTags, spokenLanguage } from './line/option-values.ts';
import { type Speech, said } from './speech.ts';

/**
 * What can be asked for on the command line. Each command is loaded when it is called; `finish` is told its exit
 * status. Wrong use ends in a CommanderError.
 */
export function commandLine(finish: Finish, speech: Speech): Command {
  const { speak } = speech;
  const program = new Command('wayline')
    .description(speak`Customer-journey maps as text: draws, checks and formats .journey files.`)
    .option('-V, --version', speak`show the version`)
    .option('--speak <tag>', speak`language of messages and help: ${knownTags}`, spokenLanguage(speech))
    .helpOption('-h, --help', speak`show this help`)
    .helpCommand('help [command]', speak`show the help of a command`)
    .addHelpText('after', firstMap(speech))
    .showHelpAfterError(speak`(\`wayline --help\` shows what there is)`)
    .configureHelp(helpIn(speech))
    .configureOutput({
      outputError: (text, write) => write(`wayline: ${said(complaint(text), speech)}\n`),
    })
    .exitOverride();

  program.on('option:version', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    process.stdout.write(`${version}\n`);
    throw new CommanderError(0, 'wayline.version', version);
  });

  for (const declare of commands) declare(program, finish, speech);
  return program;
}

/** Shows a newcomer the way to a first picture. */
function firstMap(speech: Speech): string {
  const { speak } = speech;
  const draw = say`writes coffee.svg, which any browser shows`;
  return `
${speak`Begin with four lines in a file \`coffee.journey\`:`}

  # ${speak`Buying a coffee`}
  - ${speak`Queue`} -2
  - ${speak`Pay by phone`} +1
  - ${speak`First sip`} +2

${speak`and draw them:`}

${commandsToCopy([['wayline render coffee.journey', draw]], speech)}

${speak`\`wayline help render\` and the like say more about each command.`}
${speak`Exit status: 0 fine (warnings too), 1 errors found in a file, 2 wrong use.`}`;
}
