import type { Choice, Images, Journey } from '@wayline/core';
import { directionOf, type Locale, localeOf } from '@wayline/core/locale';
import type { Lane, LaneSource } from '../lanes/lane.ts';
import { isTold } from '../vertical/slice.ts';
import { viewNamed } from '../views/index.ts';
import type { PagePart, View } from '../views/view.ts';
import type { Board } from './board.ts';
import { columnsOf, columnsOfSteps, placesOf, spansOf } from './columns.ts';
import { describe } from './describe.ts';
import { factsOf } from './facts.ts';
import { flowOf } from './flow.ts';
import { headerOf, titleOf } from './header.ts';
import { lanesOf } from './lanes.ts';
import { legendOf } from './legend.ts';
import { selected } from './selected.ts';
import { sourceLine } from './source-line.ts';
import { phasesOf, stagesOf } from './stages.ts';
import { voicesOf } from './voices.ts';

/** What an app may say about how a journey is arranged. */
export interface ArrangeOptions {
  /** Name of the file, shown at the foot and used as the title of a journey that has none. */
  readonly fileName?: string;
  /** Which kind of picture, of which part of the journey; default: the full map of all of it. */
  readonly view?: Choice;
  /** Images as `data:` addresses, by their path from the root of the project; frames with their words stand for others. */
  readonly images?: Images;
  /** BCP 47 tag; default: the journey's own. */
  readonly language?: string;
  /** Lanes of an app's own, drawn after those of the program. */
  readonly lanes?: readonly Lane[];
  /** Views of an app's own; `view: {as: …}` names one of them, or of those of the program. */
  readonly views?: readonly View[];
  /** Words of an app's own; default: those that come with the package for the language, else English. */
  readonly locale?: Locale;
  readonly direction?: 'ltr' | 'rtl';
  readonly density?: 'dense' | 'presentation';
  readonly orientation?: 'horizontal' | 'vertical';
}

/** A journey of more steps than this is set densely unless it says otherwise. */
const mostInPresentation = 16;

/** Down a narrow page, as many stand in a row. */
const wrappedOnNarrow = 2;

/** Decides what a picture of a journey shows, and in which order; measures nothing. */
export function arrange(whole: Journey, options: ArrangeOptions = {}): Board {
  const choice = options.view ?? {};
  const view = viewNamed(choice.as, options.views);
  const journey = selected(whole, withCompared(choice));
  const { settings } = journey;
  const language = options.language ?? journey.language;
  const locale = options.locale ?? localeOf(language);
  const columns = (view.columns ?? columnsOf)(journey);
  const spans = spansOf(journey.stages, columns);
  const source: LaneSource = {
    journey,
    columns,
    locale,
    language,
    voices: voicesOf(journey),
    compared: choice.compare ?? [],
    images: options.images ?? new Map(),
    places: placesOf(journey, columns, spans),
    columnOfStep: columnsOfSteps(journey.steps, columns, spans),
    ...(choice.by && { by: choice.by }),
  };
  // What wraps its columns has no place for lanes that do not.
  const names = view.wrapped ? undefined : (choice.lanes ?? (view.asMap ? settings.lanes : undefined));
  const lanes = lanesOf(source, view, names, options.lanes ?? []);
  const has = (part: PagePart) => !view.without?.includes(part);
  const artefact = view.artefact(locale);
  const orientation = options.orientation ?? choice.orientation ?? settings.orientation;
  const isVertical = orientation === 'vertical' && lanes.every(({ content }) => isTold(content));
  const density = options.density ?? choice.density ?? settings.density ?? settings.brand?.density;
  return {
    language,
    locale,
    columns,
    ...wrappedAt(columns.length, view, orientation),
    lanes: has('lane-names') ? lanes : lanes.map((lane) => ({ ...lane, unwritten: true })),
    artefact,
    view: view.name,
    ...(view.connected && { connected: true }),
    title: titleOf(journey, options.fileName, locale),
    flow: has('flow') ? flowOf(journey, source) : [],
    direction: options.direction ?? directionOf(language),
    density: density ?? (columns.length > mostInPresentation && !isVertical ? 'dense' : 'presentation'),
    orientation: isVertical ? 'vertical' : 'horizontal',
    han: /^(zh|ja|ko)\b/i.test(language),
    ...(has('header') && { header: headerOf(source, view.facts ?? factsOf, artefact, choice.name, has) }),
    phases: has('phases') ? phasesOf(journey.phases, spans) : [],
    stages: stagesOf(journey, spans, locale).map((stage) =>
      has('stages') ? stage : { ...stage, shown: false },
    ),
    legend: has('legend') ? legendOf(lanes, columns, locale) : [],
    ...(has('footer') && { footer: footerOf(journey, lanes, options.fileName, locale) }),
    description: describe(source),
  };
}

/** Whoever is compared is who the picture is about. */
function withCompared({ compare = [], personas, ...choice }: Choice): Choice {
  const named = personas ?? compare.filter((name) => name !== 'as-is' && name !== 'to-be');
  return named.length > 0 ? { ...choice, personas: named } : choice;
}

/** How many columns stand side by side where the rest goes on in further rows. */
function wrappedAt(
  count: number,
  { wrapped }: View,
  orientation: Choice['orientation'],
): Pick<Board, 'wrapped'> {
  if (!wrapped) return {};
  const most = orientation === 'vertical' ? wrappedOnNarrow : count;
  return { wrapped: Math.max(1, Math.min(most, wrapped(count))) };
}

function footerOf(
  journey: Journey,
  lanes: Board['lanes'],
  fileName: string | undefined,
  locale: Locale,
): NonNullable<Board['footer']> {
  return { source: sourceLine(journey, lanes, locale), file: fileName?.replace(/^.*[/\\]/, '') ?? '' };
}
