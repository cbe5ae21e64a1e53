import { say } from '@wayline/parser';
import type { Command } from 'commander';
import type { Speech } from '../speech.ts';
import { type Example, examples } from './examples.ts';
import type { Finish } from './finish.ts';

/** Declares `wayline import`. */
export function importMaps(program: Command, finish: Finish, speech: Speech): void {
  const { speak } = speech;
  program
    .command('import')
    .summary(speak`make maps of data`)
    .description(
      speak`Makes a \`.journey\` text of what \`wayline export\` or another program wrote as JSON.`,
    )
    .argument('<file...>', speak`.json files; \`-\` is standard input`)
    .option('-o, --output <file|directory>', speak`where to write; by default standard output`)
    .addHelpText('after', examples(toCopy, speech))
    .action(async (files: string[], options) => {
      const { importMaps: run } = await import('../commands/import.ts');
      finish(await run(files, options, speech));
    });
}

const toCopy: readonly Example[] = [
  ['wayline import coffee.json', say`shows the map as text`],
  ['wayline import coffee.json -o coffee.journey', say`writes coffee.journey, if there is none yet`],
];
