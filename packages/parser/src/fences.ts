import type { Range } from './source.ts';
import type { Line } from './tree.ts';

/** The lines of Markdown's code fences in a text that was copied out of a page or a chat. */
export interface Fences {
  readonly lines: readonly Range[];
  /** What is fenced as a journey; then all around it is talk, and no part of the map. */
  readonly inside?: Range;
}

/** Looks for code fences. */
export function fencesOf(text: string): Fences {
  if (!text.includes('```')) return { lines: [] };
  const found = [...text.matchAll(fence)].map(({ index, 0: line, 1: language = '' }) => ({
    range: { from: index, to: index + line.length },
    language,
  }));
  const lines = found.map(({ range }) => range);
  const opening = found.findIndex(({ language }) => /^(?:journey|wayline)$/i.test(language));
  const start = lines[opening];
  if (!start) return { lines };
  return { lines, inside: { from: start.to, to: lines[opening + 1]?.from ?? text.length } };
}

const fence = /(?<=^|[\r\n])\ufeff?[ \t]*`{3,}[ \t]*([\w-]*)[^`\r\n]*(?:\r\n|[\r\n]|$)/g;

/** What is to be deleted for the fenced text to be left: the talk around it too, where there is any. */
export function fenceRanges({ lines, inside }: Fences, text: string): readonly Range[] {
  if (!inside) return lines;
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const around = [
    { from: start, to: inside.from },
    { from: inside.to, to: text.length },
  ];
  return around.filter(({ from, to }) => from < to);
}

/** A line outside of the fence says nothing; it is kept. */
export function fencedLine(line: Line, { inside }: Fences): Line {
  if (!inside || line.kind === 'blank' || isIn(line.range, inside)) return line;
  return { kind: 'separator', range: line.range };
}

/** Whether something stands inside of the fence, if there is one. */
export function isIn(range: Range, inside: Range | undefined): boolean {
  return inside === undefined || (inside.from <= range.from && range.to <= inside.to);
}
