import { type Command, Option } from 'commander';
import type { Finish } from './finish.ts';
import { count } from './option-values.ts';

/** Declares `wayline check`. */
export function check(program: Command, finish: Finish): void {
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
    .addHelpText('after', examples)
    .action(async (files: string[], options) => {
      const { check: run } = await import('../commands/check.ts');
      finish(await run(files, options));
    });
}

const examples = `
Examples:
  $ wayline check coffee.journey
  $ wayline check maps/*.journey --max-warnings 0  fails on warnings too
  $ wayline check coffee.journey --format json     for other programs`;
