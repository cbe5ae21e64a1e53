import type { Journey, Persona, Stage } from '@wayline/core';
import { customLane } from '../lanes/custom.ts';
import { lanes as knownLanes } from '../lanes/index.ts';
import type { Lane, LaneSource } from '../lanes/lane.ts';
import { directionOf } from '../locale/direction.ts';
import { localeOf } from '../locale/index.ts';
import type { Locale } from '../locale/locale.ts';
import type { Board, BoardLane, Header, PersonaCard, PhaseSpan, StageSpan } from './board.ts';
import { columnsOf, placesOf, type Span, spansOf } from './columns.ts';
import { describe } from './describe.ts';
import { factsOf } from './facts.ts';
import { flowOf } from './flow.ts';
import { legendOf } from './legend.ts';

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
const mostPersonas = 5;

/** Decides what the full map of a journey shows, and in which order; measures nothing. */
export function arrange(journey: Journey, options: ArrangeOptions = {}): Board {
  const language = options.language ?? journey.language;
  const locale = options.locale ?? localeOf(language);
  const columns = columnsOf(journey);
  const spans = spansOf(journey.stages, columns);
  const personas = journey.personas.slice(0, mostPersonas).map(({ id, label }) => ({ id, name: label.text }));
  const source: LaneSource = {
    journey,
    columns,
    locale,
    language,
    personas,
    places: placesOf(columns, spans),
    columnOfStep: new Map(columns.flatMap(({ step }, column) => (step ? [[step.id, column] as const] : []))),
  };
  const lanes = chosenLanes(journey, options.lanes ?? []).flatMap((lane) => arrangeLane(lane, source));
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
    header: {
      eyebrow: eyebrowOf(journey, locale),
      title: titleOf(journey, options.fileName, locale),
      facts: factsOf(source),
      personas: journey.personas.map((persona, index) => personaCard(persona, index, source)),
      ...findingOf(journey, locale),
    },
    phases: phasesOf(journey.phases, spans),
    stages: stagesOf(journey.phases, spans),
    legend: legendOf(lanes, columns, locale),
    footer: { source: sourceLine(journey, locale), file: options.fileName ?? '' },
    description: describe(source),
  };
}

/** The writer's choice of lanes, or all of them with declared ones where they asked to stand. */
function chosenLanes(journey: Journey, extra: readonly Lane[]): readonly Lane[] {
  const all: Lane[] = [...knownLanes, ...extra];
  for (const declared of journey.lanes) {
    const after = all.findIndex((lane) => lane.name === declared.after);
    all.splice(after < 0 ? all.length : after + 1, 0, customLane(declared));
  }
  const names = journey.settings.lanes;
  if (!names) return all;
  const chosen = names.flatMap((name) => all.find((lane) => lane.name === name) ?? []);
  const hasHidden = chosen.some((lane) => lane.name === 'backstage' || lane.name === 'support');
  if (!hasHidden || names.includes('visibility')) return chosen;
  const line = all.find((lane) => lane.name === 'visibility');
  const at = chosen.findIndex((lane) => lane.name === 'backstage' || lane.name === 'support');
  return line ? chosen.toSpliced(at, 0, line) : chosen;
}

function arrangeLane(lane: Lane, source: LaneSource): readonly BoardLane[] {
  const content = lane.arrange(source);
  if (!content) return [];
  const { locale, journey } = source;
  const hint = lane.hint?.(locale);
  const title = journey.settings.labels?.[lane.name] ?? lane.title(locale);
  return [{ name: lane.name, title, icon: lane.icon, content, ...(hint !== undefined && { hint }) }];
}

function eyebrowOf(journey: Journey, locale: Locale): string {
  const hasTarget = journey.steps.some((step) => step.scores.some((score) => score.toBe));
  const state = hasTarget ? `${locale.asIs} / ${locale.toBe}` : undefined;
  const context = journey.takeaway && contextOf(journey)?.text;
  return [locale.artefact, state, journey.scope?.text, context, journey.status?.text]
    .filter((part) => part !== undefined)
    .join(' · ');
}

