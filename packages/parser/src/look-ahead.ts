import {
  Arrow,
  Bar,
  Braces,
  Colon,
  endOf,
  Newline,
  Semi,
  Tilde,
  type Token,
  type TokenType,
} from './tokens.ts';

/** The token that many places ahead; behind the last one there is always one more. */
export type Peek = (distance: number) => Token;

/** True for a token that stands on the line being read. */
export function isInLine(token: Token): boolean {
  return token.tokenType !== Newline && token.startOffset >= 0;
}

/** The next token of a type on this line. */
export function nextOf(type: TokenType, peek: Peek): Token | undefined {
  for (let i = 1; ; i++) {
    const token = peek(i);
    if (token.tokenType === type) return token;
    if (!isInLine(token)) return undefined;
  }
}

/**
 * The tokens before which a label and its moods end: the last `~` counts, and so do braces only before it and
 * at the end. `bodyEnd` is where the whole ends, if not with the line.
 */
export function survey(
  peek: Peek,
  bodyEnd: Token | undefined,
): { readonly labelEnd: Token; readonly feelEnd: Token } {
  let braces: Token | undefined;
  let labelEnd: Token | undefined;
  for (let i = 1; ; i++) {
    const token = peek(i);
    if (token === bodyEnd || !isInLine(token)) {
      const feelEnd = braces ?? token;
      return { labelEnd: labelEnd ?? feelEnd, feelEnd };
    }
    if (token.tokenType === Tilde) labelEnd = braces ?? token;
    if (isBraces(token)) braces ??= token;
    else braces = undefined;
  }
}

/** The colon behind a stage's name, if a `;`, a `~` or a bare score says that steps follow it. */
export function inlineColon(peek: Peek, isScored: (from: number, end: Token) => boolean): Token | undefined {
  let colon: Token | undefined;
  let braces: Token | undefined;
  for (let i = 1; ; i++) {
    const token = peek(i);
    const type = token.tokenType;
    if (!isInLine(token)) return colon && isScored(endOf(colon), braces ?? token) ? colon : undefined;
    if (isBraces(token)) braces ??= token;
    else braces = undefined;
    if (colon === undefined) colon = type === Colon ? token : undefined;
    else if (type === Semi || type === Tilde) return colon;
  }
}

/** The last arrow of an idea that has words before and behind it. */
export function answersArrow(peek: Peek): Token | undefined {
  let arrow: Token | undefined;
  let candidate: Token | undefined;
  let before = '';
  for (let i = 1; ; i++) {
    const token = peek(i);
    if (!isInLine(token)) return arrow;
    if (token.tokenType === Arrow && /\s$/.test(before)) candidate = token;
    else if (!isBraces(token) && token.image.trim() !== '') arrow = candidate;
    before = token.image;
  }
}

/** True where a mood ends: before a `|`, before braces of its own, or where all moods end. */
export function endsMood(peek: Peek, feelEnd: Token | undefined): boolean {
  const next = peek(1);
  if (next === feelEnd || next.tokenType === Bar) return true;
  return isBraces(next) && peek(2).tokenType === Bar;
}

/** True before the braces that close the line. */
export function isTail(peek: Peek): boolean {
  let i = 1;
  while (isBraces(peek(i))) i++;
  return i > 1 && !isInLine(peek(i));
}

function isBraces({ tokenType }: Token): boolean {
  return tokenType.CATEGORIES?.includes(Braces) === true;
}
