import { say } from '@wayline/parser';
import type { Command } from 'commander';
import type { Speech } from '../speech.ts';
import { type Example, examples } from './examples.ts';
import type { Finish } from './finish.ts';
import { knownTags, spokenLanguage } from './option-values.ts';

/** Declares `wayline prompt`. */
export function prompt(program: Command, finish: Finish, speech: Speech): void {
  const { speak } = speech;
  program
    .command('prompt')
    .summary(speak`tell a language model how to write maps`)
    .description(
      speak`Shows the grammar in about a kilobyte and two examples, in English, for a language model.`,
    )
    .option('--lang <tag>', speak`language of the map and of its keys: ${knownTags}`, spokenLanguage(speech))
    .addHelpText('after', examples(toCopy, speech))
    .action(async (options) => {
      const { prompt: run } = await import('../commands/prompt.ts');
      finish(run(options));
    });
}

const toCopy: readonly Example[] = [
  ['wayline prompt > prompt.txt', say`for the instructions of a model`],
  ['wayline prompt --lang pl', say`with Polish keys`],
];
