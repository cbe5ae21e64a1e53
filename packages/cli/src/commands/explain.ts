import { say, slip } from '@wayline/parser';
import { createColors } from 'picocolors';
import { codes } from '../problems/codes.ts';
import { showsColour } from '../problems/describe.ts';
import { firstSentence, problemPages } from '../problems/pages.ts';
import { forTerminal, wrapped } from '../problems/terminal-page.ts';
import type { Speech } from '../speech.ts';
import { WrongUse } from '../wrong-use.ts';

/** Shows the page of a problem, or lists all of them; returns the exit status. */
export function explain(word: string | undefined, speech: Speech): number {
  const pages = problemPages();
  const coloured = showsColour(process.stdout);
  const width = Math.min(process.stdout.columns ?? widest, widest);
  if (word === undefined) {
    process.stdout.write(
      `${listOf(pages, coloured, width)}\n${speech.speak`\`wayline explain CODE\` shows the page of one`}\n`,
    );
    return 0;
  }
  const page = pages.get(codeMeantBy(word));
  if (page === undefined) throw new WrongUse(unknown(word));
  process.stdout.write(forTerminal(page, coloured, width));
  return 0;
}

const widest = 100;

/** A code may be named without its group, and in any case. */
function codeMeantBy(word: string): string {
  const name = word.trim().toLowerCase();
  const known = Object.keys(codes);
  const ending = known.filter((code) => code.endsWith(`/${name}`));
  return known.includes(name) || ending.length !== 1 ? name : (ending[0] ?? name);
}

function unknown(word: string) {
  const known = Object.keys(codes);
  const name = word.toLowerCase();
  const [, bare = name] = /\/(.*)$/.exec(name) ?? [];
  const bareNames = known.map((code) => code.replace(/^.*\//, ''));
  const meant = slip(bare, bareNames);
  const like = known.filter(
    (code) => code.endsWith(`/${meant ?? bare}`) || (bare.length > 2 && code.includes(bare)),
  );
  const missing = say`there is no problem with the code \`${word}\``;
  if (like.length === 0) return say`${missing}; \`wayline explain\` lists all of them`;
  return say`${missing}; did you mean ${like.map((code) => say`\`${code}\``)}?`;
}

/** Every code with what it is, a group after another. */
function listOf(pages: ReadonlyMap<string, string>, coloured: boolean, width: number): string {
  const colours = createColors(coloured);
  const rows = Object.keys(codes).flatMap((code) => {
    const page = pages.get(code);
    return page === undefined
      ? []
      : [`${colours.bold(code)}\n${wrapped(firstSentence(page), width, '  ', coloured)}\n`];
  });
  return rows.join('');
}
