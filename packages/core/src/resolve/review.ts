import { date, fold, languages, type Report } from '@wayline/parser';
import type { Review } from '../journey.ts';
import type { OutlineNode } from './outline-node.ts';
import { textAt } from './properties.ts';
import { partOf } from './text.ts';
import { whenOf } from './when.ts';

/** Reads when a map was last looked through, and by whom: `2026-05-01 by Ana`, `小美，2026-05`. */
export function reviewOf(node: OutlineNode, report: Report): Review | undefined {
  const written = textAt(node, 'reviewed');
  if (!written) return undefined;
  const { text } = written;
  const { from, to } = dateIn(text);
  const rest = from === 0 ? text.slice(to) : text.slice(0, from) + text.slice(to);
  const name = rest.replace(joint, '');
  // Without a date, words are a name only where they say so.
  const by = to > from || byWord.test(name) ? name.replace(byWord, '').trim() : '';
  return {
    ...written,
    ...(to > from && { date: whenOf(partOf(written, from, to), report) }),
    ...(by !== '' && { by }),
  };
}

/** Where the date stands: at the start or at the end. */
function dateIn(text: string): { readonly from: number; readonly to: number } {
  const ends = [...text.matchAll(dateEnd)].map(({ index }) => index);
  const to = ends.findLast((end) => date(text.slice(0, end)));
  if (to !== undefined) return { from: 0, to };
  const starts = [...text.matchAll(/(?<=[\s,，、·(（])\d/gu)].map(({ index }) => index);
  const from = starts.find((start) => date(text.slice(start)));
  return from === undefined ? { from: 0, to: 0 } : { from, to: text.length };
}

const joint = /^[\s,，、·:：–-]+|[\s,，、·:：–-]+$/gu;
const words = languages.flatMap(({ flags }) => flags.by.map((word) => fold(word)));
/** A Chinese word may stand right behind the date. */
const dateEnd = new RegExp(
  `(?<=[\\p{L}\\p{N}])(?=[\\s,，、·(（]|${words.filter((word) => /\p{Script=Han}/u.test(word)).join('|')}|$)`,
  'gu',
);
const byWord = new RegExp(`^(?:${words.join('|')})(?:\\s+|(?<=\\p{Script=Han}))`, 'iu');
