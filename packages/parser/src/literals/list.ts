import { bracesPattern } from '../braces.ts';
import type { Range } from '../source.ts';
import { trim } from '../words.ts';
import { digitClass } from './ascii.ts';

/** The parts of a list, cut at `,` `，` `、` and `،`, each without the space around it. */
export function list(text: string): readonly string[] {
  return listParts(text).map((part) => text.slice(part.from, part.to));
}

/**
 * Where the parts of a list stand. A comma between two digits without a space is a decimal comma; one in
 * braces or parentheses, in quotes around a whole part, or behind a backslash, belongs to its part. Empty parts
 * are left out.
 */
export function listParts(text: string): readonly Range[] {
  const parts: Range[] = [];
  let start = 0;
  const end = (at: number): void => {
    const part = trim(text, start, at);
    if (part.from < part.to) parts.push(part);
    start = at + 1;
  };
  for (let at = 0; at < text.length; at++) {
    if (isCut(text, at)) end(at);
    else at = Math.max(at, closed(text, at, start) - 1);
  }
  end(text.length);
  return parts;
}

/** Behind what opens at an offset and hides the commas in it; the offset itself where nothing does. */
function closed(text: string, at: number, start: number): number {
  const character = text.charAt(at);
  if (character === '\\') return at + 2;
  if (!openings.includes(character)) return at;
  if (isQuote(character) && trim(text, start, at + 1).from !== at) return at;
  hiding.lastIndex = at;
  return hiding.test(text) ? hiding.lastIndex : at;
}

const openings = '{｛"＂(（';
const hiding = new RegExp(`${bracesPattern}|["＂](?:[^"＂\\\\]|\\\\.)*["＂]|[(（][^()（）]*[)）]`, 'y');

function isQuote(character: string): boolean {
  return character === '"' || character === '＂';
}

function isCut(text: string, at: number): boolean {
  const character = text[at];
  if (character === '，' || character === '、' || character === '،') return true;
  return character === ',' && !(isDigit(text[at - 1]) && isDigit(text[at + 1]));
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && isDigitPattern.test(character);
}

const isDigitPattern = new RegExp(`[${digitClass}]`);
