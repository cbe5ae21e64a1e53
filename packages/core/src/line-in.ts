import type { Range } from '@wayline/parser';

/** What goes when a line goes: its own line end, or for the last line the one before it. */
export function lineIn({ from, to }: Range, text: string): Range {
  if (/[\r\n]/.test(text.charAt(to - 1))) return { from, to };
  const before = /(?:\r\n|[\r\n])$/.exec(text.slice(0, from))?.[0].length ?? 0;
  return { from: from - before, to };
}
