import type { Range } from './source.ts';
import type { Line } from './tree.ts';

/** What an unfinished merge left in a text, from the first of its marks to the last. */
export function conflictsIn(lines: readonly Line[], text: string): readonly Range[] {
  const found: { from: number; to: number }[] = [];
  let open: { from: number; to: number } | undefined;
  for (const line of lines) {
    if (line.kind !== 'conflict') continue;
    const { from, to } = line.range;
    if (signOf(line, text) === '<' || !open) {
      open = { from, to };
      found.push(open);
    }
    open.to = to;
    if (signOf(line, text) === '>') open = undefined;
  }
  return found;
}

/** The lines without what both sides began from, which some merges show between them: it is neither side. */
export function withoutBase(lines: readonly Line[], text: string): readonly Line[] {
  if (!lines.some(({ kind }) => kind === 'conflict')) return lines;
  let isBase = false;
  return lines.map((line): Line => {
    if (line.kind === 'conflict') isBase = signOf(line, text) === '|';
    return isBase && line.kind !== 'conflict' ? { kind: 'conflict', range: line.range } : line;
  });
}

function signOf({ range }: Line, text: string): string {
  return /\S/.exec(text.slice(range.from, range.to))?.[0] ?? '';
}
