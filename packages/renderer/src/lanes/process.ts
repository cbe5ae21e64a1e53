import type { Edge, Group, Id, Step } from '@wayline/core';
import { lookOf } from '../board/channel-look.ts';
import { tones, wayText } from '../board/flow.ts';
import { likelyWays } from '../board/likely-way.ts';
import { type LaneOfSteps, lanesOfSteps } from '../board/process-lanes.ts';
import { remarksOn } from '../board/remarks.ts';
import { reviewMarks } from '../board/review-marks.ts';
import type {
  ProcessContent,
  ProcessExit,
  ProcessFeeling,
  ProcessLane,
  ProcessNode,
  ProcessWay,
} from '../content/process.ts';
import type { Lane, LaneSource } from './lane.ts';

/** The steps as nodes in lanes of their own, and all ways between them. */
export const process: Lane = {
  name: 'process',
  icon: 'steps',
  title: (locale) => locale.views.flow,
  arrange(source) {
    if (source.journey.steps.length === 0) return undefined;
    const likely = likelyWays(source.journey);
    const kinds = lanesOfSteps(source);
    const { rows, lanes } = rowsOf(kinds, likely, source);
    const ways = waysOf(likely, source);
    const isByChannel =
      lanes.length > 1 && kinds.every(({ steps }) => new Set(steps.map(firstChannelId)).size <= 1);
    const nodes = source.journey.steps.map((step) =>
      nodeOf(step, rows.get(step.id) ?? 0, laneOf(step, kinds), !isByChannel, source),
    );
    return { form: 'process', columns: source.columns.length, lanes, nodes, ways } satisfies ProcessContent;
  },
};

const firstChannelId = ({ touchpoints: [first] }: Step) => first?.channel;
const laneOf = (step: Step, lanes: readonly LaneOfSteps[]) => lanes.find(({ steps }) => steps.includes(step));

interface Rows {
  readonly rows: ReadonlyMap<Id, number>;
  readonly lanes: readonly ProcessLane[];
}

/** A row for each lane, and more where steps of alternative groups stand in one column of it. */
function rowsOf(kinds: readonly LaneOfSteps[], likely: ReadonlySet<Id>, source: LaneSource): Rows {
  const rows = new Map<Id, number>();
  const onLikelyWay = new Set(
    source.journey.edges.flatMap(({ id, from, to }) => (likely.has(id) ? [from, to] : [])),
  );
  let first = 0;
  const lanes = kinds.map(({ key, title, icon, steps }): ProcessLane => {
    const taken = new Set<string>();
    let count = 1;
    const columnOf = (step: Step) => source.columnOfStep.get(step.id) ?? 0;
    for (const run of runsOf(steps, onLikelyWay)) {
      let row = 0;
      while (run.some((step) => taken.has(`${row}/${columnOf(step)}`))) row += 1;
      for (const step of run) {
        taken.add(`${row}/${columnOf(step)}`);
        rows.set(step.id, first + row);
      }
      count = Math.max(count, row + 1);
    }
    const lane = { key, title, icon, first, count };
    first += count;
    return lane;
  });
  return { rows, lanes };
}

/** Steps that stand side by side: those of a group together, those on the likely way first. */
function runsOf(
  steps: readonly Step[],
  onLikelyWay: ReadonlySet<Id | undefined>,
): readonly (readonly Step[])[] {
  const runs = new Map<Id, Step[]>();
  for (const step of steps) {
    const key = step.group ?? step.id;
    runs.set(key, [...(runs.get(key) ?? []), step]);
  }
  const isLikely = (run: readonly Step[]) => Number(run.some(({ id }) => onLikelyWay.has(id)));
  return [...runs.values()].sort((a, b) => isLikely(b) - isLikely(a));
}

