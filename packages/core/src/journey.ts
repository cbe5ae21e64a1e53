import type { Range, valueWords } from '@wayline/parser';
import type { Duration, Quantity, Scale, Target, When } from './values.ts';

/**
 * Names a node of one journey: its `{#id}`, or a slug of its label, behind the kind of node (`stage/discover`) for
 * all but steps. Unique, and stable under unrelated edits.
 */
export type Id = string;

/** Words of the writer with the place they stand in; line breaks made with `|` are `\n`. */
export interface Text extends Hideable {
  readonly text: string;
  readonly range: Range;
}

/** What `{private}` can be said of: `publicOf` leaves it out, with all that is in it. */
export interface Hideable {
  readonly private?: boolean;
}

/** What is said for those who work on a map: what is still to be done, and how far it is. */
export interface Work {
  readonly todo?: string;
  /** `planned`, `running`, `done` or `stopped` in whatever language it is written; else as written. */
  readonly status?: string;
}

/** A journey with every name joined and every value typed; plain data that survives JSON. */
export interface Journey {
  readonly kind: 'journey';
  /** BCP 47 tag: the front matter's `lang`, or a guess from the script. */
  readonly language: string;
  readonly settings: Settings;
  readonly title?: Text;
  readonly description?: Text;
  readonly takeaway?: Text;
  readonly goal?: Text;
  readonly context?: Text;
  readonly scope?: Text;
  readonly source?: Text;
  /** What the scores rest on. */
  readonly evidence: readonly Evidence[];
  readonly reviewed?: Review;
  readonly status?: Text;
  readonly owner?: Text;
  readonly todo?: string;
  readonly translations?: Readonly<Record<string, string>>;
  readonly link?: Text;
  readonly note?: Text;
  readonly noteTranslations?: Readonly<Record<string, string>>;
  readonly tags?: readonly string[];
  /** The files it takes declarations from, in order. */
  readonly uses: readonly Use[];
  readonly personas: readonly Persona[];
  /** Declared channels first, then those that are only mentioned; of other files only what is mentioned. */
  readonly channels: readonly Channel[];
  /** Declared metrics; of other files only what is measured. */
  readonly metrics: readonly Metric[];
  readonly lanes: readonly CustomLane[];
  readonly views: readonly View[];
  readonly phases: readonly Phase[];
  /** In order; a journey whose steps stand in no stage has one stage with `implicit: true`. */
  readonly stages: readonly Stage[];
  readonly groups: readonly Group[];
  /** All steps in order; `stage` and `group` say where they belong. */
  readonly steps: readonly Step[];
  /** Edges the writer drew, and those implied by the order of steps that remain beside them, by their first step. */
  readonly edges: readonly Edge[];
}

/** When a map was last looked through, and by whom: `2026-05-01 by Ana`. */
export interface Review extends Text {
  readonly date?: When;
  readonly by?: string;
}

