import { EmbeddedActionsParser, type IToken } from 'chevrotain';
import { attributesIn, joinAttributes } from './attributes.ts';
import type { Diagnostic } from './diagnostic.ts';
import { bareScore, plainScale, type Scale } from './literals/score.ts';
import { answersArrow, endsMood, inlineColon, isInLine, isTail, nextOf, survey } from './look-ahead.ts';
import { type Noun, noun } from './nouns.ts';
import { emptyFeeling, emptyItem, emptyLabel, longLine, mergeConflict, tooManyMarks } from './problems.ts';
import { type Body, scoredBody } from './scored-body.ts';
import type { Range } from './source.ts';
import {
  Arrow,
  Bar,
  Blank,
  Braces,
  Colon,
  Comment,
  Conflict,
  Continue,
  endOf,
  Fence,
  Key,
  LongLine,
  longestLine,
  Mark as mark,
  Newline,
  Piece,
  Quoted,
  Semi,
  Separator,
  Text,
  Tilde,
  ToBe,
  type TokenType,
  tokenize,
  vocabulary,
} from './tokens.ts';
import { touchItemsIn } from './touch-items.ts';
import type { Attributes, Feel, HeadingLine, InlineStep, Line, Mark, Mood, Words } from './tree.ts';
import { unclosedBraces } from './unclosed-braces.ts';
import { isKeyWord } from './vocabulary/lookup.ts';
import { nameIn, proseIn, trim, wordsIn } from './words.ts';

/** What the grammar finds in a text: its lines, and what is wrong with them. */
export interface Reading {
  readonly lines: readonly Line[];
  readonly problems: readonly Diagnostic[];
}

/** Reads the lines of a source from an offset to its end. */
export function readLines(source: string, from: number, scale: Scale): Reading {
  const tokens = tokenize(source, from);
  const { lines, problems } = grammar.read(source, from, tokens, scale);
  return { lines, problems: [...problems, ...unclosedBraces(source, tokens)] };
}

/**
 * The structure of a line. It is total: any run of tokens is some line, so nothing is ever recovered from, and
 * a line cannot spoil its neighbours. Where a mark counts only in its last place, the rules look ahead to it.
 */
export class Grammar extends EmbeddedActionsParser {
  private source = '';
  private scale = plainScale;
  private lineFrom = 0;
  private inConflict = false;
  private problems: Diagnostic[] = [];
  private readonly report = (problem: Diagnostic): void => {
    this.problems.push(problem);
  };
  private readonly peek = (distance: number): IToken => this.LA(distance);
  /** The token before which the body being read ends, if that is not the end of the line. */
  private bodyEnd: IToken | undefined;
  /** The token before which the moods being read end. */
  private feelEnd: IToken | undefined;

  constructor(skipValidations = true) {
    super(vocabulary, { maxLookahead: 2, skipValidations });
    this.performSelfAnalysis();
  }

  read(source: string, from: number, tokens: IToken[], scale: Scale): Reading {
    this.source = source;
    this.scale = scale;
    this.lineFrom = from;
    this.inConflict = false;
    this.problems = [];
    this.input = tokens;
    const lines = this.file();
    if (this.lineFrom < source.length) lines.push({ kind: 'blank', range: this.lineTo(source.length) });
    const { problems } = this;
    // The grammar outlives the text, and should not keep it.
    this.source = '';
    this.problems = [];
    this.input = [];
    return { lines, problems };
  }

  readonly file = this.RULE('file', (): Line[] => {
    const lines: Line[] = [];
    this.MANY(() => lines.push(this.SUBRULE(this.line)));
    return lines;
  });

  private readonly kinds = [
    { ALT: () => this.SUBRULE(this.step) },
    { ALT: () => this.SUBRULE(this.property) },
    { ALT: () => this.SUBRULE(this.touch) },
    { ALT: () => this.SUBRULE(this.say) },
    { ALT: () => this.SUBRULE(this.pain) },
    { ALT: () => this.SUBRULE(this.idea) },
    { ALT: () => this.SUBRULE(this.edge) },
    { ALT: () => this.SUBRULE(this.stage) },
    { ALT: () => this.SUBRULE(this.heading) },
    { ALT: () => this.SUBRULE(this.continuation) },
    { ALT: () => this.textLine(this.CONSUME(Text)) },
    { ALT: () => this.plainLine('blank', this.CONSUME(Blank)) },
    { ALT: () => this.commentLine(this.CONSUME(Comment)) },
    { ALT: () => this.separatorLine(this.CONSUME(Separator)) },
    { ALT: () => this.conflictLine(this.CONSUME(Conflict)) },
    { ALT: () => this.plainLine('separator', this.CONSUME(Fence)) },
    { ALT: () => this.longLine(this.CONSUME(LongLine)) },
  ];

