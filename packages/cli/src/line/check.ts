import { say } from '@wayline/parser';
import type { Command } from 'commander';
import type { Speech } from '../speech.ts';
import { type Example, examples } from './examples.ts';
import type { Finish } from './finish.ts';
import { count, formatOption, rootOption } from './option-values.ts';

/** Declares `wayline check`. */
export function check(program: Command, finish: Finish, speech: Speech): void {
  const { speak } = speech;
  program
    .command('check')
    .summary(speak`look for mistakes`)
    .description(speak`Looks for mistakes and shows where they stand.`)
    .argument('<file...>', speak`.journey files; \`-\` is standard input`)
    .option('--fix', speak`mend what can be mended without asking, and show what is left`)
    .option(
      '--max-warnings <number>',
      speak`how many warnings are accepted; with more, the exit status is 1`,
      count(speech),
    )
    .addOption(formatOption(speech))
    .addOption(rootOption(speech))
    .addHelpText('after', examples(toCopy, speech))
    .action(async (files: string[], options) => {
      const { check: run } = await import('../commands/check.ts');
      finish(await run(files, options, speech));
    });
}

const toCopy: readonly Example[] = [
  ['wayline check coffee.journey'],
  ['wayline check maps/*.journey --max-warnings 0', say`fails on warnings too`],
  ['wayline check coffee.journey --fix', say`mends what it can in the file itself`],
  ['wayline check coffee.journey --format json', say`for other programs`],
  ['wayline check maps/*.journey --format github', say`shows problems in a pull request`],
];
