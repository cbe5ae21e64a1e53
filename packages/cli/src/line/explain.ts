import { say } from '@wayline/parser';
import type { Command } from 'commander';
import type { Speech } from '../speech.ts';
import { type Example, examples } from './examples.ts';
import type { Finish } from './finish.ts';

/** Declares `wayline explain`. */
export function explain(program: Command, finish: Finish, speech: Speech): void {
  const { speak } = speech;
  program
    .command('explain')
    .summary(speak`say what a problem is and how to mend it`)
    .description(speak`Shows the page of a problem: what it is, why it matters and how to mend it.`)
    .argument('[code]', speak`the code that \`wayline check\` prints; without one, all are listed`)
    .addHelpText('after', examples(toCopy, speech))
    .action(async (code: string | undefined) => {
      const { explain: run } = await import('../commands/explain.ts');
      finish(run(code, speech));
    });
}

const toCopy: readonly Example[] = [
  ['wayline explain lint/lost-bullet'],
  ['wayline explain lost-bullet', say`says the same`],
  ['wayline explain', say`lists every problem`],
];
