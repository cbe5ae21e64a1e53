import type { Diagnostic } from './diagnostic.ts';
import { unclosedBrace } from './problems.ts';
import { isSpace } from './space.ts';
import { endOf, Key, Newline, OpenBrace, type Token } from './tokens.ts';
import { isKeyWord } from './vocabulary/lookup.ts';

/** Braces that were meant to hold attributes, as far as one can tell, but have no end on their line. */
export function unclosedBraces(source: string, tokens: readonly Token[]): readonly Diagnostic[] {
  const problems: Diagnostic[] = [];
  let key: Token | undefined;
  let brace: Token | undefined;
  const endLine = (end: number): void => {
    if (brace && isAttributes(source, brace.startOffset, end) && !isProse(key)) {
      problems.push(unclosedBrace({ from: brace.startOffset, to: endOf(brace) }));
    }
    key = undefined;
    brace = undefined;
  };
  for (const token of tokens) {
    const { tokenType, startOffset } = token;
    if (tokenType === Newline) endLine(startOffset);
    else if (tokenType === Key) key = token;
    else if (tokenType === OpenBrace && isSpace(source.charCodeAt(startOffset - 1))) brace = token;
  }
  endLine(source.length);
  return problems;
}

function isAttributes(source: string, from: number, to: number): boolean {
  return /^[{｛][#\p{L}][^}｝]*$/u.test(source.slice(from, to));
}

/** True for a `word:` that is no key of the language and so perhaps only begins a sentence. */
function isProse(key: Token | undefined): boolean {
  return key !== undefined && !isKeyWord(key.image.replace(/\s*[:：]\s*$/, ''));
}
