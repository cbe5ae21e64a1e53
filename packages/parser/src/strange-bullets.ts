import type { Line } from './tree.ts';
import { numeralCharacters } from './vocabulary/numeral-characters.ts';

/** Bullets of other notations, a style each: numbers, letters and signs, with the space behind them. */
export const strangeBullets: readonly RegExp[] = [
  new RegExp(
    `^[(（]?(?:\\d{1,2}|[${numeralCharacters}]{1,2}|[①-⑳])(?:[.)）、．]|(?<=[①-⑳]))\\s*(?=[^\\s\\d])`,
    'u',
  ),
  /^[a-z]\)\s+(?=\S)/u,
  /^(?:[—―○●◦▪■□▶►▸‣⁃✓✔✅☐☑➤◆◇※👉]\ufe0f?\s*|--\s+|\*\*\s+)(?=[^\s=>])/u,
];

/**
 * A text whose steps all have bullets of another notation, with hyphens in their place: as long as before, so that
 * ranges stay. Nothing where some steps are marked as they should be, since then a list may be just a list.
 */
export function withPlainBullets(text: string, lines: readonly Line[]): string | undefined {
  if (lines.some(isStep)) return undefined;
  const style = strangeBullets.find((bullet) =>
    lines.some((line) => line.kind === 'text' && opens(line, text, bullet)),
  );
  if (!style) return undefined;
  let plain = '';
  let at = 0;
  for (const line of lines) {
    const bullet =
      line.kind === 'text' ? style.exec(text.slice(line.words.range.from, line.range.to))?.[0] : undefined;
    if (line.kind !== 'text' || bullet === undefined || bullet.length < 2) continue;
    const { from } = line.words.range;
    plain += text.slice(at, from) + '-'.padEnd(bullet.length);
    at = from + bullet.length;
  }
  return plain === '' ? undefined : plain + text.slice(at);
}

function isStep(line: Line): boolean {
  if (line.kind === 'stage') return line.inline.length > 0 || line.feel !== undefined;
  return line.kind === 'step';
}

function opens(line: Extract<Line, { kind: 'text' }>, text: string, bullet: RegExp): boolean {
  return bullet.test(text.slice(line.words.range.from, line.range.to));
}
