import { say } from '@wayline/parser';
import type { Command } from 'commander';
import type { Speech } from '../speech.ts';
import { type Example, examples } from './examples.ts';
import type { Finish } from './finish.ts';
import { formatOption, languageTags, rootOption } from './option-values.ts';

/** Declares `wayline i18n`, which has commands of its own. */
export function i18n(program: Command, finish: Finish, speech: Speech): void {
  const { speak } = speech;
  const group = program
    .command('i18n')
    .summary(speak`translate maps`)
    .description(speak`Keeps files of translations such as \`coffee.en.yaml\`, which stand beside a map.`)
    .helpCommand(false)
    .addHelpText('after', examples(toCopy, speech));
  const tags = languageTags(speech);
  group
    .command('extract')
    .summary(speak`collect what there is to translate`)
    .description(
      speak`Writes what there is to translate into a file for each language, and keeps what is in it.`,
    )
    .argument('<file...>', speak`.journey files`)
    .requiredOption('--lang <tags>', speak`languages to translate into, with commas between them`, tags)
    .option('--ids', speak`give an \`{#id}\` to everything that has none, so that it can be renamed`)
    .option('--prune', speak`take away translations that nothing in the map belongs to`)
    .addOption(rootOption(speech))
    .action(async (files: string[], options) => {
      const { extract } = await import('../commands/i18n-extract.ts');
      finish(await extract(files, options, speech));
    });
  group
    .command('check')
    .summary(speak`say what is not translated`)
    .description(speak`Says what is not translated, what has changed since, and what the map no longer has.`)
    .argument('<file...>', speak`.journey files`)
    .option('--lang <tags>', speak`only these languages, with commas between them`, tags)
    .addOption(formatOption(speech))
    .option('--strict', speak`end with exit status 1 where something is not translated, or has changed since`)
    .addOption(rootOption(speech))
    .action(async (files: string[], options) => {
      const { checkTranslations } = await import('../commands/i18n-check.ts');
      finish(await checkTranslations(files, options, speech));
    });
}

const toCopy: readonly Example[] = [
  ['wayline i18n extract coffee.journey --lang pl', say`writes coffee.pl.yaml, or brings it up to date`],
  ['wayline i18n check coffee.journey', say`says what it still lacks`],
  ['wayline render coffee.journey --lang pl', say`draws the map in Polish`],
];
