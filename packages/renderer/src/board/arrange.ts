import type { Journey } from '@wayline/core';
import { directionOf, type Locale, localeOf } from '@wayline/core/locale';
import type { Lane, LaneSource } from '../lanes/lane.ts';
import type { Board } from './board.ts';
import { columnsOf, placesOf, spansOf } from './columns.ts';
import { describe } from './describe.ts';
import { flowOf } from './flow.ts';
import { headerOf } from './header.ts';
import { lanesOf } from './lanes.ts';
import { legendOf } from './legend.ts';
import { sourceLine } from './source-line.ts';
import { phasesOf, stagesOf } from './stages.ts';
import { voicesOf } from './voices.ts';

/** What an app may say about how a journey is arranged. */
export interface ArrangeOptions {
  /** Name of the file, shown at the foot and used as the title of a journey that has none. */
  readonly fileName?: string;
  /** BCP 47 tag; default: the journey's own. */
  readonly language?: string;
  /** Lanes of an app's own, drawn after those of the program. */
  readonly lanes?: readonly Lane[];
  /** Words of an app's own; default: those that come with the package for the language, else English. */
  readonly locale?: Locale;
  readonly direction?: 'ltr' | 'rtl';
  readonly density?: 'dense' | 'presentation';
}

/** A journey of more steps than this is set densely unless it says otherwise. */
const mostInPresentation = 16;

/** Decides what the full map of a journey shows, and in which order; measures nothing. */
export function arrange(journey: Journey, options: ArrangeOptions = {}): Board {
  const language = options.language ?? journey.language;
  const locale = options.locale ?? localeOf(language);
  const columns = columnsOf(journey);
  const spans = spansOf(journey.stages, columns);
  const source: LaneSource = {
    journey,
    columns,
    locale,
    language,
    voices: voicesOf(journey),
    places: placesOf(columns, spans),
    columnOfStep: new Map(columns.flatMap(({ step }, column) => (step ? [[step.id, column] as const] : []))),
  };
  const lanes = lanesOf(source, options.lanes ?? []);
  const flow = flowOf(journey, source);
  return {
    language,
    locale,
    columns,
    lanes,
    flow,
    direction: options.direction ?? directionOf(language),
    density:
      options.density ??
      journey.settings.density ??
      (columns.length > mostInPresentation ? 'dense' : 'presentation'),
    han: /^(zh|ja|ko)\b/i.test(language),
    header: headerOf(source, options.fileName),
    phases: phasesOf(journey.phases, spans),
    stages: stagesOf(journey.phases, spans),
    legend: legendOf(lanes, columns, locale),
    footer: { source: sourceLine(journey, locale), file: options.fileName?.replace(/^.*[/\\]/, '') ?? '' },
    description: describe(source),
  };
}
