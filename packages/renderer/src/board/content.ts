import type { Ownership } from '@wayline/core';
import type { Range } from '@wayline/parser';
import type { Role } from '../theme/roles.ts';

/** What a lane shows, in one of the forms that know how to draw it. Nothing here is measured. */
export type Content =
  | StepsContent
  | ChipsContent
  | CurveContent
  | SayingsContent
  | CardsContent
  | NotesContent
  | GaugesContent
  | ImagesContent
  | PanelsContent
  | LevelsContent
  | ZonesContent
  | ArcContent
  | DividerContent
  | PresenceContent
  | FunnelContent
  | MessageContent
  | AxisContent
  | TagsContent
  | DigestContent
  | ProcessContent
  | FiguresContent;

export type FormName = Content['form'];

/** A thing in the grid: `first` and `last` are the columns it spans. */
export interface CellBase {
  readonly key: string;
  readonly range: Range;
  readonly first: number;
  readonly last: number;
  /** A whole sentence for those who hear the map. */
  readonly label: string;
  /** Said of a stage as a whole, though it may stand in only some of its columns. */
  readonly ofStage?: true;
  readonly marks?: readonly ReviewMark[];
}

/**
 * What stands at the foot of a cell: where there is more, what is for those who review the map, and how far it runs
 * where columns cannot show it, be it down or to another page.
 */
export interface ReviewMark {
  readonly kind: 'todo' | 'private' | 'span' | 'page' | 'link';
  readonly text: string;
  /** Where it leads. */
  readonly link?: string;
}

/** The steps themselves, with brackets over groups. */
export interface StepsContent {
  readonly form: 'steps';
  readonly cells: readonly StepCell[];
  readonly brackets: readonly Bracket[];
}

export interface StepCell extends CellBase {
  readonly number: number;
  readonly title: string;
  readonly description?: string;
  /** Short remarks: optional, assumed, the condition. */
  readonly remarks: readonly string[];
  /** A note of the writer's, quietly under the rest. */
  readonly aside?: string;
}

export interface Bracket extends CellBase {
  readonly text: string;
  readonly outcome: 'won' | 'lost' | 'open';
}

/** Small labelled boxes, several to a column, with joints between the columns. */
export interface ChipsContent {
  readonly form: 'chips';
  readonly cells: readonly Chip[];
  readonly joints: readonly Joint[];
}

export interface Chip extends CellBase {
  readonly text: string;
  readonly icon?: string;
  readonly ownership?: Ownership;
  /** What happens to the context on the way here. */
  readonly handOver?: 'kept' | 'lost';
  /** What else is said of the channel, each with a small picture. */
  readonly badges?: readonly ChipBadge[];
  /** With what reservation it holds. */
  readonly remark?: string;
}

/** Facts of a channel that stand in a chip as pictures. */
export type ChipBadge = 'online' | 'offline' | 'indirect' | 'self-service';

/** What happens to the context on the way into a column from the one before it that has chips, if any has. */
export interface Joint {
  readonly key: string;
  readonly from?: number;
  readonly column: number;
  readonly handOver: 'kept' | 'lost';
}

/** One or more curves over the scale −2 … +2. */
export interface CurveContent {
  readonly form: 'curve';
  /** Whether it is one row of a map, or a picture for itself, large or small. */
  readonly size: CurveSize;
  readonly series: readonly Series[];
  /** Whether the curves stand for several personas, told apart by hue, dash and point. */
  readonly overlay: boolean;
  /** Words beside the faces of the scale: best, middle, worst. */
  readonly scale: readonly [string, string, string];
  readonly legend: CurveLegend;
  readonly gap?: Gap;
}

export type CurveSize = 'small' | 'multiple' | 'usual' | 'large';

/** The largest distance in a column: to where it should be, or between two personas. */
export interface Gap {
  readonly column: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly kind: 'target' | 'difference';
}

/** Words that the rail writes beside its line samples; absent where the sample has nothing to stand for. */
export interface CurveLegend {
  readonly asIs?: string;
  readonly toBe?: string;
  readonly gap?: string;
  /** How far the scores lie apart that a point is the mean of. */
  readonly spread?: string;
}

export interface Series {
  readonly key: string;
  readonly name: string;
  /** 0 … 4: which of the five hues, dashes and point shapes. */
  readonly style: number;
  readonly points: readonly CurvePoint[];
  /** Where the picture is one page of several: the nearest scores on the pages before and after, columns counted from here. */
  readonly away?: readonly AwayPoint[];
}

