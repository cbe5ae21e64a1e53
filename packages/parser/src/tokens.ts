import { createToken, type IToken, Lexer, type TokenType } from 'chevrotain';
import { bracesPattern, openBracesEnd } from './braces.ts';
import { digitClass } from './literals/ascii.ts';
import { spaceClass } from './space.ts';
import { wordsOfMark } from './vocabulary/lookup.ts';
import { type MarkName, marks } from './vocabulary/marks.ts';

export type { IToken as Token, TokenType } from 'chevrotain';

/** A line beyond this length is no line of a map; it is kept whole and not read. */
export const longestLine = 65_536;

/** The end of the text; a `$` makes chevrotain refuse a pattern. */
const end = '(?![\\s\\S])';
const space = `[${spaceClass}]`;
const colon = `${space}*(?::(?=[${spaceClass}\\r\\n]|${end})|：)${space}*`;
const lineEnd = '(?:\\r\\n|[\\r\\n])?';
const atLineEnd = `(?=${space}*(?:[\\r\\n]|${end}))`;

// ── Start of a line ──────────────────────────────────────────────────────────────────────────────────────

/** Space, and what copied texts bring along that nobody sees. */
const Indent = token('Indent', `[${spaceClass}\\ufeff\\u200b\\u200e\\u200f\\u2060]+`, {
  group: Lexer.SKIPPED,
});
export const Blank = wholeLine('Blank', '(?:\\r\\n|[\\r\\n])', '');
export const LongLine = wholeLine('LongLine', `[${allBut('\r\n')}][^\\r\\n]{${longestLine}}`);
export const Comment = wholeLine('Comment', '(?:\\/\\/|／／)');
/** A code fence of Markdown, with the name of a language behind it or not. */
export const Fence = wholeLine('Fence', '`{3,}[^`\\r\\n]*');
export const Conflict = wholeLine('Conflict', `(?:<{7}|>{7}|\\|{7})(?=[${spaceClass}\\r\\n]|${end})`);
export const Separator = wholeLine('Separator', `(?:[=＝]{3,}|-{3,}|\\*{3,}|_{3,})${atLineEnd}`);
export const Text = wholeLine('Text', `[${allBut('\r\n')}]`);

const letters =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\u9fff\\ua000-\\ufdff\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc';
const word = `[${letters}0-9_'’\\-]{0,39}`;

/** `word:` – a key of some node, of a lane that is declared elsewhere, or the start of a sentence. */
export const Key = opening(
  'Key',
  `[${letters}]${word}(?:${space}[${letters}0-9]${word}){0,3}(?:\\.[A-Za-z][A-Za-z0-9\\-]*)?${colon}`,
);

export const Continue = opening('Continue', `[|｜]${space}*`);

/** The marks that words may stand for; a word belongs to the category of its mark. */
export const Mark = {
  journey: mark('journey', `[#＃](?:${space}+|(?=[\\r\\n]|${end}))`),
  phase: mark('phase', `[=＝]{2,}${space}*`),
  stage: mark('stage', `[#＃]{2}(?![#＃])${space}*`),
  group: mark('group', `[#＃]{3,}${space}*`),
  step: mark('step', `[-*•・－–](?:${space}+|(?=[\\r\\n]|${end}))`),
  touch: mark('touch', `[@＠]+${space}*`),
  say: mark('say', `[>＞]+${space}*`),
  pain: mark('pain', `[!！]+${space}*`),
  idea: mark('idea', `[+＋]+(?:${space}+|(?=[\\r\\n]|${end}))`),
  go: mark('go', `(?:[-－–][>＞]|→)${space}*`),
} satisfies Record<MarkName, MarkTokens>;

// ── Rest of a line ───────────────────────────────────────────────────────────────────────────────────────

/** Anything that can stand in words. */
export const Piece = createToken({ name: 'Piece', pattern: Lexer.NA });

const breaking = '\n\r{｛~～〜=⇒|｜;；؛:：-→\\';
/** What makes a colon in front of it a mark: where a space could stand, it may be left out. */
const behindColon = `${spaceClass}\\r\\n~～〜{｛`;
const behindArrow = `[${spaceClass}{｛]`;
const mood = `[${spaceClass}\\r\\n⇒|｜:：;；؛{｛]|=>|[-+−–－＋][${digitClass}]|${end}`;

export const Newline = token('Newline', '\\r\\n|[\\r\\n]', { pop_mode: true, line_breaks: true });
/** Braces in either form below. */
export const Braces = createToken({ name: 'Braces', pattern: Lexer.NA });
const Attributes = token('Attributes', `${bracesPattern}${space}*`, { categories: [Piece, Braces] });
/** Braces that were meant to be closed at the end of the line. */
const OpenAttributes = createToken({
  name: 'OpenAttributes',
  pattern: (text, offset) => {
    const end = openBracesEnd(text, offset);
    return end === undefined ? null : [text.slice(offset, end)];
  },
  start_chars_hint: ['{', '｛'],
  line_breaks: false,
  categories: [Piece, Braces],
});
export const Tilde = piece('Tilde', `[~～〜](?=${mood})`);
export const ToBe = piece('ToBe', '=>|⇒');
export const Bar = piece('Bar', '[|｜]');
export const Semi = piece('Semi', `[;；؛]${space}*`);
export const Colon = piece('Colon', `(?::(?=[${behindColon}]|${end})|：)${space}*`);
export const Arrow = piece('Arrow', `(?:->|→)(?=${behindArrow})`);
const Run = piece(
  'Run',
  `(?:[${allBut(breaking)}][^${escapeClass(breaking)}]*|\\\\[^\\n\\r]|-(?!>${behindArrow})|→(?!${behindArrow})|=(?!>)|:(?![${behindColon}]|${end})|[~～〜](?!${mood}))+`,
);
/** A brace that opens no attributes. */
export const OpenBrace = piece('OpenBrace', '[{｛]');
const Other = piece('Other', `[${allBut('\r\n')}]`);

