import { spaceClass } from './space.ts';
import { flagOf, isKeyWord } from './vocabulary/lookup.ts';

/** The pattern of a pair of braces on one line; a brace in quotes does not close it. */
export const bracesPattern =
  '[{｛](?:(?:[^{}｛｝"\\n\\r]|"(?:[^"\\\\\\n\\r]|\\\\[^\\n\\r])*")*|[^{}｛｝\\n\\r]*)[}｝]';

/** Where braces end that no sign closes on their line, if they can hardly be meant as text; `at` is the brace. */
export function openBracesEnd(source: string, at: number): number | undefined {
  unclosed.lastIndex = at;
  const found = unclosed.exec(source);
  if (!found) return undefined;
  const [all, name, sign] = found;
  const isMeant = name === undefined || (sign === undefined ? flagOf(name) !== undefined : isKnown(name));
  return isMeant ? at + all.length : undefined;
}

const space = `[${spaceClass}]*`;
const unclosed = new RegExp(
  `(?<=[\\s}｝])[{｛]${space}(?:[#＃][\\p{L}\\p{N}_-]+|([\\p{L}-]+)${space}([=＝:：])?)(?![\\p{L}\\p{N}_-])[^{}｛｝\\r\\n]*(?=[\\r\\n]|$)`,
  'uy',
);

function isKnown(name: string): boolean {
  return flagOf(name) !== undefined || isKeyWord(name);
}
