import { fold } from './fold.ts';

/**
 * The candidate that a word was probably meant to be: one letter dropped, added, changed or swapped with its
 * neighbour. Short words must match more closely, since almost anything is one letter away from them.
 */
export function slip(word: string, candidates: Iterable<string>): string | undefined {
  const typed = [...fold(word)];
  for (const candidate of candidates) {
    // Most candidates are told apart by their length alone, before anything is folded.
    if (Math.abs(candidate.length - word.length) > 2) continue;
    if (isMeant(typed, [...fold(candidate)])) return candidate;
  }
  return undefined;
}

/** True if folded letters were probably meant to be those of a candidate. */
export function isMeant(typed: readonly string[], meant: readonly string[]): boolean {
  return Math.max(typed.length, meant.length) >= shortest(meant) && isOneSlip(typed, meant);
}

/** Letters a word needs before one wrong letter says little; Chinese words are shorter than Latin ones. */
function shortest(meant: readonly string[]): number {
  return meant.some((letter) => letter >= '\u3400' && letter <= '\u9fff') ? 3 : 4;
}

function isOneSlip(a: readonly string[], b: readonly string[]): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end++;
  const left = a.length - start - end;
  const right = b.length - start - end;
  if (left === 0 && right === 0) return false;
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}