  private readonly line = this.RULE('line', (): Line => this.OR(this.kinds));

  private readonly step = this.RULE('step', (): Line => {
    const opening = this.CONSUME(mark.step.any);
    const body = this.scored(this.known(this.SUBRULE(this.body), emptyBody));
    this.requireLabel(body.label, opening, 'step');
    return { kind: 'step', range: this.lineEnd(), mark: this.markOf(opening), ...body };
  });

  private readonly heading = this.RULE('heading', (): Line => {
    const opening = this.LA(1);
    const kind = headings.get(opening.tokenType) ?? 'journey';
    this.OR([
      { ALT: () => this.CONSUME(mark.journey.any) },
      { ALT: () => this.CONSUME(mark.phase.any) },
      { ALT: () => this.CONSUME(mark.group.any) },
    ]);
    const body = this.known(this.SUBRULE(this.body), emptyBody);
    const ends = kind !== 'journey' && /^[-－–]$/.test(body.label.text);
    this.requireLabel(body.label, opening, kind);
    if (kind !== 'journey') this.limitMarks(opening, kind === 'group' ? 3 : 2);
    return { kind, range: this.lineEnd(), mark: this.markOf(opening), ...body, ends };
  });

  private readonly stage = this.RULE('stage', (): Line => {
    const opening = this.CONSUME(mark.stage.any);
    const colon = inlineColon(this.peek, (from, end) => this.isScored(from, end));
    this.bodyEnd = colon;
    const body = this.known(this.SUBRULE(this.body), emptyBody);
    const inline: InlineStep[] = [];
    this.OPTION({
      GATE: () => colon !== undefined,
      DEF: () => {
        this.CONSUME(Colon);
        this.AT_LEAST_ONE_SEP({
          SEP: Semi,
          DEF: () => {
            const from = this.here();
            this.bodyEnd = nextOf(Semi, this.peek);
            const step = this.scored(this.known(this.SUBRULE2(this.body), emptyBody));
            const { from: start, to } = trim(this.source, from, this.here());
            if (start < to) inline.push({ range: { from: step.label.range.from, to }, ...step });
          },
        });
      },
    });
    this.bodyEnd = undefined;
    this.requireLabel(body.label, opening, 'stage');
    return { kind: 'stage', range: this.lineEnd(), mark: this.markOf(opening), ...body, inline };
  });

  /** `label {…} ~ moods {…}` up to `bodyEnd`. */
  private readonly body = this.RULE('body', (): Body => {
    const { labelEnd, feelEnd } = survey(this.peek, this.bodyEnd);
    const from = this.here();
    this.MANY({ GATE: () => this.LA(1) !== labelEnd, DEF: () => this.CONSUME(Piece) });
    const label = nameIn(this.source, from, this.here());

    const braces: IToken[] = [];
    this.MANY2(() => braces.push(this.CONSUME(Braces)));
    this.feelEnd = feelEnd;
    const feel = this.known(
      this.OPTION(() => this.SUBRULE(this.feel)),
      undefined,
    );
    this.MANY3(() => braces.push(this.CONSUME2(Braces)));
    const attributes = joinAttributes(braces.map((token) => this.attributes(token)));
    // Where the name is missing as well, that is said already.
    if (feel?.moods.every(isEmptyMood) && label.text !== '') {
      const { range } = feel;
      this.report(emptyFeeling('~', range, { from: label.range.to, to: range.to }));
    }
    return { label, ...(attributes && { attributes }), ...(feel && { feel }) };
  });

  private readonly feel = this.RULE('feel', (): Feel => {
    const tilde = this.CONSUME(Tilde);
    const moods = [this.known(this.SUBRULE(this.mood), emptyMood)];
    this.MANY(() => {
      const bar = this.CONSUME(Bar);
      const mood = this.known(this.SUBRULE2(this.mood), emptyMood);
      // Where nothing is felt at all, that is said of the whole.
      if (isEmptyMood(mood) && !moods.every(isEmptyMood)) {
        const whole = { from: moods.at(-1)?.range.to ?? bar.startOffset, to: mood.range.to };
        this.report(emptyFeeling('|', { from: bar.startOffset, to: endOf(bar) }, whole));
      }
      moods.push(mood);
    });
    const range = { from: tilde.startOffset, to: moods.at(-1)?.range.to ?? endOf(tilde) };
    return { range, bare: false, moods };
  });

