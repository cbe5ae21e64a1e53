import { type Report, type Scale, say, score, type Words } from '@wayline/parser';
import type { Feeling } from '../journey.ts';
import { problem, typed } from '../problems.ts';
import { partOf, span } from './text.ts';

/** A feeling as read, with what stands before its score. */
export interface ReadFeeling {
  readonly feeling?: Feeling;
  /** Words before the score: part of the feeling, unless they were meant as a persona. */
  readonly before?: Words;
  /** The feeling without those words. */
  readonly withoutBefore?: Feeling;
}

/** Reads `score words`, `words score` or words alone; a score off its scale is reported and left out. */
export function feelingOf(
  words: Words,
  { scale, report }: { readonly scale: Scale; readonly report: Report },
): ReadFeeling {
  const { text } = words;
  if (text === '') return {};
  const leading = score(text, scale);
  if (!leading) {
    const odd = oddScore(words, { scale, report });
    return odd ?? laterScore(words, scale) ?? { feeling: { word: words } };
  }
  if (leading.value === undefined) {
    const start = text.indexOf(leading.text);
    report(offScale(partOf(words, start, start + leading.text.length), scale));
  }
  const after = partOf(words, text.length - leading.rest.length, text.length);
  const feeling = feelingFrom(leading.value, after);
  return feeling ? { feeling } : {};
}

/** A score with more about it than a number; where the number is plain, it is read as it was meant. */
function oddScore(
  words: Words,
  { scale, report }: { readonly scale: Scale; readonly report: Report },
): ReadFeeling | undefined {
  const found = oddScorePattern.exec(words.text);
  if (!found) return undefined;
  const [all, number = ''] = found;
  const value = score(number, scale)?.value;
  const after = partOf(words, all.length, words.text.length);
  report(unreadableScore(partOf(words, 0, all.length), value === undefined ? undefined : number, after));
  const feeling = feelingFrom(value, value === undefined ? words : after);
  return feeling ? { feeling } : {};
}

const oddScorePattern =
  /^(?:[([（［"“'「]\s*)?([-+−–＋－]{1,3}\s?\d+(?:[.,．，]\d+)?(?:\/\d+|[%％])?|\d+\/\d*|\d+(?=\s*[)\]）］"”'」]))(?:\s*[)\]）］"”'」])?[,.;:!?，。；：！？、/]*(?:(?<=[-+−–＋－]\d)(?=\p{L}{3}))?/u;

function unreadableScore(written: Words, number: string | undefined, after: Words) {
  const message = say`${typed(written.text)} is not read as a score`;
  const help = say`Write a score and, behind a space, words: \`~ -1 annoyed\``;
  const isTight = after.text !== '' && after.range.from === written.range.to;
  const fix =
    number === undefined
      ? undefined
      : {
          title: say`Write ${typed(number)}`,
          edits: [{ range: written.range, text: isTight ? `${number} ` : number }],
        };
  return problem('resolve/unreadable-score', written.range, message, help, fix);
}

/** A score behind words: `annoyed -2`. Only what can hardly be one of the words counts. */
function laterScore(words: Words, scale: Scale): ReadFeeling | undefined {
  const { text } = words;
  for (const { index } of text.matchAll(/(?<=\s)\S/gu)) {
    const found = score(text.slice(index), scale);
    if (found?.value === undefined || !(found.rest === '' || isMarked.test(found.text))) continue;
    const before = partOf(words, 0, index);
    const after = partOf(words, text.length - found.rest.length, text.length);
    const withoutBefore = feelingFrom(found.value, after);
    const feeling = feelingFrom(found.value, joined(before, after));
    return { before, ...(feeling && { feeling }), ...(withoutBefore && { withoutBefore }) };
  }
  return undefined;
}

/** The words on both sides of a score. */
export function joined(before: Words, after: Words): Words {
  if (before.text === '') return after;
  if (after.text === '') return before;
  return { text: `${before.text} ${after.text}`, range: span(before.range, after.range) };
}

/** Signed numbers, faces and a lone 0; other numbers are mostly counted things. */
const isMarked = /^(?:[^\p{L}\p{N}]|[0０]$)/u;

function feelingFrom(value: number | undefined, word: Words): Feeling | undefined {
  const isWordless = word.text === '';
  if (value === undefined) return isWordless ? undefined : { word };
  // JSON knows no minus zero.
  return isWordless ? { value: value + 0 } : { value: value + 0, word };
}

function offScale(written: Words, { min, max }: Scale) {
  const message = say`The score ${typed(written.text)} does not lie on its scale`;
  const help = say`Scores go from ${min} to ${max}; \`4/5\`, \`7/10\` and \`80%\` carry a scale of their own`;
  return problem('resolve/score-off-scale', written.range, message, help);
}
