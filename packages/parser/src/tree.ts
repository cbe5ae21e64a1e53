import type { Range } from './source.ts';

/**
 * A `.journey` text as lines, nothing lost: the ranges of the front matter and the lines follow each other
 * without a gap from 0 to the end of `text`.
 */
export interface SyntaxTree {
  readonly kind: 'tree';
  /** The source exactly as it was given, byte order mark and line ends included. */
  readonly text: string;
  readonly frontMatter?: FrontMatter;
  readonly lines: readonly Line[];
  /** Where the writer is not done: an open merge, braces or settings that nothing closes. What else is wrong there waits. */
  readonly unfinished?: readonly Range[];
}

/** The YAML block at the top of a file. */
export interface FrontMatter {
  /** From the start of the text to the line end after the closing `---`. */
  readonly range: Range;
  /** The YAML text between the two fences. */
  readonly body: Range;
  /** What the YAML says, as plain JSON data; an empty record where it is empty or broken. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Where each top-level key stands, for diagnostics about its value. */
  readonly keys: Readonly<Record<string, Range>>;
}

export type Line =
  | BlankLine
  | CommentLine
  | SeparatorLine
  | ConflictLine
  | HeadingLine
  | StageLine
  | StepLine
  | PropertyLine
  | TouchLine
  | SayLine
  | PainLine
  | IdeaLine
  | EdgeLine
  | ContinuationLine
  | TextLine;

export type LineKind = Line['kind'];

interface LineBase {
  /** The whole line, its indentation and line end included. */
  readonly range: Range;
}

/** Words of a line after escapes and quotes are undone and the space around them is dropped. */
export interface Words {
  readonly text: string;
  /** Where they stand in the source, quotes and backslashes included, outer space excluded. */
  readonly range: Range;
}

/** What opens a line: a mark such as `##`, or the word that may stand for it. */
export interface Mark {
  readonly range: Range;
  readonly written: 'mark' | 'word';
}

/** One entry of `{…}`; what could not be read, and has been reported, is a flag with the name it was typed as. */
export type Attribute =
  | { readonly kind: 'id'; readonly id: string; readonly range: Range }
  | { readonly kind: 'flag'; readonly name: string; readonly range: Range }
  | {
      readonly kind: 'pair';
      readonly key: string;
      readonly value: string;
      readonly range: Range;
      readonly valueRange: Range;
    };

/** A pair of braces with what stands in it; names are as written, in any language. */
export interface Attributes {
  readonly range: Range;
  readonly items: readonly Attribute[];
}

/** `~ mood | mood`: how it feels, one mood a persona. */
export interface Feel {
  readonly range: Range;
  /** True where a bare score at the end of a step stands for `~ score`. */
  readonly bare: boolean;
  readonly moods: readonly Mood[];
}

/** One mood as written: persona, score and words are told apart when the personas are known. */
export interface Mood {
  readonly range: Range;
  readonly words: Words;
  /** What stands after `=>`: how it should be. */
  readonly toBe?: Words;
  readonly attributes?: Attributes;
}

/** Only white space. */
export interface BlankLine extends LineBase {
  readonly kind: 'blank';
}

/** `// …`; `words` is what follows the slashes. */
export interface CommentLine extends LineBase {
  readonly kind: 'comment';
  readonly words: Words;
}

/** Three or more of `=`, `-`, `*` or `_` and nothing else, or a line too long to be read: kept, without meaning. */
export interface SeparatorLine extends LineBase {
  readonly kind: 'separator';
}

/** A marker that a version-control merge left behind. */
export interface ConflictLine extends LineBase {
  readonly kind: 'conflict';
}

/** `# title`, `== phase` or `### group`; `ends` for `== -` and `### -`, which close what is open. */
export interface HeadingLine extends LineBase {
  readonly kind: 'journey' | 'phase' | 'group';
  readonly mark: Mark;
  readonly label: Words;
  readonly attributes?: Attributes;
  readonly feel?: Feel;
  readonly ends: boolean;
}

/** `## stage`, perhaps with steps on the same line. */
export interface StageLine extends LineBase {
  readonly kind: 'stage';
  readonly mark: Mark;
  readonly label: Words;
  readonly attributes?: Attributes;
  readonly feel?: Feel;
  readonly inline: readonly InlineStep[];
}

/** A step inside `## S: a ~ +1; b`. */
export interface InlineStep {
  readonly range: Range;
  readonly label: Words;
  readonly attributes?: Attributes;
  readonly feel?: Feel;
}

/** `- step`. */
export interface StepLine extends LineBase {
  readonly kind: 'step';
  readonly mark: Mark;
  readonly label: Words;
  readonly attributes?: Attributes;
  readonly feel?: Feel;
}

/**
 * `word: value`, where the word names a key of some node or might be a key declared with `lane:`.
 * Whether it is one where it stands is settled when the nodes are known; otherwise the line is text.
 */
export interface PropertyLine extends LineBase {
  readonly kind: 'property';
  /** The key as written, without the language of `label.en`. */
  readonly key: Words;
  readonly language?: string;
  readonly value: Words;
  readonly attributes?: Attributes;
}

/** `@ a, b`; the hand-over mark belongs to the first item. */
export interface TouchLine extends LineBase {
  readonly kind: 'touch';
  readonly mark: Mark;
  readonly handOver?: { readonly kept: boolean; readonly range: Range };
  readonly items: readonly TouchItem[];
}

export interface TouchItem {
  readonly range: Range;
  readonly name: Words;
  readonly attributes?: Attributes;
}

/** `> quote`. */
export interface SayLine extends LineBase {
  readonly kind: 'say';
  readonly mark: Mark;
  readonly words: Words;
  readonly attributes?: Attributes;
}

/** `! pain`, `!!`, `!!!`: the level is its severity. */
export interface PainLine extends LineBase {
  readonly kind: 'pain';
  readonly mark: Mark;
  readonly level: 1 | 2 | 3;
  readonly words: Words;
  readonly attributes?: Attributes;
}

/** `+ idea`, `++`, `+++`: the level is its impact; `answers` is what stands after a closing ` -> `. */
export interface IdeaLine extends LineBase {
  readonly kind: 'idea';
  readonly mark: Mark;
  readonly level: 1 | 2 | 3;
  readonly words: Words;
  readonly answers?: Words;
  readonly attributes?: Attributes;
}

/** `-> target : reason`. */
export interface EdgeLine extends LineBase {
  readonly kind: 'edge';
  readonly mark: Mark;
  readonly target: Words;
  readonly reason?: Words;
  readonly attributes?: Attributes;
}

/** `| more` of the value above it, on a new line. */
export interface ContinuationLine extends LineBase {
  readonly kind: 'continuation';
  readonly mark: Mark;
  readonly words: Words;
}

/** Anything else: description of the node it stands under. */
export interface TextLine extends LineBase {
  readonly kind: 'text';
  readonly words: Words;
}
