import { type Command, Option } from 'commander';
import type { Finish } from './finish.ts';

/** Declares `wayline format`. */
export function format(program: Command, finish: Finish): void {
  program
    .command('format')
    .summary('bring files into their canonical form')
    .description('Shows a file in its canonical form; no word and no comment is lost.')
    .argument('<file...>', '.journey files; `-` is standard input')
    .addOption(new Option('--check', 'name the files that are not in it, change nothing').conflicts('write'))
    .option('--write', 'rewrite the files themselves')
    .addHelpText('after', examples)
    .action(async (files: string[], options) => {
      const { format: run } = await import('../commands/format.ts');
      finish(await run(files, options));
    });
}

const examples = `
Examples:
  $ wayline format coffee.journey                  shows the file in its canonical form
  $ wayline format --write maps/*.journey          rewrites the files themselves
  $ wayline format --check maps/*.journey          names the files that are not in it (exit status 1)
  $ cat coffee.journey | wayline format -`;
