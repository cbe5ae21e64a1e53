import type { Edit, Line, Range, SyntaxTree } from '@wayline/parser';
import { lineOf, spelled } from '../interchange/text/spelling.ts';
import { replacement } from './outcome.ts';

/** Puts words in place of a range of a line, with as few backslashes as let the line be read as it should. */
export function retyped(
  { text }: SyntaxTree,
  line: Line,
  range: Range,
  words: string,
  isRead: (line: Line) => boolean,
): readonly Edit[] {
  const typed = spelled(words, (attempt) => {
    const before = text.slice(line.range.from, range.from);
    const read = lineOf(before + attempt + text.slice(range.to, line.range.to));
    return read !== undefined && isRead(read);
  });
  return replacement(text, range, typed);
}
