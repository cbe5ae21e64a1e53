import { collectGraphemes } from 'unicode-segmenter/grapheme';
import { append } from '../append.ts';
import { mayCutBetween } from './opportunities.ts';

/** A part of a word that no line holds whole. */
export interface WordPart {
  readonly text: string;
  /** The word is cut here: the line ends, with a hyphen or without. */
  readonly cut?: '' | '-';
}

/**
 * Cuts a word that is wider than a line: at the spaces that were glued, after `/ - _ .`, at a change to upper case,
 * and else between grapheme clusters, with a hyphen between two letters. No part is wider than the line, save a
 * single cluster that is.
 */
export function splitWord(
  word: string,
  width: number,
  measure: (text: string) => number,
): readonly WordPart[] {
  const pieces = word.split('\u00a0');
  return pieces.flatMap((piece, index) => {
    const parts = fill(piece.split(seams), width, measure);
    return index === pieces.length - 1 ? parts : parts.map(withSpaceAtEnd);
  });
}

/** The glued space comes back where both of its sides stay on one line. */
function withSpaceAtEnd(part: WordPart, index: number, parts: readonly WordPart[]): WordPart {
  return index === parts.length - 1 ? { ...part, text: `${part.text} ` } : part;
}

const seams = /(?<=[/\-_.])(?=[\p{L}\p{N}])|(?<=\p{Ll})(?=\p{Lu})/u;
const takesHyphen = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

function fill(
  segments: readonly string[],
  width: number,
  measure: (text: string) => number,
): readonly WordPart[] {
  const parts: WordPart[] = [];
  let line = '';
  for (const segment of segments) {
    if (measure(line + segment) <= width) {
      line += segment;
      continue;
    }
    if (line !== '') parts.push({ text: line });
    const cut = cutAnywhere(segment, width, measure);
    append(parts, cut.slice(0, -1));
    line = cut.at(-1)?.text ?? '';
  }
  return line === '' ? parts : [...parts, { text: line }];
}

function cutAnywhere(segment: string, width: number, measure: (text: string) => number): readonly WordPart[] {
  const clusters = collectGraphemes(segment);
  const parts: WordPart[] = [];
  let first = 0;
  while (first < clusters.length) {
    const end = lastThatFits(clusters, first, width, measure);
    const text = clusters.slice(first, end).join('');
    parts.push({ text, cut: hyphenAt(clusters, end) });
    first = end;
  }
  return parts;
}

function lastThatFits(
  clusters: readonly string[],
  first: number,
  width: number,
  measure: (text: string) => number,
): number {
  let end = first + 1;
  let text = clusters[first] ?? '';
  while (end < clusters.length) {
    text += clusters[end];
    if (measure(text + hyphenAt(clusters, end + 1)) > width) break;
    end++;
  }
  const fits = end;
  while (
    end > first + 1 &&
    end < clusters.length &&
    !mayCutBetween(clusters[end - 1] ?? '', clusters[end] ?? '')
  )
    end--;
  return end > first + 1 ? end : fits;
}

function hyphenAt(clusters: readonly string[], end: number): '' | '-' {
  const after = clusters[end];
  return after !== undefined && takesHyphen.test(clusters[end - 1] ?? '') && takesHyphen.test(after)
    ? '-'
    : '';
}