function nodeOf(
  step: Step,
  row: number,
  lane: LaneOfSteps | undefined,
  withTouchpoint: boolean,
  source: LaneSource,
): ProcessNode {
  const { locale, journey, columnOfStep } = source;
  const { edges, steps } = journey;
  const number = step.index + 1;
  const title = step.label.text;
  const column = columnOfStep.get(step.id) ?? 0;
  const remarks = [
    ...(step.optional ? [locale.optional] : []),
    ...(['goal', 'passive', 'impulse', 'repeat'] as const).flatMap((flag) =>
      step[flag] ? [locale.stepFlags[flag]] : [],
    ),
    ...(step.condition ? [locale.condition(step.condition)] : []),
    ...remarksOn(step, source),
  ];
  const leaving = edges.filter(({ from }) => from === step.id);
  const exits = leaving.filter(({ kind }) => kind === 'exit' || kind === 'file');
  const group = groupOf(step, source);
  const touchpoint = withTouchpoint ? touchpointOf(step, source) : undefined;
  const feelings = feelingsOf(step, source);
  const isStart = steps.some(({ start }) => start) ? step.start : step === steps[0];
  const stage = journey.stages.find(({ id, implicit }) => id === step.stage && !implicit)?.label.text;
  const said = [
    locale.stepSentence(number, title, undefined),
    stage,
    lane?.title,
    group?.text,
    touchpoint?.text,
    ...remarks,
    ...(step.moment ? [locale.moment] : []),
    ...feelings.map(({ label }) => label),
    ...leaving.map((edge) => `→ ${targetOf(edge, source)}`),
  ];
  return {
    key: `step.${step.id}`,
    range: step.range,
    first: column,
    last: column,
    label: said.filter(Boolean).join('. '),
    row,
    number,
    title,
    remarks,
    feelings,
    isMoment: step.moment,
    isOptional: step.optional || step.condition !== undefined,
    begins: isStart,
    ends: step.end || leaving.length === 0,
    exits: exits.map((edge) => exitOf(edge, title, source)),
    ...(group && { group }),
    ...(touchpoint && { touchpoint }),
    ...reviewMarks(step, locale),
  };
}

/** The name of an alternative, at its first step. */
function groupOf(step: Step, { journey }: LaneSource): ProcessNode['group'] {
  const isFirst = journey.steps.find(({ group }) => group === step.group) === step;
  const group: Group | undefined = isFirst ? journey.groups.find(({ id }) => id === step.group) : undefined;
  return group && { text: group.label.text, outcome: group.outcome ?? 'open' };
}

function touchpointOf(step: Step, source: LaneSource): ProcessNode['touchpoint'] {
  const channel = source.journey.channels.find(({ id }) => id === firstChannelId(step));
  return channel && lookOf(channel, source);
}

/** How a step feels: to each persona who has a curve of their own, or to all. */
function feelingsOf(step: Step, { voices, locale }: LaneSource): readonly ProcessFeeling[] {
  if (voices.length === 0) {
    const feeling = step.scores.find(({ asIs }) => asIs?.value !== undefined)?.asIs;
    if (feeling?.value === undefined) return [];
    const label = locale.feelingSentence(step.label.text, undefined, feeling.word?.text, feeling.value);
    return [{ value: feeling.value, label }];
  }
  return voices.flatMap(({ id, name, style }) => {
    const feeling = step.scores.find(({ persona }) => persona === id)?.asIs;
    if (feeling?.value === undefined) return [];
    const label = locale.feelingSentence(step.label.text, name, feeling.word?.text, feeling.value);
    return [{ value: feeling.value, label, persona: { style, text: locale.score(feeling.value) } }];
  });
}

function exitOf(edge: Edge, from: string, source: LaneSource): ProcessExit {
  const { locale } = source;
  const text = wayText(edge, source);
  const goesOn = edge.kind === 'file';
  return {
    key: `edge.${edge.id}`,
    range: edge.range,
    goesOn,
    text,
    label: `${from} → ${locale.exit}: ${text}`,
  };
}

function waysOf(likely: ReadonlySet<Id>, source: LaneSource): readonly ProcessWay[] {
  const { journey } = source;
  const position = new Map(journey.steps.map(({ id }, index) => [id, index]));
  return journey.edges.flatMap((edge): readonly ProcessWay[] => {
    const [from, to] = [position.get(edge.from), edge.to === undefined ? undefined : position.get(edge.to)];
    if (from === undefined || to === undefined) return [];
    const text = wayText(edge, source);
    const [start, end] = [journey.steps[from]?.label.text, journey.steps[to]?.label.text];
    return [
      {
        key: `edge.${edge.id}`,
        range: edge.range,
        from,
        to,
        tone: tones[edge.kind],
        isLikely: likely.has(edge.id),
        text,
        label: `${start} → ${end}${text === '' ? '' : `: ${text}`}`,
      },
    ];
  });
}

function targetOf(edge: Edge, source: LaneSource): string {
  const { journey, locale } = source;
  const target = journey.steps.find(({ id }) => id === edge.to)?.label.text ?? edge.file ?? locale.exit;
  const text = wayText(edge, source);
  return text === '' || text === target ? target : `${target}: ${text}`;
}
