import {
  fold,
  listParts,
  plainScale,
  reference,
  type Scale,
  spellingsOf,
  valueWordOf,
  valueWords,
} from '@wayline/parser';
import type { Id, Journey } from '../../journey.ts';
import { type Directory, directory, matches, type Named } from '../../resolve/references.ts';
import { idsToWrite } from './ids.ts';

/** What everything is called where another line refers to it. */
export interface Names {
  /** The id that has to stand in the braces of a node, since its label would give it another. */
  idOf(node: { readonly id: Id }): Id | undefined;
  /** A step, by what stands for it as the first or the last step; the context can rule names out. */
  step(id: Id, end: 'first' | 'last', isFit?: (name: string) => boolean): string;
  persona(id: Id): string;
  /** Several personas in a list. */
  personas(ids: readonly Id[]): string;
  channel(id: Id): string;
  metric(id: Id): string;
  /** A lane of the program, or one that the journey declares. */
  lane(name: string): string;
  /** The pain of a number. */
  pain(number: string): string;
  /** Folded names of the lanes that the journey declares: keys of its own. */
  readonly laneKeys: ReadonlySet<string>;
  /** The scale that plain scores are written on. */
  readonly scale: Scale;
  /** The personas by all that can be said for their names. */
  readonly people: Directory<Id>;
  /** The metrics likewise. */
  readonly measures: Directory<Id>;
}

/** Looks at a journey once, for every line that names something. */
export function namesOf(journey: Journey): Names {
  const { personas, channels, metrics, lanes } = journey;
  const written = idsToWrite(journey);
  const people = bearers(personas);
  const measures = bearers(metrics);
  const persona = calling(personas, people);
  const laneIds = new Map(lanes.map(({ label, id }) => [fold(label.text), id]));
  const laneLabels = new Map(lanes.map(({ label, id }) => [id, label.text]));
  return {
    idOf: ({ id }) => (written.has(id) ? id : undefined),
    step: stepNames(journey),
    persona,
    personas: (ids) => ids.map((id) => inList(persona(id))).join(', '),
    channel: calling(channels, bearers(channels), ({ id, label }) => [label.text, `#${id}`]),
    metric: calling(metrics, measures),
    lane: (name) => laneLabels.get(name) ?? spellingIn(name, laneIds),
    pain: painNames(journey),
    laneKeys: new Set(laneIds.keys()),
    scale: journey.settings.scale ?? plainScale,
    people,
    measures,
  };
}

interface Labelled {
  readonly id: Id;
  readonly label: { readonly text: string };
}

/** Things under their names; where two share one, the first bears it. */
export function bearers(things: readonly Labelled[]): Directory<Id> {
  const first = new Map(things.toReversed().map(({ id, label }) => [fold(label.text), id]));
  return directory(
    things.map(({ id, label }) => {
      return { id, thing: id, label: first.get(fold(label.text)) === id ? label.text : '' };
    }),
  );
}

/** How each thing is called: in the first of some ways that names it and nothing else. */
function calling(
  things: readonly Labelled[],
  known: Directory<Id>,
  ways: (thing: Labelled) => readonly string[] = ({ id, label }) => waysToCall(label.text, id),
): (id: Id) => string {
  const names = new Map(
    things.map((thing) => {
      const fit = ways(thing).find((name) => isOnly(thing.id, matches(name, known)));
      return [thing.id, fit ?? thing.label.text];
    }),
  );
  return (id) => names.get(id) ?? id;
}

function waysToCall(label: string, id: Id | undefined): readonly string[] {
  const line = label.replace(/\s*\n\s*/g, ' ');
  return [line, `"${line}"`, ...(id === undefined ? [] : [`#${id}`])];
}

function isOnly<T>(thing: T, found: readonly T[]): boolean {
  return found.length === 1 && found[0] === thing;
}

/** Quotes around what a list would part. */
export function inList(name: string): string {
  return listParts(name).length === 1 ? name : `"${name}"`;
}

function spellingIn(name: string, declared: ReadonlyMap<string, Id>): string {
  const lane = valueWords.lane.find((word) => word === name);
  const spellings = lane === undefined ? [] : [lane, ...spellingsOf(lane)];
  return spellings.find((word) => !declared.has(fold(word))) ?? name;
}

function painNames({ stages, steps }: Journey): (number: string) => string {
  const pains = [...stages, ...steps].flatMap((node) => node.pains);
  const known = directory(pains.map(({ text, id, number }) => ({ label: text.text, id, thing: number })));
  const byNumber = new Map(pains.map((pain) => [pain.number, pain]));
  return (number) => {
    const pain = byNumber.get(number);
    const ways = pain ? waysToCall(pain.text.text, pain.id) : [];
    const fit = ways.find((name) => isOnly(number, matches(name, known)));
    return fit ?? ways.find((name) => matches(name, known)[0] === number) ?? number;
  };
}

/** Steps are called by label, by id, or by the stage or group that they begin or end. */
function stepNames({ steps, stages, groups }: Journey): Names['step'] {
  const known = directory(steps.map(({ label, id }): Named<Id> => ({ label: label.text, id, thing: id })));
  const members = new Map<Id, { readonly first: Id; last: Id }>();
  for (const { id, stage, group } of steps) {
    for (const whole of group === undefined ? [stage] : [stage, group]) {
      const run = members.get(whole);
      if (run) run.last = id;
      else members.set(whole, { first: id, last: id });
    }
  }
  const wholes = [...stages, ...groups].filter(({ id }) => members.has(id));
  const wholeNames = directory(wholes.map(({ id, label }) => ({ label: label.text, id, thing: id })));
  const labels = new Map(steps.map(({ id, label }) => [id, label.text]));
  const means = (name: string, end: 'first' | 'last'): readonly Id[] => {
    const found = matches(name, known);
    const [whole] = found.length > 0 ? [] : matches(name, wholeNames);
    const run = whole === undefined ? undefined : members.get(whole);
    return run ? [run[end]] : found;
  };
  const isPlace = (name: string) => valueWordOf(name, 'edge') !== 'exit' && reference(name)?.kind !== 'file';
  return (id, end, isFit = () => true) => {
    const around = wholes.filter((whole) => members.get(whole.id)?.[end] === id);
    const ways = [
      labels.get(id) ?? '',
      `#${id}`,
      ...around.flatMap(({ label, id: whole }) => [label.text, `#${whole}`]),
    ].filter((name) => isPlace(name) && isFit(name));
    return (
      ways.find((name) => isOnly(id, means(name, end))) ??
      ways.find((name) => means(name, end)[0] === id) ??
      `#${id}`
    );
  };
}