function titleOf(journey: Journey, fileName: string | undefined, locale: Locale): string {
  if (journey.title) return journey.title.text;
  const bare = fileName?.replace(/^.*[/\\]/, '').replace(/\.journey$/i, '');
  return bare ? bare : locale.untitled;
}

/** The finding; a journey that has none says what it is about. What it is for stands below, where it has not been said. */
function findingOf(journey: Journey, locale: Locale): Pick<Header, 'takeaway' | 'aim'> {
  const takeaway = journey.takeaway ?? contextOf(journey) ?? journey.goal;
  const { goal } = journey;
  return {
    ...(takeaway && { takeaway: takeaway.text }),
    ...(goal && goal !== takeaway && { aim: `${locale.facets.goal}: ${goal.text}` }),
  };
}

const contextOf = ({ context, description }: Journey) => context ?? description;

function personaCard(
  persona: Persona,
  index: number,
  { journey, locale, personas }: LaneSource,
): PersonaCard {
  const { facets: names } = locale;
  const facets = [
    { name: names.goal, texts: persona.goals },
    { name: names.need, texts: persona.needs },
    { name: names.fear, texts: persona.fears },
    { name: names.motive, texts: persona.motives },
    { name: names.trait, texts: persona.traits },
  ].flatMap(({ name, texts }) =>
    texts.length === 0 ? [] : [{ name, text: texts.map(({ text }) => text).join('\n') }],
  );
  const description = persona.description?.text;
  const isDrawn = journey.personas.length > 1 && index < personas.length;
  return {
    key: persona.id,
    range: persona.range,
    name: persona.label.text,
    facets,
    ...(description !== undefined && { description }),
    ...(persona.quote && { quote: locale.quote(persona.quote.text) }),
    ...(isDrawn && { style: index }),
  };
}

function phasesOf(phases: Journey['phases'], spans: readonly Span[]): readonly PhaseSpan[] {
  return phases.flatMap((phase): readonly PhaseSpan[] => {
    const first = spans.find(({ stage }) => stage.phase === phase.id)?.first;
    const last = spans.findLast(({ stage }) => stage.phase === phase.id)?.last;
    if (first === undefined || last === undefined) return [];
    const note = phase.description?.text ?? phase.note?.text;
    return [
      {
        key: phase.id,
        range: phase.range,
        name: phase.label.text,
        first,
        last,
        ...(note !== undefined && { note }),
      },
    ];
  });
}

function stagesOf(phases: Journey['phases'], spans: readonly Span[]): readonly StageSpan[] {
  let number = 0;
  return spans.map(({ stage, first, last }, index) => {
    if (!stage.implicit) number += 1;
    const goal = stage.goal?.text ?? stage.description?.text;
    return {
      key: stage.id,
      range: stage.range,
      number,
      name: stage.label.text,
      shade: shadeOf(stage, index, spans.length, phases),
      shown: !stage.implicit,
      first,
      last,
      ...(goal !== undefined && { goal }),
    };
  });
}

/** Deeper from phase to phase; where there are no phases, from stage to stage. */
function shadeOf(stage: Stage, index: number, count: number, phases: Journey['phases']): 1 | 2 | 3 | 4 {
  const steps = phases.length > 0 ? phases.length : count;
  const at = phases.length > 0 ? phases.findIndex((phase) => phase.id === stage.phase) : index;
  const position = at < 0 ? index / Math.max(1, count - 1) : steps <= 4 ? at / 3 : at / (steps - 1);
  const shades = [1, 2, 3, 4] as const;
  return shades[Math.min(3, Math.round(position * 3))] ?? 4;
}

function sourceLine(journey: Journey, locale: Locale): string {
  const parts = [
    journey.source && locale.sourceOf(journey.source.text),
    journey.evidence ? locale.evidenceOf(journey.evidence.text) : undefined,
    journey.reviewed?.text,
    journey.owner && locale.ownerOf(journey.owner.text),
  ].filter((part) => part !== undefined);
  const hasScores = journey.steps.some(({ scores }) => scores.length > 0);
  if (!journey.evidence && hasScores) parts.push(locale.scoresEstimated);
  return parts.join(' · ');
}