  private readonly mood = this.RULE('mood', (): Mood => {
    const from = this.here();
    this.MANY({
      GATE: () => !endsMood(this.peek, this.feelEnd) && this.LA(1).tokenType !== ToBe,
      DEF: () => this.CONSUME(Piece),
    });
    const words = wordsIn(this.source, from, this.here());
    const toBe = this.OPTION({
      GATE: () => !endsMood(this.peek, this.feelEnd),
      DEF: () => {
        const arrow = this.CONSUME(ToBe);
        const to = endOf(arrow);
        this.MANY2({ GATE: () => !endsMood(this.peek, this.feelEnd), DEF: () => this.CONSUME2(Piece) });
        const wanted = wordsIn(this.source, to, this.here());
        if (words.text !== '' && wanted.text === '')
          this.report(emptyFeeling('=>', { from: arrow.startOffset, to }, { from: words.range.to, to }));
        return wanted;
      },
    });
    const attributes = this.OPTION2({
      GATE: () => this.LA(1) !== this.feelEnd,
      DEF: () => this.attributes(this.CONSUME(Braces)),
    });
    const last = this.known(attributes ?? toBe ?? words, words);
    const range = { from: words.range.from, to: last.range.to };
    return { range, words, ...(toBe && { toBe }), ...(attributes && { attributes }) };
  });

  private readonly property = this.RULE('property', (): Line => {
    const opening = this.CONSUME(Key);
    const from = opening.startOffset;
    const written = opening.image.replace(/[\s:：]+$/, '');
    const dot = written.lastIndexOf('.');
    const name = dot < 0 ? written : written.slice(0, dot);
    const key = wordsIn(this.source, from, from + name.length);
    const { value, attributes } = this.value(isKeyWord(name) ? this.report : ignore);
    return {
      kind: 'property',
      range: this.lineEnd(),
      key,
      ...(dot >= 0 && { language: written.slice(dot + 1) }),
      value,
      ...attributes,
    };
  });

  private readonly touch = this.RULE('touch', (): Line => {
    const opening = this.CONSUME(mark.touch.any);
    this.limitMarks(opening, 1);
    const from = this.here();
    this.MANY(() => this.CONSUME(Piece));
    const { to } = trim(this.source, from, this.here());
    const read = touchItemsIn(this.source, from, Math.max(from, to), this.report);
    if (read.items.length === 0) this.reportEmpty(opening, 'touchpoint');
    return { kind: 'touch', range: this.lineEnd(), mark: this.markOf(opening), ...read };
  });

  private readonly say = this.RULE('say', (): Line => {
    const opening = this.CONSUME(mark.say.any);
    this.limitMarks(opening, 1);
    const { value: words, attributes } = this.value(this.report);
    if (words.text === '') this.reportEmpty(opening, 'quote');
    return { kind: 'say', range: this.lineEnd(), mark: this.markOf(opening), words, ...attributes };
  });

  private readonly pain = this.RULE('pain', (): Line => {
    const opening = this.CONSUME(mark.pain.any);
    const level = this.levelOf(opening);
    const { value: words, attributes } = this.value(this.report);
    if (words.text === '') this.reportEmpty(opening, 'pain point');
    return { kind: 'pain', range: this.lineEnd(), mark: this.markOf(opening), level, words, ...attributes };
  });

  private readonly idea = this.RULE('idea', (): Line => {
    const opening = this.CONSUME(mark.idea.any);
    const level = this.levelOf(opening);
    const arrow = answersArrow(this.peek);
    const from = this.here();
    this.MANY({ GATE: () => !isTail(this.peek) && this.LA(1) !== arrow, DEF: () => this.CONSUME(Piece) });
    const beforeArrow = this.here();
    const answers = this.OPTION({
      GATE: () => arrow !== undefined,
      DEF: () => {
        const start = endOf(this.CONSUME(Arrow));
        this.MANY2({ GATE: () => !isTail(this.peek), DEF: () => this.CONSUME2(Piece) });
        return wordsIn(this.source, start, this.here());
      },
    });
    const hasAnswers = answers !== undefined && answers.text !== '';
    const words = wordsIn(this.source, from, hasAnswers ? beforeArrow : this.here());
    const attributes = this.braces();
    if (words.text === '') this.reportEmpty(opening, 'opportunity');
    return {
      kind: 'idea',
      range: this.lineEnd(),
      mark: this.markOf(opening),
      level,
      words,
      ...(hasAnswers && { answers }),
      ...(attributes && { attributes }),
    };
  });

