import type { Line, Mood, Words } from '@wayline/parser';
import { longestName } from '../resolve/longest-name.ts';
import { type Reference, referenceTo, type Search } from './reference.ts';
import { retyped } from './retyped.ts';

/** The personas and the metrics that the feelings of a line name. */
export function moodReferences(line: Line, search: Search): readonly Reference[] {
  return moodsOn(line).flatMap((mood, index) => [
    ...personaReferences(mood, index, line, search),
    ...metricReferences(mood.words, line, search, (read) => moodsOn(read)[index]?.words.text),
    ...(mood.toBe
      ? metricReferences(mood.toBe, line, search, (read) => moodsOn(read)[index]?.toBe?.text)
      : []),
  ]);
}

function personaReferences(
  { words }: Mood,
  index: number,
  line: Line,
  { tree, known }: Search,
): readonly Reference[] {
  const found = longestName(words.text, known.personas);
  if (!found) return [];
  const name = words.text.slice(0, found.to);
  return referenceTo(found.thing, name, words.range.from, (other) => {
    const text = other + words.text.slice(found.to);
    return retyped(tree, line, words.range, text, (read) => moodsOn(read)[index]?.words.text === text);
  });
}

function metricReferences(
  words: Words,
  line: Line,
  { tree, known }: Search,
  wordsOf: (read: Line) => string | undefined,
): readonly Reference[] {
  return [...words.text.matchAll(/(?<![^\s])[@＠](?=[^\s@＠])/gu)].flatMap(({ index }) => {
    const start = index + 1;
    const found = longestName(words.text.slice(start), known.metrics);
    if (!found) return [];
    const name = words.text.slice(start, start + found.to);
    return referenceTo(found.thing, name, words.range.from, (other) => {
      const text = words.text.slice(0, start) + other + words.text.slice(start + found.to);
      return retyped(tree, line, words.range, text, (read) => wordsOf(read) === text);
    });
  });
}

/** Every mood of a line, those of its inline steps included. */
function moodsOn(line: Line): readonly Mood[] {
  const heads = line.kind === 'stage' ? [line, ...line.inline] : [line];
  return heads.flatMap((head) => ('feel' in head ? (head.feel?.moods ?? []) : []));
}