/** A score on another page. */
export interface AwayPoint extends Pick<CurvePoint, 'value' | 'target'> {
  readonly column: number;
}

export interface CurvePoint extends CellBase {
  readonly column: number;
  /** −2 … +2; absent where the step has no score. */
  readonly value?: number;
  /** Where it should be. */
  readonly target?: number;
  /** The lowest and the highest of the scores that it is the mean of. */
  readonly spread?: Spread;
  readonly word?: string;
  /** Why, in one line under the word. */
  readonly reason?: string;
  readonly moment: boolean;
  /** Nobody has checked it: its mark is a broken line. */
  readonly assumed?: true;
}

/** How far scores lie apart, and what stands at the ends where there is room. */
export interface Spread {
  readonly lowest: number;
  readonly highest: number;
  readonly lowestName?: string;
  readonly highestName?: string;
}

/** Quotes and thoughts: text behind a rule. */
export interface SayingsContent {
  readonly form: 'sayings';
  readonly rule: Role;
  readonly cells: readonly Saying[];
}

export interface Saying extends CellBase {
  readonly text: string;
  readonly source?: string;
}

/** Cards that may span columns: pain points, opportunities, cards of the writer's own lanes. */
export interface CardsContent {
  readonly form: 'cards';
  readonly cards: readonly Card[];
}

export interface Card extends CellBase {
  readonly text: string;
  readonly tone: 'pain' | 'idea' | 'coming' | 'plain' | 'frontstage' | 'backstage' | 'support';
  readonly number?: string;
  /** 1 … 3: filled marks out of three. */
  readonly level?: number;
  /** `→ P1`. */
  readonly reference?: string;
  /** How far it is, as a small dial before the reference. */
  readonly state?: CardState;
  /** Nobody has checked it: its outline is a broken line. */
  readonly assumed?: true;
  /** Owner, status, experiment: one quiet line at the foot. */
  readonly foot?: string;
  /** Longer texts are shortened to so many lines. */
  readonly mostLines?: number;
}

/** How far something is. */
export type CardState = 'planned' | 'running' | 'done' | 'stopped';

/** Quiet text with a name under it: what the organisation does, and who. */
export interface NotesContent {
  readonly form: 'notes';
  readonly cells: readonly NoteCell[];
}

export interface NoteCell extends CellBase {
  readonly text: string;
  readonly owner?: string;
}

/** Numbers with a bar: metrics and durations. */
export interface GaugesContent {
  readonly form: 'gauges';
  readonly cells: readonly Gauge[];
}

export interface Gauge extends CellBase {
  readonly name?: string;
  readonly value: string;
  /** The value is words: no number to set large. */
  readonly uncounted?: true;
  /** Whether the value is where it should be; absent where nobody said where that is. */
  readonly good?: boolean;
  /** `target 50 %`. */
  readonly comparison?: string;
  /** 0 … 1: how far the bar is filled, and where the target stands on it. */
  readonly fill?: number;
  readonly target?: number;
  /** How it came to its value; stands in place of the bar. */
  readonly trend?: Trend;
  /** The same in words. */
  readonly history?: string;
}

/** A series of numbers as a line: heights 0 … 1 of its points from first to last, absent where nobody measured. */
export interface Trend {
  readonly points: readonly (number | undefined)[];
  /** Which of them the value is. */
  readonly at?: number;
  /** Height of the target. */
  readonly target?: number;
  /** Names of the first and the last point. */
  readonly ends: readonly [string, string];
}

/** Images in frames. */
export interface ImagesContent {
  readonly form: 'images';
  readonly cells: readonly ImageCell[];
}

export interface ImageCell extends CellBase {
  readonly image: FramedImage;
}

/** A storyboard: panels in rows, under bars that name their stages. */
export interface PanelsContent {
  readonly form: 'panels';
  readonly bars: readonly PanelBar[];
  /** In order; where each stands follows from how many have room in a row. */
  readonly panels: readonly Panel[];
}

/** A stage, over the panels of a row that belong to it. */
export interface PanelBar {
  readonly key: string;
  readonly range: Range;
  readonly label: string;
  readonly number: number;
  readonly name: string;
  readonly goal?: string;
  /** The phase that begins with it. */
  readonly phase?: string;
  readonly shade: 1 | 2 | 3 | 4;
  readonly shown: boolean;
}

