import { valueWordOf } from '@wayline/parser';
import type {
  Channel,
  Edge,
  Evidence,
  Experiment,
  Grounds,
  Group,
  Hideable,
  Id,
  ItemBase,
  MetricUse,
  Provenance,
  Stage,
  Standing,
  Step,
  Touchpoint,
  Work,
} from '../../journey.ts';
import type { Duration } from '../../values.ts';
import type { Names } from './names.ts';

/** What stands in braces: a flag, or a name with its value; nothing for what is not said. */
type Said = string | readonly [name: string, value: string | number | undefined] | false | undefined;

/** Braces in canonical form, `{#id flags key=value}`; nothing where there is nothing to say. */
export function bracesText(id: Id | undefined, said: readonly Said[] = []): string {
  const flags = said.flatMap((entry) => (typeof entry === 'string' ? [entry] : []));
  const pairs = said.flatMap((entry) => {
    const [name, value] = typeof entry === 'object' ? entry : [];
    return value === undefined || value === '' ? [] : [`${name}=${valueText(String(value))}`];
  });
  const all = [...(id === undefined ? [] : [`#${id}`]), ...flags, ...pairs];
  return all.length === 0 ? '' : `{${all.join(' ')}}`;
}

export function itemBraces(item: ItemBase | Evidence | Experiment, names: Names): string {
  return bracesText(item.id, [
    ...kindOfEvidence(item),
    ...standing(item, names),
    ...hidden(item),
    untilOf(item, names),
    ...provenance(item),
    ['metric', 'measure' in item ? item.measure : undefined],
    ['result', item.result],
    ['todo', item.todo],
  ]);
}

export function metricBraces(use: MetricUse, names: Names): string {
  return bracesText(undefined, [
    ...standing(use, names),
    ...hidden(use),
    untilOf(use, names),
    ...provenance(use),
    ['todo', use.todo],
  ]);
}

export function durationBraces(time: Duration, names: Names): string {
  return bracesText(undefined, [...hidden(time), untilOf(time, names)]);
}

export function edgeBraces(edge: Edge, names: Names): string {
  return bracesText(undefined, [
    ...standing(edge, names),
    edge.repeat && 'repeat',
    ...hidden(edge),
    ['rate', rateText(edge.rate)],
    ['count', edge.count],
  ]);
}

/** The braces of a mention; `channel` where it is the first of a channel that has no block. */
export function mentionBraces(
  touchpoint: Touchpoint,
  channel: Channel | undefined,
  id: Id | undefined,
  names: Names,
): string {
  return bracesText(id, [
    ...(channel ? channelFlags(channel) : []),
    ...standing(touchpoint, names),
    untilOf(touchpoint, names),
    ['icon', channel?.icon],
    ['owner', channel?.owner?.text],
    ['voice', channel?.voice?.text],
  ]);
}

/** What a channel is, whoever mentions it. */
export function channelFlags(channel: Channel): readonly Said[] {
  const { ownership, presence, contact, selfService } = channel;
  return [ownership, presence, contact, selfService && 'self-service', ...hidden(channel)];
}

export function stageBraces(stage: Stage, names: Names): string {
  return bracesText(names.idOf(stage), [
    ...standing(stage, names),
    stage.optional && 'optional',
    ...hidden(stage),
    ['if', inBraces(stage.condition)],
    ...work(stage),
  ]);
}

export function groupBraces(group: Group, names: Names): string {
  return bracesText(names.idOf(group), [
    group.outcome,
    ...standing(group, names),
    group.optional && 'optional',
    ...hidden(group),
    ['if', inBraces(group.condition)],
    ...work(group),
  ]);
}

/** The braces of a step; what its group or its stage says of its standing, it need not say again. */
export function stepBraces(step: Step, around: Standing, names: Names): string {
  return bracesText(names.idOf(step), [
    step.moment && !step.momentReason && 'moment',
    ...(['start', 'end', 'goal', 'optional', 'passive', 'impulse', 'repeat'] as const).map(
      (flag) => step[flag] && flag,
    ),
    ...standing(standingBeside(around, step), names),
    ...hidden(step),
    ['if', inBraces(step.condition)],
    ['rate', rateText(step.rate)],
    ['count', step.count],
    ...grounds(step),
    ...work(step),
  ]);
}

/** A condition of several lines stands below, since braces hold one. */
export function inBraces(condition: string | undefined): string | undefined {
  return condition?.includes('\n') ? undefined : condition;
}

/** What is said for those who work on a map. */
export function work({ status, todo }: Work): readonly Said[] {
  return [
    ['status', status],
    ['todo', todo],
  ];
}

/** Whether something is not for everybody. */
export function hidden(thing: Hideable): readonly Said[] {
  return thing.private ? ['private'] : [];
}

function standing({ only, state, certainty }: Standing, names: Names): readonly Said[] {
  return [certainty, state, ['only', only && names.personas(only)]];
}

function standingBeside(around: Standing, { only, state, certainty }: Standing): Standing {
  const isSame = only?.join() === around.only?.join();
  return {
    ...(only && !isSame && { only }),
    ...(state && state !== around.state && { state }),
    ...(certainty && certainty !== around.certainty && { certainty }),
  };
}

function untilOf({ until }: { readonly until?: Id }, names: Names): Said {
  return ['until', until && names.step(until, 'last')];
}

function provenance({ owner, status, by, ...rest }: Provenance): readonly Said[] {
  return [['owner', owner], ...grounds(rest), ['status', status], ['by', by]];
}

function grounds({ source, date, n }: Grounds): readonly Said[] {
  return [
    ['source', source],
    ['date', date?.text],
    ['n', n],
  ];
}

/** Evidence whose words name its sort need not say it. */
function kindOfEvidence(item: ItemBase | Evidence): readonly Said[] {
  if (!('evidenceKind' in item) || valueWordOf(item.text.text, 'evidence') === item.evidenceKind) return [];
  return [['kind', item.evidenceKind]];
}

/** The shortest percentage that is read as the very same share. */
function rateText(rate: number | undefined): string | undefined {
  if (rate === undefined) return undefined;
  const digits = Array.from({ length: 16 }, (_, many) => String(Number((rate * 100).toFixed(many))));
  return `${digits.find((percent) => Number(percent) / 100 === rate) ?? rate * 100}%`;
}

/** A value as braces hold it: in quotes where a space or a mark would end it. */
export function valueText(value: string): string {
  const line = value.replace(/[\r\n]+/g, ' ');
  return isBare.test(line) ? line : `"${line.replace(/["\\]/g, '\\$&')}"`;
}

/** What ends nowhere but at a space. */
const isBare = /^[^\s"＂“”{}｛｝,，、\\=＝]+$/;