const quoted = /["＂](?:[^"＂\\\n\r]|\\[^\n\r])*["＂](?=[ \t\u00a0\u3000]*(?:$|[\r\n{｛~～〜:：;；؛]))/y;

/** A name in quotes counts as such only where a name begins; elsewhere quotes are text. */
export const Quoted = createToken({
  name: 'Quoted',
  pattern: (text, offset, before) => {
    const last = before[before.length - 1];
    if (last === undefined || !opensName.has(last.tokenType)) return null;
    quoted.lastIndex = offset;
    return quoted.exec(text);
  },
  start_chars_hint: ['"', '＂'],
  line_breaks: false,
  categories: [Piece],
});

const opensName = new Set([
  ...[Mark.journey, Mark.phase, Mark.stage, Mark.group, Mark.step, Mark.go].flatMap((kind) => [
    kind.written,
    kind.word,
  ]),
  Colon,
  Semi,
]);

const kinds = Object.values(Mark);

/** The two modes of the lexer: what may open a line, and what may follow. The order decides. */
export const modes: Record<'start' | 'rest', TokenType[]> = {
  start: [
    LongLine,
    Indent,
    Blank,
    Comment,
    Conflict,
    Fence,
    Separator,
    Mark.phase.written,
    Mark.group.written,
    Mark.stage.written,
    Mark.journey.written,
    Mark.go.written,
    Mark.step.written,
    Mark.touch.written,
    Mark.say.written,
    Mark.pain.written,
    Mark.idea.written,
    Continue,
    ...kinds.map((kind) => kind.word),
    Key,
    Text,
  ],
  rest: [
    Newline,
    Attributes,
    OpenAttributes,
    Tilde,
    ToBe,
    Bar,
    Semi,
    Colon,
    Arrow,
    Quoted,
    Run,
    OpenBrace,
    Other,
  ],
};

/** Every token type, with the categories that never occur in a text themselves. */
export const vocabulary: TokenType[] = [
  ...modes.start,
  ...modes.rest,
  ...kinds.map((kind) => kind.any),
  Piece,
  Braces,
];

/** Every text can be cut: whatever no other token takes is a `Text` or an `Other`. */
const lexer = new Lexer(
  { modes, defaultMode: 'start' },
  { positionTracking: 'onlyOffset', ensureOptimizations: true, skipValidations: true },
);

/** Cuts a source from an offset to its end; the tokens count from the start of the source. */
export function tokenize(source: string, from: number): IToken[] {
  if (from === 0) return lexer.tokenize(source).tokens;
  const { tokens } = lexer.tokenize(source.slice(from));
  for (const each of tokens) each.startOffset += from;
  return tokens;
}

/** Where a token ends in the source. */
export function endOf({ startOffset, image }: IToken): number {
  return startOffset + image.length;
}

interface MarkTokens {
  readonly any: TokenType;
  readonly written: TokenType;
  readonly word: TokenType;
}

interface Options {
  readonly group?: string;
  readonly push_mode?: string;
  readonly pop_mode?: boolean;
  readonly line_breaks?: boolean;
  readonly categories?: TokenType[];
}

function token(name: string, pattern: string, options: Options = {}, flags = ''): TokenType {
  return createToken({ name, pattern: new RegExp(pattern, flags), line_breaks: false, ...options });
}

function wholeLine(name: string, pattern: string, rest = '[^\\r\\n]*'): TokenType {
  return token(name, `${pattern}${rest}${rest === '' ? '' : lineEnd}`, { line_breaks: true });
}

function opening(name: string, pattern: string): TokenType {
  return token(name, pattern, { push_mode: 'rest' });
}

function piece(name: string, pattern: string): TokenType {
  return token(name, pattern, { categories: [Piece] });
}

function mark(name: MarkName, pattern: string): MarkTokens {
  const any = createToken({ name: marks[name], pattern: Lexer.NA });
  const options = { push_mode: 'rest', categories: [any] };
  const twins = wordsOfMark(name).map(asTyped).join('|');
  return {
    any,
    written: token(`${name} mark`, pattern, options),
    word: token(`${name} word`, `(?:${twins})${colon}`, options, 'i'),
  };
}

/** A pattern for a word whose Latin letters may be typed in either width, and its spaces of any. */
function asTyped(word: string): string {
  const eitherWidth = (letter: string) => `[${letter}${String.fromCharCode(letter.charCodeAt(0) + 0xfee0)}]`;
  return word.replace(/[a-z]/g, eitherWidth).replaceAll(' ', space);
}

/** The inside of a class for every character but these; ranges, since chevrotain cannot index a negated class. */
function allBut(characters: string): string {
  const codes = [...characters].map((character) => character.charCodeAt(0)).sort((a, b) => a - b);
  const starts = [0, ...codes.map((code) => code + 1)];
  const ends = [...codes.map((code) => code - 1), 0xffff];
  return starts
    .map((start, i) => [start, ends[i] ?? 0xffff] as const)
    .filter(([start, end]) => start <= end)
    .map(([start, end]) => `${unicode(start)}-${unicode(end)}`)
    .join('');
}

function escapeClass(characters: string): string {
  return [...characters].map((character) => unicode(character.charCodeAt(0))).join('');
}

function unicode(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}
