import { existsSync } from 'node:fs';
import { say } from '@wayline/parser';
import { CommanderError } from 'commander';
import { commandLine } from './command-line.ts';
import { printable } from './problems/printable.ts';
import { said, speechOf } from './speech.ts';
import { WrongUse } from './wrong-use.ts';

process.exitCode = await main(process.argv);

async function main(argv: readonly string[]): Promise<number> {
  leaveQuietlyWhenNobodyReads();
  let status = 0;
  const speech = speechOf(argv, process.env);
  const program = commandLine((result) => {
    status = result;
  }, speech);
  try {
    const word = argv[2];
    if (word === undefined) {
      program.outputHelp({ error: true });
      return 2;
    }
    if (!program.commands.some((command) => command.name() === word) && existsSync(word)) {
      throw new WrongUse(say`\`${word}\` is a file, not a command; did you mean \`wayline render ${word}\`?`);
    }
    await program.parseAsync(argv);
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof WrongUse) {
      process.stderr.write(`wayline: ${printable(said(error.said, speech))}\n`);
      return 2;
    }
    // A fault of ours, not of the file: the person at the terminal has no use for a stack trace.
    const reason = error instanceof Error ? error.message : String(error);
    const sentence = speech.speak`this is a fault of the program, please report it: ${printable(reason)}`;
    process.stderr.write(`wayline: ${sentence}\n`);
    return 1;
  }
}

/** `wayline check … | head` closes our output early; that is the reader's right, not a failure. */
function leaveQuietlyWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
