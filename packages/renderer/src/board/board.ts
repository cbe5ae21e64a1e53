import type { Id, Step } from '@wayline/core';
import type { Locale } from '@wayline/core/locale';
import type { Range } from '@wayline/parser';
import type { Content } from '../content/content.ts';
import type { FramedImage } from '../content/panels.ts';
import type { LegendMark } from './legend-mark.ts';

/** What a picture shows, in order, before anything is measured. */
export interface Board {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Which kind of picture it is. */
  readonly view: string;
  /** Whether arrows lead from what the customer does to what is done for it. */
  readonly connected?: boolean;
  /** What the picture calls itself. */
  readonly artefact: string;
  readonly title: string;
  readonly locale: Locale;
  readonly density: 'dense' | 'presentation';
  /** Whether the journey runs along the lines or down the page. */
  readonly orientation: 'horizontal' | 'vertical';
  /** Whether the text is mostly Chinese, Japanese or Korean, which asks for other columns. */
  readonly han: boolean;
  readonly header?: Header;
  readonly columns: readonly Column[];
  /** How many columns stand side by side where the rest goes on in further rows; the lanes see to it themselves. */
  readonly wrapped?: number;
  readonly phases: readonly PhaseSpan[];
  readonly stages: readonly StageSpan[];
  readonly flow: readonly Arc[];
  readonly lanes: readonly BoardLane[];
  readonly legend: readonly LegendMark[];
  readonly footer?: { readonly source: string; readonly file: string };
  readonly description: string;
}

/** One column of the grid: a step, or a stage that has none. */
export interface Column {
  readonly key: string;
  readonly stage: number;
  readonly step?: Step;
  /** More steps of the column, where steps stand one below the other. */
  readonly beside?: readonly Step[];
  readonly moment: boolean;
}

export interface Header {
  readonly eyebrow: string;
  /** Set small, as on all pages but the first. */
  readonly brief?: true;
  readonly takeaway?: string;
  /** What the journey is for. */
  readonly aim?: string;
  readonly facts: readonly Fact[];
  readonly personas: readonly PersonaCard[];
}

/** A number computed from the journey, with what it counts. */
export interface Fact {
  readonly key: string;
  readonly value: string;
  readonly label: string;
  readonly tone: 'plain' | 'positive' | 'negative';
}

export interface PersonaCard {
  readonly key: Id;
  readonly range: Range;
  readonly name: string;
  readonly description?: string;
  readonly quote?: string;
  readonly facets: readonly { readonly name: string; readonly text: string }[];
  /** Their portrait, where it has been handed in. */
  readonly portrait?: Required<FramedImage>;
  /** Which curve is theirs, where there are several. */
  readonly style?: number;
  /** The look that has the hue of their colour. */
  readonly tint?: number;
}

export interface PhaseSpan {
  readonly key: string;
  readonly range: Range;
  readonly name: string;
  readonly note?: string;
  readonly first: number;
  readonly last: number;
}

export interface StageSpan {
  readonly key: string;
  readonly range: Range;
  readonly number: number;
  readonly name: string;
  readonly goal?: string;
  /** A remark of the writer's. */
  readonly note?: string;
  /** Its sort, other names, condition and owner, in one line. */
  readonly meta?: string;
  readonly first: number;
  readonly last: number;
  /** 1 … 4, deeper as the relationship deepens. */
  readonly shade: 1 | 2 | 3 | 4;
  /** An implicit stage has no chevron. */
  readonly shown: boolean;
}

/** An edge that is not simply the next step. */
export interface Arc {
  readonly key: string;
  readonly range: Range;
  readonly from: number;
  /** Absent where the journey is left. */
  readonly to?: number;
  /** Which end of it is on another page, before this one or after it: that end stands at the edge, and names its step. */
  readonly away?: { readonly end: 'from' | 'to'; readonly at: 'before' | 'after' };
  readonly tone: 'plain' | 'detour' | 'lost';
  /** Name of what it leads to. */
  readonly end: string;
  readonly text: string;
  readonly label: string;
}

/**
 * Where a lane stands in a service blueprint: what the customer meets, what the customer does, what of our work the
 * customer sees, what not, and what that work rests on.
 */
export type LaneRole = 'evidence' | 'customer' | 'frontstage' | 'backstage' | 'support';

export interface BoardLane {
  readonly name: string;
  readonly role?: LaneRole;
  readonly title: string;
  readonly hint?: string;
  readonly icon: string;
  /** Whether its name is only for those who hear the picture. */
  readonly unwritten?: true;
  readonly content: Content;
}
