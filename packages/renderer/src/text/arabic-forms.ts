import type { Weight } from './weight.ts';
import { readWidth } from './width-table.ts';
import { arabicForms, firstArabicLetter } from './widths.generated.ts';

/** The width in 1/1000 em of the Arabic letter at an index, in the form its neighbours give it. */
export type ArabicWidth = (text: string, index: number, weight: Weight) => number | undefined;

const isolated = 0;
const initial = 1;
const medial = 2;
const final = 3;
const lam = 0x0644;
const alefs = new Set([0x0622, 0x0623, 0x0625, 0x0627]);
/** The two are drawn as one sign, a little wider than its parts. */
const lamAlefExtra = 40;
const weightIndices = { 400: 0, 500: 1, 600: 1, 700: 2 };

/** Reads the shipped widths of joined letters. */
export function createArabicForms(): ArabicWidth {
  const width = (code: number, form: number, weightIndex: number): number =>
    code < firstArabicLetter ? 0 : readWidth(arabicForms[form] ?? [], code - firstArabicLetter, weightIndex);
  const joinsNext = (code: number): boolean => width(code, initial, 0) > 0;
  const joinsPrevious = (code: number): boolean => width(code, final, 0) > 0;

  return (text, index, weight) => {
    const code = text.charCodeAt(index);
    if (width(code, isolated, 0) === 0) return undefined;
    const before = joinsPrevious(code) && joinsNext(neighbour(text, index, -1));
    const after = joinsNext(code) && joinsPrevious(neighbour(text, index, 1));
    const form = before ? (after ? medial : final) : after ? initial : isolated;
    const extra = alefs.has(code) && neighbour(text, index, -1) === lam ? lamAlefExtra : 0;
    return width(code, form, weightIndices[weight]) - 1 + extra;
  };
}

/** The next code that is no vowel sign. */
function neighbour(text: string, index: number, step: 1 | -1): number {
  let at = index + step;
  while (isVowelSign(text.charCodeAt(at))) at += step;
  return text.charCodeAt(at) || 0;
}

function isVowelSign(code: number): boolean {
  return (code >= 0x064b && code <= 0x065f) || code === 0x0670 || (code >= 0x06d6 && code <= 0x06ed);
}
