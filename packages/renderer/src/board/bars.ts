import type { ItemBase, Quantity } from '@wayline/core';
import type { Gauge } from '../content/gauges.ts';
import type { LaneSource } from '../lanes/lane.ts';
import { largest } from '../largest.ts';
import { groundsOf } from './grounds.ts';
import { remarksOn } from './remarks.ts';
import { reviewMarks } from './review-marks.ts';

/** An item that may end with a number, in the columns it spans. */
export interface Countable extends Pick<Gauge, 'key' | 'first' | 'last'> {
  readonly item: ItemBase & { readonly amount?: Quantity };
}

/**
 * Numbers with bars that can be compared: the longest is the largest of the lane. Numbers of several units, or
 * below zero, have none, since no length would be true of them.
 */
export function barsOf(all: readonly Countable[], lane: string, source: LaneSource): readonly Gauge[] {
  const values = all.flatMap(({ item }) => item.amount?.value ?? []);
  const units = new Set(
    all.flatMap(({ item }) => (item.amount?.value === undefined ? [] : [item.amount.unit])),
  );
  const most = largest(values);
  const isComparable = units.size === 1 && most > 0 && values.every((value) => value >= 0);
  return all.map(({ item, ...span }): Gauge => {
    const { text } = item.text;
    const { amount } = item;
    const name = amount ? nameIn(text, amount) : '';
    const said = [item.owner, ...groundsOf(item), item.result, ...remarksOn(item, source)]
      .filter((part) => part !== undefined)
      .join(' · ');
    return {
      ...span,
      range: item.range,
      label: source.locale.metricSentence(lane, text, said || undefined),
      value: amount ? amount.text : text,
      ...(amount === undefined && { uncounted: true as const }),
      ...(name !== '' && { name }),
      ...(said !== '' && { comparison: said }),
      ...(isComparable && amount?.value !== undefined && { fill: amount.value / most }),
      ...reviewMarks(item, source.locale),
    };
  });
}

/** What stands before the number, and behind it. */
function nameIn(text: string, { text: number }: Quantity): string {
  const at = text.lastIndexOf(number);
  if (at < 0) return '';
  const before = text.slice(0, at).replace(/[\s:：=]+$/u, '');
  const after = text.slice(at + number.length).trim();
  return [before, after].filter((part) => part !== '').join(' ');
}
