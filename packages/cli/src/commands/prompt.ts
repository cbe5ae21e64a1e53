import { promptIn } from '@wayline/core';

/** What `wayline prompt` was told. */
export interface PromptOptions {
  readonly lang?: string;
}

/** Shows what a language model has to know to write maps; returns the exit status. */
export function prompt({ lang }: PromptOptions): number {
  const { grammar, examples } = promptIn(lang);
  const parts = [grammar, 'Two examples:\n', ...examples, 'Answer with the text alone, without a fence.\n'];
  process.stdout.write(parts.join('\n'));
  return 0;
}
