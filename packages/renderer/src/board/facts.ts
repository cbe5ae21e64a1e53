import type { LaneSource } from '../lanes/lane.ts';
import type { Fact } from './board.ts';
import { extremes } from './extremes.ts';
import { visualLength } from './visual-length.ts';

/** A step's title longer than this stands in the line under the number instead of beside it. */
const longestTitle = 22;

interface ScoredColumn {
  readonly title: string;
  readonly number: number;
  readonly value: number;
  readonly target?: number;
}

/** Three to five numbers that a reader should know first, all computed from the journey. */
export function factsOf(source: LaneSource): readonly Fact[] {
  return [
    size(source),
    ...moods(source),
    ...largestGap(source),
    ...painsAndIdeas(source),
    ...handOvers(source),
  ].slice(0, 5);
}

/** How long the journey is, and from where to where it leads. */
export function size({ journey, locale }: LaneSource): Fact {
  const stages = journey.stages.filter((stage) => !stage.implicit);
  const places = stages.length > 1 ? stages : journey.steps;
  const first = (journey.steps.find(({ start }) => start) ?? places[0])?.label.text;
  const last = (journey.steps.findLast(({ end }) => end) ?? places.at(-1))?.label.text;
  const label =
    first !== undefined && last !== undefined && places.length > 1
      ? locale.fromTo(first, last)
      : (first ?? '');
  return {
    key: 'size',
    value: locale.stagesAndSteps(stages.length, journey.steps.length),
    label,
    tone: 'plain',
  };
}

function moods(source: LaneSource): readonly Fact[] {
  const { lowest, highest } = lowestAndHighest(source);
  if (!lowest || !highest) return [];
  const { locale } = source;
  return [
    moodFact('lowest', lowest, locale.lowestMoment, source),
    moodFact('highest', highest, locale.highestMoment, source),
  ];
}

/** The columns with the lowest and the highest score of any persona. */
export function lowestAndHighest(source: LaneSource): {
  readonly lowest?: ScoredColumn;
  readonly highest?: ScoredColumn;
} {
  return extremes(scored(source));
}

/** Every score of a step, and of stages that have none. */
function scored({ places, journey }: LaneSource): readonly ScoredColumn[] {
  const withSteps = new Set(journey.steps.map(({ stage }) => stage));
  const found: ScoredColumn[] = [];
  for (const { owner } of places) {
    if (owner.kind === 'stage' && withSteps.has(owner.id)) continue;
    for (const { asIs, toBe } of owner.scores) {
      const value = asIs?.value;
      if (value === undefined) continue;
      const target = toBe?.value;
      const number = owner.kind === 'step' ? owner.index + 1 : journey.stages.indexOf(owner) + 1;
      found.push({ title: owner.label.text, number, value, ...(target !== undefined && { target }) });
    }
  }
  return found;
}

function moodFact(key: string, column: ScoredColumn, label: string, { locale }: LaneSource): Fact {
  const tone = column.value > 0.25 ? 'positive' : column.value < -0.25 ? 'negative' : 'plain';
  const score = locale.score(column.value);
  const isShort = visualLength(column.title) <= longestTitle;
  return isShort
    ? { key, value: `${score} ${column.title}`, label, tone }
    : {
        key,
        value: `${score} ${locale.stepNumber(column.number)}`,
        label: `${label}: ${column.title}`,
        tone,
      };
}

function largestGap(source: LaneSource): readonly Fact[] {
  const { locale } = source;
  const largest = largestGapIn(source);
  if (!largest) return [];
  return [
    {
      key: 'gap',
      value: locale.gapAtStep(largest.size, largest.number),
      label: locale.largestGap,
      tone: 'plain',
    },
  ];
}

/** The column that is furthest below where it should be; nothing where nobody said where that is. */
export function largestGapIn(
  source: LaneSource,
): (Pick<ScoredColumn, 'title' | 'number'> & { readonly size: number }) | undefined {
  let largest: ReturnType<typeof largestGapIn>;
  for (const { value, target, number, title } of scored(source)) {
    const size = target === undefined ? 0 : Math.round((target - value) * 100) / 100;
    if (size > (largest?.size ?? 0)) largest = { size, number, title };
  }
  return largest;
}

function painsAndIdeas({ places, locale }: LaneSource): readonly Fact[] {
  const pains = places.flatMap(({ owner }) => owner.pains);
  const ideas = places.flatMap(({ owner }) => owner.ideas);
  if (pains.length === 0) return [];
  const answers = new Set(ideas.map((idea) => idea.answers));
  const answered = pains.filter((pain) => answers.has(pain.number)).length;
  return [
    {
      key: 'pains',
      value: locale.painsToIdeas(pains.length, ideas.length),
      label: locale.painsAnswered(answered, pains.length),
      tone: 'plain',
    },
  ];
}

/** How many of the marked ways between touchpoints keep the context. */
export function handOvers({ places, locale }: LaneSource): readonly Fact[] {
  const marked = places.flatMap(({ owner }) => owner.touchpoints.flatMap(({ handOver }) => handOver ?? []));
  if (marked.length === 0) return [];
  const kept = marked.filter((handOver) => handOver === 'kept').length;
  return [
    {
      key: 'hand-overs',
      value: locale.handOversKept(kept, marked.length),
      label: locale.handOversLabel,
      tone: 'plain',
    },
  ];
}
