import { readFileSync } from 'node:fs';

/** The pages of the problems by their code, as Markdown; they are put beside the program when it is built. */
export function problemPages(): ReadonlyMap<string, string> {
  const text = readFileSync(new URL('problems.json', import.meta.url), 'utf8');
  return new Map(Object.entries(JSON.parse(text) as Record<string, string>));
}

/** The sentence that a page begins with: what the problem is. */
export function firstSentence(page: string): string {
  return page.split('\n')[4] ?? '';
}
