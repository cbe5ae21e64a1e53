import { say } from '@wayline/parser';
import { type Command, Option } from 'commander';
import type { Speech } from '../speech.ts';
import { type Example, examples } from './examples.ts';
import type { Finish } from './finish.ts';
import { publicOption, rootOption } from './option-values.ts';

/** Declares `wayline export`. */
export function exportMaps(program: Command, finish: Finish, speech: Speech): void {
  const { speak } = speech;
  program
    .command('export')
    .summary(speak`write maps as data for other programs`)
    .description(
      speak`Writes what a map says, for other programs: as JSON, or as a \`.journey\` text of nothing else.`,
    )
    .argument('<file...>', speak`.journey files; \`-\` is standard input`)
    .addOption(
      new Option('--format <name>', speak`the form to write`).choices(['json', 'journey']).default('json'),
    )
    .option('-o, --output <file|directory>', speak`where to write; by default standard output`)
    .option('--ranges', speak`say where everything stands in the text (json)`)
    .option('--self-contained', speak`write what is taken from other files too (journey)`)
    .addOption(publicOption(speech))
    .addOption(rootOption(speech))
    .addHelpText('after', examples(toCopy, speech))
    .action(async (files: string[], options) => {
      const { exportMaps: run } = await import('../commands/export.ts');
      finish(await run(files, options, speech));
    });
}

const toCopy: readonly Example[] = [
  ['wayline export coffee.journey', say`shows the model as JSON`],
  ['wayline export coffee.journey -o coffee.json', say`writes coffee.json`],
  ['wayline export maps/*.journey -o data/', say`writes one file each`],
  ['wayline export coffee.journey --public', say`leaves out what is private`],
  ['wayline export --format journey coffee.journey', say`without comments, in one form`],
];