/** What the front matter decides: presentation and checking, never content. */
export interface Settings {
  readonly version?: number;
  /** Name of a theme, or the path of one that nobody has read. */
  readonly theme?: string;
  /** A theme of the writer's own, from the front matter or from the file that it names. */
  readonly brand?: Brand;
  /** The scale that plain scores are written on; those of the model always go from −2 to +2. */
  readonly scale?: Scale;
  /** Names of lanes in order: those of the program by their English name, declared ones by id. */
  readonly lanes?: readonly string[];
  readonly density?: 'dense' | 'presentation';
  readonly orientation?: 'horizontal' | 'vertical';
  /** Name of a profile, or what to make of single rules. */
  readonly lint?: string | Readonly<Record<string, string>>;
  /** Words of the program that the writer replaces, by name of lane or word. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** A theme of one's own: what is absent looks as it does without it. Colours are `#RRGGBB`. */
export interface Brand {
  /** The one colour of the brand: stages, persona cards and the channels one owns are drawn in shades of it. */
  readonly accent?: string;
  /** One font or several with commas; they are asked for first, and none is embedded. */
  readonly font?: string | BrandFonts;
  /** Of the corners of cards, in px; chips and other boxes follow. */
  readonly radius?: number;
  readonly density?: 'dense' | 'presentation';
  /** Which palette it changes; `auto` is light or dark as the reader prefers. */
  readonly mode?: 'paper' | 'night' | 'print' | 'auto';
  /** The colours of what feels good and of what feels bad. */
  readonly emotion?: { readonly positive?: string; readonly negative?: string };
}

/** A font for titles and names of stages, and one for all the rest. */
export interface BrandFonts {
  readonly heading?: string;
  readonly body?: string;
}

/** A file whose declarations a journey may take: a `use:` line. */
export interface Use {
  readonly kind: 'use';
  /** As written. */
  readonly path: Text;
  /** The names behind `only` that were found. */
  readonly only?: readonly Text[];
  /** From the root of the project, or the name of a library that is shipped; absent where nothing could be taken. */
  readonly file?: string;
  readonly range: Range;
}

/** Where something stands that a journey takes from another file. */
export interface Origin {
  /** From the root of the project, or the name of a library that is shipped. */
  readonly file: string;
  /** Where it is declared there; absent for what is shipped. */
  readonly at?: Range;
}

interface Node extends Hideable, Work {
  readonly id: Id;
  readonly label: Text;
  /** For what is taken from another file, the place of this text that takes it. */
  readonly range: Range;
  /** Set for what is taken from another file. */
  readonly origin?: Origin;
  readonly description?: Text;
  /** `label.en: …` under the node, by language. */
  readonly translations?: Readonly<Record<string, string>>;
  readonly link?: Text;
  readonly note?: Text;
  readonly noteTranslations?: Readonly<Record<string, string>>;
  readonly tags?: readonly string[];
}

export interface Persona extends Node {
  readonly kind: 'persona';
  readonly goals: readonly Text[];
  readonly needs: readonly Text[];
  readonly fears: readonly Text[];
  readonly motives: readonly Text[];
  readonly traits: readonly Text[];
  readonly quote?: Text;
  readonly image?: Picture;
  /** As written: a word, a name that CSS has, or `#2F4B9B`. */
  readonly colour?: string;
  /** Which of the hues that curves have comes nearest to it; absent where it is no colour. */
  readonly tint?: Tint;
}

/** The hues that tell curves apart. */
export type Tint = 'blue' | 'magenta' | 'green' | 'brown' | 'grey';

/** `./ana.png "Ana at her desk"`: a file, and what it shows for those who do not see it. */
export interface Picture extends Text {
  readonly path: string;
  /** From the root of the project; absent where the path leads out of it, or to the web. */
  readonly file?: string;
  readonly alt?: string;
}

/** Who controls a channel, after the paid, owned and earned media of marketing. */
export type Ownership = 'paid' | 'owned' | 'third' | 'earned';

export interface Channel extends Node {
  readonly kind: 'channel';
  readonly declared: boolean;
  /** Other names by which touchpoints may mention it. */
  readonly aka?: readonly string[];
  readonly ownership?: Ownership;
  readonly presence?: 'online' | 'offline';
  readonly contact?: 'direct' | 'indirect';
  readonly selfService?: boolean;
  readonly icon?: string;
  readonly owner?: Text;
  readonly voice?: Text;
}

export interface Metric extends Node {
  readonly kind: 'metric';
  readonly unit?: string;
  readonly better?: 'up' | 'down';
  readonly target?: Target;
  /** Its lowest and highest value, for where it is used as a score. */
  readonly scale?: Scale;
  readonly source?: Text;
  readonly where?: Text;
  readonly series?: Text;
  /** What a file of data says; absent where `source:` names none, or nobody handed in any files. */
  readonly reading?: Reading;
}

/** What was read at the `source:` of a metric. */
export interface Reading {
  /** Absent where it could not be had, which has been reported. */
  readonly value?: Quantity;
  /** With `series:`, what each of its rows says, in the order of the file. */
  readonly series?: readonly SeriesPoint[];
  /** Which point of the series the value is. */
  readonly at?: number;
}

export interface SeriesPoint {
  readonly label: string;
  /** Absent where the cell is empty or holds no number. */
  readonly value?: Quantity;
}

export interface CustomLane extends Node {
  readonly kind: 'lane';
  readonly icon?: string;
  /** Name of the lane it stands after. */
  readonly after?: string;
  readonly as: 'text' | 'cards' | 'chips' | 'bars' | 'image';
}

export interface View extends Node {
  readonly kind: 'view';
  readonly as?: string;
  readonly lanes?: readonly string[];
  /** What the lanes of a flow stand for. */
  readonly by?: (typeof valueWords)['rows'][number];
  readonly personas?: readonly Id[];
  readonly compare?: readonly string[];
  readonly steps?: { readonly first: Id; readonly last: Id };
  readonly density?: 'dense' | 'presentation';
  readonly orientation?: 'horizontal' | 'vertical';
  readonly theme?: string;
}

export interface Phase extends Node {
  readonly kind: 'phase';
}

/** What may be noted under a step, or under a stage before its first step. */
export interface Notes {
  readonly touchpoints: readonly Touchpoint[];
  readonly quotes: readonly Quote[];
  readonly thoughts: readonly Item[];
  readonly pains: readonly Pain[];
  readonly ideas: readonly Idea[];
  readonly front: readonly Response[];
  readonly back: readonly Response[];
  readonly support: readonly Response[];
  readonly metrics: readonly MetricUse[];
  readonly experiments: readonly Experiment[];
  readonly evidence: readonly Evidence[];
  readonly costs: readonly Cost[];
  readonly competitors: readonly Item[];
  /** Items of lanes declared with `lane:`, by the lane's id. */
  readonly custom: Readonly<Record<Id, readonly Item[]>>;
  readonly time?: Duration;
}

/** For whom something is, in which state it exists, and whether anybody has checked it. */
export interface Standing {
  /** Where it is not for all personas. */
  readonly only?: readonly Id[];
  /** Set by `{as-is}` or `{to-be}`: it exists in one state only. */
  readonly state?: 'as-is' | 'to-be';
  /** Set by `{assumed}` or `{validated}`. */
  readonly certainty?: 'assumed' | 'validated';
}

/** A stage; what it says of its standing its steps say too. */
export interface Stage extends Node, Notes, Standing {
  readonly kind: 'stage';
  /** True for the stage that holds steps written under no `##`; drawn without a chevron. */
  readonly implicit: boolean;
  readonly phase?: Id;
  readonly goal?: Text;
  readonly owner?: Text;
  readonly aka: readonly string[];
  readonly stageKind?: string;
  readonly optional: boolean;
  readonly condition?: string;
  /** A stage without steps may be scored itself. */
  readonly scores: readonly Score[];
}

/** A run of steps inside a stage: a part in sequence, or one of several alternatives. */
export interface Group extends Node, Standing {
  readonly kind: 'group';
  readonly stage: Id;
  readonly role: 'part' | 'alternative';
  readonly outcome?: 'lost' | 'won';
  readonly optional: boolean;
  readonly condition?: string;
}

/** A step, with what its scores rest on; its standing is its own, or else that of its group or its stage. */
export interface Step extends Node, Notes, Standing, Grounds {
  readonly kind: 'step';
  /** Position among all steps, from 0. */
  readonly index: number;
  readonly stage: Id;
  readonly group?: Id;
  /** One for each persona that the line speaks of; one without a persona where none is declared. */
  readonly scores: readonly Score[];
  readonly moment: boolean;
  /** Why it is a moment of truth: what `moment:` says. */
  readonly momentReason?: Text;
  readonly start: boolean;
  readonly end: boolean;
  readonly goal: boolean;
  readonly optional: boolean;
  readonly passive: boolean;
  readonly impulse: boolean;
  readonly repeat: boolean;
  readonly condition?: string;
  readonly effort?: Effort;
  readonly arc?: Arc;
  readonly zone?: 'hot' | 'cold';
  readonly image?: Picture;
  readonly owner?: Text;
  readonly rate?: number;
  readonly count?: number;
}

/** How hard a step is: `low`, `medium`, `high`, `2/5`, `40%`, or words that cannot be counted. */
export interface Effort extends Text {
  /** 0 … 1. */
  readonly share?: number;
}

/** How much a step grips people, which is not how it feels: `4/5`, `high`, `80%`, or words that cannot be counted. */
export interface Arc extends Text {
  /**
   * 1 … 5.
   * @minimum 1
   * @maximum 5
   */
  readonly level?: number;
}

/** How a step feels to one persona, −2 (worst) … +2 (best). */
export interface Score {
  readonly persona?: Id;
  readonly asIs?: Feeling;
  readonly toBe?: Feeling;
  readonly range: Range;
}

export interface Feeling {
  /**
   * −2 … +2; absent where only a word was given.
   * @minimum -2
   * @maximum 2
   */
  readonly value?: number;
  readonly word?: Text;
  /** The metric whose value this is: `~ @csat`; without `value` it could not be had. */
  readonly metric?: Id;
}

/** Where something comes from: a survey, a date, a sample size. */
export interface Grounds {
  readonly source?: string;
  readonly date?: When;
  readonly n?: number;
}

/** Who stands behind a noted line, and what it rests on. */
export interface Provenance extends Grounds {
  readonly owner?: string;
  /** `planned`, `running`, `done` or `stopped` in whatever language it is written; else as written. */
  readonly status?: string;
  readonly by?: string;
}

/** What every noted line has. */
export interface ItemBase extends Provenance, Standing, Hideable {
  readonly text: Text;
  readonly range: Range;
  /** Last step of a `{until=…}` span. */
  readonly until?: Id;
  readonly result?: string;
  readonly todo?: string;
  /** What its `{#id}` says; for references. */
  readonly id?: Id;
}

export interface Item extends ItemBase {
  readonly kind: 'item';
  /** The number it ends with, in a lane that is drawn as bars. */
  readonly amount?: Quantity;
  /** What stands in a lane that is drawn `as: image`. */
  readonly image?: Picture;
}

export interface Quote extends ItemBase {
  readonly kind: 'quote';
}

export interface Pain extends ItemBase {
  readonly kind: 'pain';
  /** `P1`, `P2` …: those of a stage first, then those of its steps; for display only. */
  readonly number: string;
  readonly severity: 1 | 2 | 3;
}

export interface Idea extends ItemBase {
  readonly kind: 'idea';
  /** `O1`, `O2` …, counted like pains; for display only. */
  readonly number: string;
  readonly impact: 1 | 2 | 3;
  /** The number of the pain it answers. */
  readonly answers?: string;
}

/** What the organisation does: frontstage, backstage or support. */
export interface Response extends ItemBase {
  readonly kind: 'response';
}

/** What a map or a step rests on: `survey {date=2026-05 n=212}`. */
export interface Evidence extends ItemBase {
  readonly kind: 'evidence';
  readonly evidenceKind?: EvidenceKind;
}

/** A sort of evidence. */
export type EvidenceKind = (typeof valueWords)['evidence'][number];

/** What is being tried out: `Shorter form {status=running metric=NPS}`. */
export interface Experiment extends ItemBase {
  readonly kind: 'experiment';
  /** The number of the idea it tries out: the nearest above it. */
  readonly idea?: string;
  /** What it is measured by. */
  readonly measure?: string;
  /** The declared metric of that name, if there is one. */
  readonly metric?: Id;
}

/** What a step costs: `PLN 120 000`, or words. */
export interface Cost extends ItemBase {
  readonly kind: 'cost';
  readonly amount?: Quantity;
}

/** A mention of a channel at a step. */
export interface Touchpoint extends Standing {
  readonly kind: 'touchpoint';
  readonly channel: Id;
  readonly range: Range;
  /** What happens to the context on the way into this touchpoint from the step before. */
  readonly handOver?: 'kept' | 'lost';
  /** Last step of a `{until=…}` span. */
  readonly until?: Id;
}

/** A value measured at a step or stage: `NPS +62 (target +50)`. */
export interface MetricUse extends Provenance, Standing, Hideable {
  readonly kind: 'metric-use';
  readonly todo?: string;
  readonly name: Text;
  /** The declared metric of that name, if there is one. */
  readonly metric?: Id;
  readonly actual?: Quantity;
  /** True where the metric's source is to give the value; without `actual` it could not be had. */
  readonly bound?: true;
  readonly target?: Target;
  readonly range: Range;
  /** Last step of a `{until=…}` span. */
  readonly until?: Id;
}

/** A way from one step to another, classified by position and never by the writer. */
export interface Edge extends Standing, Hideable {
  readonly id: Id;
  readonly kind: 'next' | 'skip' | 'loop' | 'fork' | 'switch' | 'exit' | 'file';
  readonly from: Id;
  /** Absent for `exit` and for another file. */
  readonly to?: Id;
  /** `guitar.journey#card-fail` of an edge into another file. */
  readonly file?: string;
  readonly implied: boolean;
  readonly reason?: Text;
  /** Share of those who go this way, 0 … 1. */
  readonly rate?: number;
  readonly count?: number;
  readonly repeat?: boolean;
  readonly range: Range;
}
