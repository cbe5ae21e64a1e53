import type { Edge, Id } from '@wayline/core';
import type { Locale } from '@wayline/core/locale';
import type { FunnelBar, FunnelContent, FunnelFall } from '../content/funnel.ts';
import { type Amount, type Amounts, amountsOf } from '../funnel/amounts.ts';
import { type Fall, fallsOf, largestFall } from '../funnel/falls.ts';
import type { LaneSource } from '../lanes/lane.ts';
import { largest } from '../largest.ts';
import { wayText } from './flow.ts';

/** The bars of a journey with what lies between them; nothing where no number is written. */
export function funnelOf(source: LaneSource, size: FunnelContent['size']): FunnelContent | undefined {
  const { journey, columns, locale } = source;
  const amounts = amountsOf(journey);
  if (!amounts) return undefined;
  const bars = columns.flatMap(({ step }, column): readonly FunnelBar[] => {
    if (!step) return [];
    const cell = { key: `funnel.${step.id}`, range: step.range, first: column, last: column };
    const said = numberText(amounts.at.get(step.id), amounts, locale);
    const label = locale.metricSentence(
      locale.stepSentence(step.index + 1, step.label.text, undefined),
      ...said.all,
    );
    return [{ ...cell, label, ...said.bar }];
  });
  const falls = fallsOf(journey, amounts);
  const most = largestFall(falls);
  const told = falls.flatMap((fall) => fallIn(fall, fall === most, amounts, source));
  const highest = largest([1, ...bars.map(({ height }) => height ?? 0)]);
  return { form: 'funnel', size, whole: locale.share(1), highest, bars, falls: told };
}

/** A share as people say it: in whole per cent where that says enough. */
export function shareText(share: number, locale: Locale): string {
  const percent = share * 100;
  const isSmall = Math.abs(percent) < 10 || (percent > 99 && percent < 100);
  return locale.share(isSmall ? share : Math.round(percent) / 100);
}

const atMost = (basis: Amount['basis']): string => (basis === 'most' ? '≤\u00a0' : '');

/** The number of a step, and what is said of it where there is none. */
function numberText(amount: Amount | undefined, { unit, whole }: Amounts, locale: Locale) {
  if (!amount || amount.basis === 'carried') {
    const text = locale.funnel.noNumber;
    return { all: [text], bar: { text, derived: true } };
  }
  const height = amount.value / whole;
  const derived = amount.basis !== 'given';
  const isWritten = unit === 'share' && !derived;
  const share = atMost(amount.basis) + (isWritten ? locale.share(height) : shareText(height, locale));
  const most = amount.basis === 'most' && { atMost: true as const };
  if (unit === 'share') return { all: [share], bar: { text: share, height, derived, ...most } };
  const text = atMost(amount.basis) + locale.amount(amount.value);
  return { all: [text, share], bar: { text, height, under: share, derived, ...most } };
}

/** A fall between the last bar before it and the first after it. */
function fallIn(fall: Fall, isLargest: boolean, amounts: Amounts, source: LaneSource): readonly FunnelFall[] {
  const { locale } = source;
  const { from, to } = columnsOf(fall, source);
  if (from === undefined || to === undefined) return [];
  const text = fallText(fall, amounts, locale);
  const joining = fall.joining.filter((edge) => (edge.rate ?? edge.count) !== undefined);
  const reasons = [
    ...fall.leaving.map((edge) => asideText(edge, source)),
    ...joining.map((edge) => `+ ${wayText(edge, source)}`),
  ].filter((reason) => reason !== '');
  const word = isLargest ? locale.funnel.largest : undefined;
  const [a, b] = [source.columns[from]?.step?.index ?? 0, source.columns[to]?.step?.index ?? 0];
  return [
    {
      key: `funnel.fall.${fall.from.join('+')}`,
      range: fall.leaving[0]?.range ?? source.columns[from]?.step?.range ?? { from: 0, to: 0 },
      label: locale.metricSentence(locale.funnel.between(a + 1, b + 1), word, text, ...reasons),
      from,
      to,
      at: leavingColumn(fall, from, to, source),
      single: fall.from.length === 1 && fall.to.length === 1,
      text,
      reasons,
      ...(word !== undefined && { largest: word }),
    },
  ];
}

/** The column that the last of those who say why they leave are in; in the middle where nobody does. */
function leavingColumn({ leaving }: Fall, from: number, to: number, { columnOfStep }: LaneSource): number {
  const own = leaving.flatMap((edge) => columnOfStep.get(edge.from) ?? []);
  const inside = own.filter((column) => column >= from && column < to);
  return inside.length > 0 ? Math.max(...inside) : Math.floor((from + to - 1) / 2);
}

/** The columns that a fall stands between: the first that it leads to, and the last before that. */
export function columnsOf({ from, to }: Pick<Fall, 'from' | 'to'>, { columnOfStep }: LaneSource) {
  const places = (ids: readonly Id[]) => ids.flatMap((id) => columnOfStep.get(id) ?? []);
  const first = Math.min(...places(to));
  const last = Math.max(...places(from).filter((column) => column < first));
  return Number.isFinite(first) && Number.isFinite(last) ? { from: last, to: first } : {};
}

/** `▼ 412 (34%)`: how many of those before are lost, or have come. */
export function fallText({ lost, share, unsure }: Fall, { unit }: Amounts, locale: Locale): string {
  if (lost === 0) return unsure.before || unsure.after ? locale.funnel.unknown : locale.funnel.nobody;
  const mark = lost > 0 ? '▼' : '▲';
  const sign = unsure.before === unsure.after ? '' : unsure.after === lost > 0 ? '≥\u00a0' : '≤\u00a0';
  const part = sign + shareText(Math.abs(share), locale);
  const isCounted = unit === 'count' && !(unsure.before && unsure.after);
  const number = isCounted ? sign + locale.amount(Math.abs(lost)) : undefined;
  return `${mark}\u00a0${number === undefined ? part : `${number} (${part})`}`;
}

/** Why people leave here, or where they go. */
function asideText(edge: Edge, source: LaneSource): string {
  const said = wayText(edge, source);
  if (edge.kind !== 'skip' || edge.reason) return said;
  const column = edge.to === undefined ? undefined : source.columnOfStep.get(edge.to);
  const target = column === undefined ? undefined : source.columns[column]?.step?.label.text;
  return [target, said].filter((part) => part).join(' ');
}