export interface Panel extends CellBase {
  /** Which of the bars it stands under. */
  readonly bar: number;
  readonly number?: number;
  readonly title: string;
  readonly remarks: readonly string[];
  readonly description?: string;
  readonly feelings: readonly PanelFeeling[];
  readonly quotes: readonly PanelQuote[];
  readonly picture: FramedImage | DrawnScene;
  readonly moment: boolean;
}

export interface PanelFeeling {
  readonly text: string;
  /** −2 … +2. */
  readonly value?: number;
  /** The same in words. */
  readonly score?: string;
  /** Which persona's it is, where there are several. */
  readonly style?: number;
}

export interface PanelQuote {
  readonly text: string;
  readonly source?: string;
}

/** People with a face each, and the icons of what they meet. */
export interface DrawnScene {
  readonly people: readonly { readonly value?: number | undefined; readonly style?: number | undefined }[];
  readonly icons: readonly string[];
}

/** What an image shows, and the image itself where somebody handed it in. */
export interface FramedImage {
  readonly alt: string;
  /** A `data:` address. */
  readonly address?: string;
}

/** How much of something there is at a step, as five rising bars beside a word. */
export interface LevelsContent {
  readonly form: 'levels';
  readonly cells: readonly LevelCell[];
}

export interface LevelCell extends CellBase {
  readonly text: string;
  /** 0 … 5: how many bars are full; absent where it cannot be counted. */
  readonly level?: number;
}

/** A strip of hot and cold stretches. */
export interface ZonesContent {
  readonly form: 'zones';
  readonly cells: readonly ZoneCell[];
}

export interface ZoneCell extends CellBase {
  readonly zone: 'hot' | 'cold';
  readonly text: string;
}

/** A low curve over levels from 1 to 5, with the level at each point. */
export interface ArcContent {
  readonly form: 'arc';
  readonly points: readonly ArcPoint[];
}

export interface ArcPoint extends CellBase {
  readonly text: string;
  /** 1 … 5; absent where it cannot be counted. */
  readonly level?: number;
}

/** A line across the whole map with words on it, such as the line of visibility. */
export interface DividerContent {
  readonly form: 'divider';
  readonly key: string;
  readonly text: string;
  readonly icon: string;
  /** The words stay beside the columns, so that nothing in a column has to make way for them. */
  readonly inRail?: boolean;
}

/** A sentence in place of what a picture has nothing to show for. */
export interface MessageContent {
  readonly form: 'message';
  readonly key: string;
  readonly text: string;
}

/** The names of the columns under the points of a curve. */
export interface AxisContent {
  readonly form: 'axis';
  readonly cells: readonly AxisCell[];
}

export interface AxisCell extends CellBase {
  readonly text: string;
}

/** A row for each channel, a mark where a step uses it, and the ways between the first channels of the steps. */
export interface PresenceContent {
  readonly form: 'presence';
  readonly rows: readonly ChannelRow[];
  readonly cells: readonly Presence[];
  readonly ways: readonly ChannelWay[];
  /** Where a channel is there throughout several columns. */
  readonly stretches: readonly { readonly row: number; readonly first: number; readonly last: number }[];
}

export interface ChannelRow {
  readonly key: string;
  readonly text: string;
  readonly icon: string;
  readonly ownership: Ownership;
  /** `online`, and what reviewers should know. */
  readonly hint?: string;
  /** Stands over the first row of those that belong together. */
  readonly heading?: string;
}

/** A channel at a step. */
export interface Presence extends CellBase {
  readonly row: number;
  readonly name: string;
  readonly icon: string;
  readonly ownership: Ownership;
  /** Whether it is the first that the step names, where the way leads through. */
  readonly main: boolean;
  readonly handOver?: 'kept' | 'lost';
}

export interface ChannelWay {
  readonly key: string;
  readonly from: { readonly column: number; readonly row: number };
  readonly to: { readonly column: number; readonly row: number };
  readonly handOver?: 'kept' | 'lost';
}

/** Names with their icons, as many beside each other as a column has room for. */
export interface TagsContent {
  readonly form: 'tags';
  readonly cells: readonly TagsCell[];
}

export interface TagsCell extends CellBase {
  readonly tags: readonly { readonly key: string; readonly text: string; readonly icon: string }[];
}

/** What a column holds, told in a few lines. */
export interface DigestContent {
  readonly form: 'digest';
  readonly cells: readonly DigestCell[];
}

