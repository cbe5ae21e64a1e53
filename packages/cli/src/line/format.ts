import { say } from '@wayline/parser';
import { type Command, Option } from 'commander';
import type { Speech } from '../speech.ts';
import { type Example, examples } from './examples.ts';
import type { Finish } from './finish.ts';
import { knownTags, spokenLanguage } from './option-values.ts';

/** Declares `wayline format`. */
export function format(program: Command, finish: Finish, speech: Speech): void {
  const { speak } = speech;
  program
    .command('format')
    .summary(speak`bring files into their canonical form`)
    .description(speak`Shows a file in its canonical form; no word and no comment is lost.`)
    .argument('<file...>', speak`.journey files; \`-\` is standard input`)
    .addOption(
      new Option('--check', speak`name the files that are not in it, change nothing`).conflicts('write'),
    )
    .option('--write', speak`rewrite the files themselves`)
    .option('--words', speak`write words such as \`step:\` instead of marks such as \`-\``)
    .option(
      '--keywords <tag>',
      speak`write keys, flags and other words of the language in this language: ${knownTags}`,
      spokenLanguage(speech),
    )
    .addHelpText('after', examples(toCopy, speech))
    .action(async (files: string[], options) => {
      const { format: run } = await import('../commands/format.ts');
      finish(await run(files, options, speech));
    });
}

const toCopy: readonly Example[] = [
  ['wayline format coffee.journey', say`shows the file in its canonical form`],
  ['wayline format --write maps/*.journey', say`rewrites the files themselves`],
  ['wayline format --check maps/*.journey', say`names the files that are not in it (exit status 1)`],
  ['wayline format --write --keywords pl coffee.journey', say`puts the keys into Polish`],
  ['cat coffee.journey | wayline format -'],
];
