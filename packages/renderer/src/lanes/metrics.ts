import type { MetricUse, Quantity, Scale, Target } from '@wayline/core';
import type { Locale } from '@wayline/core/locale';
import { localised, quantityText } from '../board/quantity-text.ts';
import { reviewMarks } from '../board/review-marks.ts';
import { trendOf, trendSentence } from '../board/trend.ts';
import { verdictOf } from '../board/verdict.ts';
import type { Gauge } from '../content/gauges.ts';
import { cellsOf, type Lane, type LaneSource, type Place } from './lane.ts';

/** What is measured, against where it should be. */
export const metrics: Lane = {
  name: 'metrics',
  icon: 'metrics',
  title: (locale) => locale.lanes.metrics.title,
  hint: (locale) => locale.lanes.metrics.hint,
  arrange(source) {
    const cells = cellsOf(
      source.places,
      ({ metrics: all }) => all,
      (use, index, place) => gaugeOf(use, index, place, source),
    );
    return cells.length === 0 ? undefined : { form: 'gauges', cells };
  },
};

function gaugeOf(use: MetricUse, index: number, place: Place, { journey, locale }: LaneSource): Gauge {
  const declared = journey.metrics.find((metric) => metric.id === use.metric);
  const target = use.target ?? declared?.target;
  const value = use.actual ? quantityText(shownNumber(use, use.actual, locale), declared?.unit) : '–';
  const comparison = target ? locale.targetOf(targetText(target, declared?.unit)) : undefined;
  const good = target && isGood(use.actual, target, declared?.better);
  const reading = use.bound ? declared?.reading : undefined;
  const trend = reading && trendOf(reading, target);
  const sentence = trend && reading && trendSentence(reading, declared?.unit, locale);
  return {
    key: `metric.${place.key}.${index + 1}`,
    range: use.range,
    ...columnsOf(index, place.owner.metrics.length, place),
    label: locale.metricSentence(use.name.text, value, comparison, verdictOf(good, locale), sentence),
    name: use.name.text,
    value,
    ...reviewMarks(use, locale),
    ...(comparison !== undefined && { comparison }),
    ...(good !== undefined && { good }),
    ...(place.owner.kind === 'stage' && { ofStage: true as const }),
    ...(sentence !== undefined && { history: sentence }),
    ...(trend ? { trend } : barOf(use.actual, target, declared?.scale)),
  };
}

/** What stands in the map stays as it is written; what stands in a file was written for a program. */
function shownNumber({ bound }: MetricUse, actual: Quantity, locale: Locale): Quantity {
  return bound ? localised(actual, locale) : actual;
}

/** Several metrics of a stage share its columns. */
function columnsOf(index: number, count: number, { first, last }: Place): { first: number; last: number } {
  const slots = last - first + 1;
  const each = Math.max(1, Math.floor(slots / count));
  const start = first + ((index * each) % (Math.floor(slots / each) * each));
  return { first: start, last: Math.min(last, start + each - 1) };
}

function targetText({ comparison, quantity }: Target, unit: string | undefined): string {
  const text = quantityText(quantity, unit);
  return comparison ? `${signs[comparison]} ${text}` : text;
}

const signs = { '<=': '≤', '>=': '≥', '<': '<', '>': '>', '±': '±' } as const;

function isGood(
  actual: Quantity | undefined,
  target: Target,
  better: 'up' | 'down' | undefined,
): boolean | undefined {
  const is = actual?.value;
  const should = target.quantity.value;
  if (is === undefined || should === undefined) return undefined;
  switch (target.comparison) {
    case '<=':
      return is <= should;
    case '<':
      return is < should;
    case '>=':
      return is >= should;
    case '>':
      return is > should;
    default:
      return better === 'down' ? is <= should : is >= should;
  }
}

/** The ends of a bar: known scales whole, everything else from zero to a good bit above the larger number. */
function barOf(
  actual: Quantity | undefined,
  target: Target | undefined,
  scale: Scale | undefined,
): Pick<Gauge, 'fill' | 'target'> {
  const is = actual?.value;
  const should = target?.quantity.value;
  if (is === undefined) return {};
  const unit = actual?.unit;
  const signed = /^[+\-−]/.test(actual?.text ?? '') || is < 0 || (should ?? 0) < 0;
  const [from, to] = scale ? [scale.min, scale.max] : rangeFor(unit, signed, is, should);
  const share = (value: number) => Math.max(0, Math.min(1, (value - from) / (to - from)));
  return { fill: share(is), ...(should !== undefined && { target: share(should) }) };
}

const headroom = 1.5;

function rangeFor(
  unit: string | undefined,
  signed: boolean,
  is: number,
  should: number | undefined,
): readonly [number, number] {
  const largest = Math.max(Math.abs(is), Math.abs(should ?? 0));
  if (signed && unit === undefined && largest <= 100) return [-100, 100];
  if (unit === '%' && largest > 20 && largest <= 100 && !signed) return [0, 100];
  const reach = largest === 0 ? 1 : largest * headroom;
  return [signed ? -reach : 0, reach];
}