export interface DigestCell extends CellBase {
  /** How many there are. */
  readonly head: string;
  readonly text?: string;
  /** Those that are moments of truth. */
  readonly moments: readonly string[];
}

/** A process: steps as nodes in rows and columns, in lanes of one or more rows, with all ways between them. */
export interface ProcessContent {
  readonly form: 'process';
  readonly columns: number;
  readonly lanes: readonly ProcessLane[];
  readonly nodes: readonly ProcessNode[];
  readonly ways: readonly ProcessWay[];
}

export interface ProcessLane {
  readonly key: string;
  /** Empty where there is only one and nothing to say of it. */
  readonly title: string;
  readonly icon: string;
  /** Its first row and how many it has. */
  readonly first: number;
  readonly count: number;
}

/** A step; its column is both `first` and `last`. */
export interface ProcessNode extends CellBase {
  readonly row: number;
  readonly number: number;
  readonly title: string;
  /** Short remarks: for whom, whether it is sure, the condition. */
  readonly remarks: readonly string[];
  readonly feelings: readonly ProcessFeeling[];
  /** The alternative that begins with it. */
  readonly group?: { readonly text: string; readonly outcome: 'won' | 'lost' | 'open' };
  /** Where it happens, if its lane does not say so. */
  readonly touchpoint?: { readonly text: string; readonly icon: string };
  readonly isMoment: boolean;
  /** Not everybody takes it. */
  readonly isOptional: boolean;
  readonly begins: boolean;
  readonly ends: boolean;
  readonly exits: readonly ProcessExit[];
}

/** How a step feels to all, or to a persona who has a look of their own. */
export interface ProcessFeeling {
  readonly value: number;
  readonly label: string;
  readonly persona?: { readonly style: number; readonly text: string };
}

/** A way out of the journey, with the reason, or into another one. */
export interface ProcessExit {
  readonly goesOn: boolean;
  readonly key: string;
  readonly range: Range;
  readonly text: string;
  readonly label: string;
}

/** A way from one node to another, by their positions. */
export interface ProcessWay {
  readonly key: string;
  readonly range: Range;
  readonly from: number;
  readonly to: number;
  readonly tone: 'plain' | 'detour' | 'lost';
  /** Whether it is one of those that most people take. */
  readonly isLikely: boolean;
  readonly text: string;
  readonly label: string;
}

/** Numbers in rows that have names of their own. */
export interface FiguresContent {
  readonly form: 'figures';
  readonly rows: readonly FigureRow[];
}

export interface FigureRow {
  readonly key: string;
  readonly name: string;
  /** Which line of a curve it tells in numbers; a row without one tells what follows from the others. */
  readonly sample?: 'as-is' | 'to-be' | { readonly persona: number };
  readonly cells: readonly Figure[];
}

export interface Figure extends CellBase {
  readonly text: string;
  readonly tone: 'positive' | 'neutral' | 'negative' | 'plain';
  /** The one to look at. */
  readonly marked?: true;
}

/** A bar for each step with a number, and what becomes of people between them. */
export interface FunnelContent {
  readonly form: 'funnel';
  readonly size: 'large' | 'small';
  /** Written beside the height that all of them have. */
  readonly whole: string;
  /** The share of the highest bar, or of all; bars of one journey have one scale, on whatever page they stand. */
  readonly highest: number;
  readonly bars: readonly FunnelBar[];
  readonly falls: readonly FunnelFall[];
}

export interface FunnelBar extends CellBase {
  readonly text: string;
  /** Share of those who set out, as the height of the bar; absent where there is no number. */
  readonly height?: number;
  /** The same in words, under a count. */
  readonly under?: string;
  /** Whether the number follows from others and is not written itself. */
  readonly derived: boolean;
  /** There may be fewer, since something before it is unknown. */
  readonly atMost?: true;
}

/** What becomes of people on the way from one bar to another. */
export interface FunnelFall {
  readonly key: string;
  readonly range: Range;
  readonly label: string;
  /** Columns of the bars that it stands between; the first is absent where it stands on the page before. */
  readonly from?: number;
  readonly to: number;
  /** The column behind which it is told; absent where that stands on the page before. */
  readonly at?: number;
  /** Whether it leads from one bar to one other, and not from or to several. */
  readonly single: boolean;
  readonly text: string;
  /** Why, in the words of the writer. */
  readonly reasons: readonly string[];
  /** Says that it is the largest. */
  readonly largest?: string;
}
