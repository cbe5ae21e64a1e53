import type { Range } from '../source.ts';
import { trim } from '../words.ts';

/** The parts of a list, cut at `,` `，` and `、`, each without the space around it. */
export function list(text: string): readonly string[] {
  return listParts(text).map((part) => text.slice(part.from, part.to));
}

/**
 * Where the parts of a list stand. A comma between two digits without a space is a decimal comma; one in
 * braces, quotes or parentheses, or behind a backslash, belongs to its part. Empty parts are left out.
 */
export function listParts(text: string): readonly Range[] {
  const parts: Range[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (text[at] === '\\') {
      at++;
      continue;
    }
    const closing = closings[text[at] ?? ''];
    if (closing !== undefined) {
      const close = text.indexOf(closing, at + 1);
      if (close > 0) at = close;
      continue;
    }
    if (at < text.length && !isCut(text, at)) continue;
    const part = trim(text, start, Math.min(at, text.length));
    if (part.from < part.to) parts.push(part);
    start = at + 1;
  }
  return parts;
}

const closings: Readonly<Record<string, string>> = { '{': '}', '｛': '｝', '"': '"', '(': ')', '（': '）' };

function isCut(text: string, at: number): boolean {
  const character = text[at];
  if (character === '，' || character === '、') return true;
  return character === ',' && !(isDigit(text[at - 1]) && isDigit(text[at + 1]));
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && /[0-9０-９]/.test(character);
}
