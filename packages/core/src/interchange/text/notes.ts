import { metricUse } from '@wayline/parser';
import type { Edge, ItemBase, MetricUse, Notes, Touchpoint } from '../../journey.ts';
import { groupedBy } from '../../resolve/grouped.ts';
import type { Duration, Target } from '../../values.ts';
import { durationBraces, edgeBraces, itemBraces, metricBraces } from './braces.ts';
import { edgeLines, ideaLines, markLines, propertyLines, spaced, touchItem, touchLine } from './lines.ts';
import type { Names } from './names.ts';

/** What is needed to write down what is noted. */
export interface NotesContext {
  readonly names: Names;
  readonly mention: (touchpoint: Touchpoint) => string;
}

/** The lines of everything noted under a step or a stage. */
export function noteLines(notes: Notes, edges: readonly Edge[], context: NotesContext): readonly string[] {
  const { names } = context;
  const items = (key: string, all: readonly ItemBase[]) => all.flatMap((item) => itemLines(key, item, names));
  return [
    ...touchLines(notes.touchpoints, context),
    ...notes.quotes.flatMap((quote) => markLines('say', 1, quote.text.text, itemBraces(quote, names))),
    ...items('think', notes.thoughts),
    ...painLines(notes, names),
    ...edges.flatMap((edge) => drawnLines(edge, names)),
    ...items('front', notes.front),
    ...items('back', notes.back),
    ...items('support', notes.support),
    ...(notes.time ? propertyLines('time', durationText(notes.time), durationBraces(notes.time, names)) : []),
    ...notes.metrics.flatMap((use) => propertyLines('kpi', metricText(use), metricBraces(use, names))),
    ...items('cost', notes.costs),
    ...items('competitor', notes.competitors),
    ...items('evidence', notes.evidence),
    ...Object.entries(notes.custom).flatMap(([lane, all]) => items(names.lane(lane), all)),
  ];
}

/** An item behind its key. */
export function itemLines(key: string, item: ItemBase, names: Names): readonly string[] {
  return propertyLines(key, item.text.text, itemBraces(item, names));
}

/** Touchpoints share a line until something happens to the context on the way into one. */
function touchLines(touchpoints: readonly Touchpoint[], { names, mention }: NotesContext): readonly string[] {
  const rows: Touchpoint[][] = [];
  for (const touchpoint of touchpoints) {
    const row = rows.at(-1);
    if (row && !touchpoint.handOver) row.push(touchpoint);
    else rows.push([touchpoint]);
  }
  return rows.map((row) => {
    const items = row.map((touchpoint) => {
      return touchItem(names.channel(touchpoint.channel), mention(touchpoint));
    });
    return touchLine(row[0]?.handOver, items);
  });
}

/**
 * Pains, each with the ideas that answer it behind it, and those with what tries them out; an idea that stands
 * elsewhere names its pain.
 */
function painLines({ pains, ideas, experiments }: Notes, names: Names): readonly string[] {
  const places = new Map(pains.map(({ number }, place) => [number, place]));
  const unanswering = ideas.findLastIndex(({ answers }) => answers === undefined);
  const tried = groupedBy(experiments, ({ idea }) => idea);
  const lines = [...triedLines(undefined)];
  let written = 0;
  ideas.forEach((idea, place) => {
    const pain = idea.answers === undefined ? undefined : places.get(idea.answers);
    // An idea that answers nothing stands above all pains, and so does what comes before it.
    if (place > unanswering && pain !== undefined) writeUpTo(pain + 1);
    const isNearest = pain !== undefined && pain === written - 1;
    const answers = idea.answers === undefined || isNearest ? undefined : names.pain(idea.answers);
    lines.push(...ideaLines(idea.impact, idea.text.text, answers, itemBraces(idea, names)));
    lines.push(...triedLines(idea.number));
  });
  writeUpTo(pains.length);
  return lines;

  function writeUpTo(place: number): void {
    for (const pain of pains.slice(written, place)) {
      lines.push(...markLines('pain', pain.severity, pain.text.text, itemBraces(pain, names)));
    }
    written = Math.max(written, place);
  }

  function triedLines(idea: string | undefined): readonly string[] {
    return (tried.get(idea) ?? []).flatMap((experiment) => itemLines('experiment', experiment, names));
  }
}

function drawnLines(edge: Edge, names: Names): readonly string[] {
  if (edge.implied) return [];
  const target = edge.to === undefined ? (edge.file ?? 'exit') : names.step(edge.to, 'first');
  return edgeLines(target, edge.reason?.text, edgeBraces(edge, names));
}

function durationText({ text, promise }: Duration): string {
  return spaced(text, promise ? `(promise ${promise.text})` : '');
}

/** `NPS +62 (target +50)`; a colon where the name would run on into the number. */
function metricText({ name, actual, bound, target }: MetricUse): string {
  const aim = target ? `(target ${targetText(target)})` : '';
  const number = bound || !actual ? '' : actual.text;
  const ways = [name.text, `${name.text}:`].map((words) => spaced(words, number, aim));
  const isRead = (way: string) => {
    const read = metricUse(way);
    return read?.name === name.text && (read.actual?.text ?? '') === number;
  };
  return ways.find(isRead) ?? ways[0] ?? '';
}

/** `<= 55%`. */
export function targetText({ comparison, quantity }: Target): string {
  return spaced(comparison ?? '', quantity.text);
}