  private readonly edge = this.RULE('edge', (): Line => {
    const opening = this.CONSUME(mark.go.any);
    const from = this.here();
    const first = this.LA(1);
    this.MANY({
      GATE: () => !isTail(this.peek) && this.LA(1).tokenType !== Colon,
      DEF: () => this.CONSUME(Piece),
    });
    const targetEnd = this.here();
    this.MANY2({ GATE: () => !isTail(this.peek), DEF: () => this.CONSUME2(Piece) });
    const end = this.here();
    const attributes = this.braces();

    // A space before the colon splits as well as one behind it.
    const colon = this.source.slice(from, targetEnd).search(/[ \t\u00a0\u3000]:/);
    const split = colon < 0 || first.tokenType === Quoted ? targetEnd : from + colon + 1;
    const target = nameIn(this.source, from, split);
    const reason = split < end ? wordsIn(this.source, split + 1, end) : undefined;
    if (target.text === '') this.reportEmpty(opening, 'step');
    return {
      kind: 'edge',
      range: this.lineEnd(),
      mark: this.markOf(opening),
      target,
      ...(reason && reason.text !== '' && { reason }),
      ...(attributes && { attributes }),
    };
  });

  private readonly continuation = this.RULE('continuation', (): Line => {
    const opening = this.CONSUME(Continue);
    const from = this.here();
    this.MANY(() => this.CONSUME(Piece));
    const words = wordsIn(this.source, from, this.here());
    return { kind: 'continuation', range: this.lineEnd(), mark: this.markOf(opening), words };
  });

  // ── Parts that several rules take in: each may be called once a rule ─────────────────────────────────

  /** A value up to the braces that close the line. */
  private value(report: (problem: Diagnostic) => void): ValuePart {
    const from = this.here();
    this.MANY8({ GATE: () => !isTail(this.peek), DEF: () => this.CONSUME8(Piece) });
    const value = wordsIn(this.source, from, this.here());
    const attributes = this.braces(report);
    return { value, attributes: attributes ? { attributes } : {} };
  }

  /** The braces that close a line, read as one pair. */
  private braces(report = this.report): Attributes | undefined {
    const tokens: IToken[] = [];
    this.MANY9(() => tokens.push(this.CONSUME9(Braces)));
    return joinAttributes(tokens.map((token) => this.attributes(token, report)));
  }

  /** The line's end; answers the range of the whole line. */
  private lineEnd(): Range {
    let to = this.source.length;
    this.OPTION9(() => {
      to = endOf(this.CONSUME9(Newline));
    });
    return this.lineTo(to);
  }

  private lineTo(to: number): Range {
    const range = { from: this.lineFrom, to };
    this.lineFrom = to;
    return range;
  }

  // ── Lines that are one token ─────────────────────────────────────────────────────────────────────────

  private plainLine(kind: 'blank' | 'separator', token: IToken): Line {
    return { kind, range: this.lineTo(endOf(token)) };
  }

  private textLine(token: IToken): Line {
    const from = token.startOffset;
    const to = endOf(token);
    return { kind: 'text', range: this.lineTo(to), words: proseIn(this.source, from, to) };
  }

  private commentLine(token: IToken): Line {
    const from = token.startOffset;
    const to = endOf(token);
    const range = trim(this.source, from + 2, to);
    const words = { text: this.source.slice(range.from, range.to), range };
    return { kind: 'comment', range: this.lineTo(to), words };
  }

  private separatorLine(token: IToken): Line {
    if (!this.inConflict || !/^={7}\s*$/.test(token.image)) return this.plainLine('separator', token);
    return { kind: 'conflict', range: this.lineTo(endOf(token)) };
  }

