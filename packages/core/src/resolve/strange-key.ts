import {
  type Diagnostic,
  fold,
  keyOf,
  languages,
  type NodeKind,
  nearestKey,
  nodeKinds,
  noun,
  type PropertyLine,
  say,
  settingNames,
  slips,
  valueWordOf,
} from '@wayline/parser';
import { meantBy, problem, typed } from '../problems.ts';
import { nearest } from './nearest.ts';

/** What to say of a word before a colon that is no key where it stands: mostly nothing, since prose has colons. */
export function strangeKey(
  { key }: PropertyLine,
  open: readonly NodeKind[],
  lanes: ReadonlySet<string>,
): Diagnostic | undefined {
  // A rule speaks of settings that stand among other lines.
  if (settingNames.some((name) => name === key.text)) return undefined;
  const elsewhere = nodeKinds.filter((kind) => keyOf(key.text, kind) !== undefined);
  if (elsewhere.length > 0) {
    return problem(
      'resolve/misplaced-key',
      key.range,
      say`${typed(key.text)} is a key of another kind of node: ${elsewhere.map(noun)}`,
      say`The line is read as text; move it under what it speaks of, or begin it with a backslash`,
    );
  }
  if (isFeelingWord(key.text)) return undefined;
  const meant = nearestKey(key.text, open) ?? nearest(key.text, lanes) ?? markMeantBy(key.text);
  if (meant === undefined) return undefined;
  const message = say`${typed(key.text)} is no key, so the line is read as text`;
  const help = say`Did you mean ${typed(meant)}? If it is text, begin the line with a backslash`;
  return problem('resolve/unknown-key', key.range, message, help, meantBy(meant, key.range).fix);
}

/** True for a word that other notations put before a score; here a score follows `~`. */
export function isFeelingWord(word: string): boolean {
  return feelingWords.test(word) || valueWordOf(word, 'lane') === 'emotion';
}

const feelingWords = /^(?:score|mood|feelings?|rating|satisfaction|sentiment)$/i;

/** The word for a mark that was probably meant. Most are short everyday words, so only their plural says enough. */
function markMeantBy(word: string): string | undefined {
  return pluralMarks.get(fold(word)) ?? longMarkWords.find(word);
}

const markWords = languages.flatMap(({ marks }) => Object.values(marks).flat());
const pluralMarks = new Map(markWords.map((word) => [`${word}s`, word]));
const longMarkWords = slips(() => markWords.filter((word) => word.length > 6));