  private conflictLine(token: IToken): Line {
    const opens = token.image.startsWith('<');
    if (opens || !this.inConflict) {
      this.report(mergeConflict(trim(this.source, token.startOffset, endOf(token))));
    }
    this.inConflict = !token.image.startsWith('>');
    return { kind: 'conflict', range: this.lineTo(endOf(token)) };
  }

  private longLine(token: IToken): Line {
    const from = token.startOffset;
    this.report(longLine({ from, to: from + 1 }, token.image.length, longestLine));
    return this.plainLine('separator', token);
  }

  // ── Places ───────────────────────────────────────────────────────────────────────────────────────────

  /** Where the next token begins. */
  private here(): number {
    return this.startOf(this.LA(1));
  }

  /** Where a token begins; the one behind the last begins at the end. */
  private startOf({ startOffset }: IToken): number {
    return startOffset >= 0 ? startOffset : this.source.length;
  }

  private markOf(token: IToken): Mark {
    const written = /[:：]\s*$/.test(token.image) ? 'word' : 'mark';
    return { range: trim(this.source, token.startOffset, endOf(token)), written };
  }

  /** While chevrotain records the grammar, rules answer nothing; then an empty reading stands in. */
  private known<Read>(read: Read, empty: Read): Read {
    return this.RECORDING_PHASE ? empty : read;
  }

  // ── Readings ─────────────────────────────────────────────────────────────────────────────────────────

  private attributes(token: IToken, report = this.report): Attributes {
    return attributesIn(this.source, token.startOffset, endOf(token), report);
  }

  private scored(body: Body): Body {
    return scoredBody(body, this.source, this.scale, this.report);
  }

  private isScored(from: number, end: IToken): boolean {
    const { from: start, to } = trim(this.source, from, this.startOf(end));
    return bareScore(this.source.slice(start, to), this.scale) !== undefined;
  }

  private levelOf(opening: IToken): 1 | 2 | 3 {
    const marks = this.markOf(opening);
    if (marks.written === 'word') return 1;
    this.limitMarks(opening, 3);
    const length = marks.range.to - marks.range.from;
    return length >= 3 ? 3 : length === 2 ? 2 : 1;
  }

  // ── Problems ─────────────────────────────────────────────────────────────────────────────────────────

  private requireLabel(label: Words, opening: IToken, kind: Noun): void {
    if (label.text !== '') return;
    this.report(emptyLabel(this.markOf(opening).range, noun(kind)));
  }

  private reportEmpty(opening: IToken, what: Noun): void {
    if (this.opensList(opening)) return;
    const typed = opening.image.trim();
    this.report(emptyItem(this.markOf(opening).range, typed, noun(what), this.emptyLine(opening)));
  }

  /** True for a word alone on its line with bullets further in below it; that is told when all lines are known. */
  private opensList(opening: IToken): boolean {
    if (this.markOf(opening).written === 'mark' || this.LA(2).tokenType !== mark.step.written) return false;
    return this.LA(2).startOffset - endOf(this.LA(1)) > opening.startOffset - this.lineFrom;
  }

  /** The line that holds nothing but its mark, if no other line continues it. */
  private emptyLine(opening: IToken): Range | undefined {
    const end = this.LA(1);
    const isWhole = trim(this.source, endOf(opening), this.here()).to <= endOf(opening);
    if (!isWhole || isInLine(end) || this.LA(2).tokenType === Continue) return undefined;
    return { from: this.lineFrom, to: end.tokenType === Newline ? endOf(end) : this.source.length };
  }

  private limitMarks(opening: IToken, most: number): void {
    const { range, written } = this.markOf(opening);
    if (written === 'word' || range.to - range.from <= most) return;
    this.report(tooManyMarks(range, this.source.slice(range.from, range.to), most));
  }
}

interface ValuePart {
  readonly value: Words;
  readonly attributes: { readonly attributes?: Attributes };
}

const headings: ReadonlyMap<TokenType, HeadingLine['kind']> = new Map(
  (['journey', 'phase', 'group'] as const).flatMap((kind) => [
    [mark[kind].written, kind],
    [mark[kind].word, kind],
  ]),
);

const noWords: Words = { text: '', range: { from: 0, to: 0 } };
const emptyBody: Body = { label: noWords };
const emptyMood: Mood = { words: noWords, range: noWords.range };

function ignore(): void {}

function isEmptyMood({ words, toBe }: Mood): boolean {
  return words.text === '' && !toBe;
}

const grammar = new Grammar();
