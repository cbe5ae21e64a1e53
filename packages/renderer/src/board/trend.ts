import type { Quantity, Reading, Target } from '@wayline/core';
import type { Locale } from '@wayline/core/locale';
import type { Trend } from '../content/gauges.ts';
import { largest, smallest } from '../largest.ts';
import { localised, quantityText } from './quantity-text.ts';

/** The line of a series, scaled so that it and the target fill the height; nothing for fewer than two numbers. */
export function trendOf({ series = [], at }: Reading, target: Target | undefined): Trend | undefined {
  const values = series.map(({ value }) => value?.value);
  const numbers = values.filter((value) => value !== undefined);
  if (numbers.length < 2) return undefined;
  const aim = target?.quantity.value;
  const all = aim === undefined ? numbers : [...numbers, aim];
  const [low, high] = [smallest(all), largest(all)];
  const heightOf = (value: number) => (high > low ? (value - low) / (high - low) : 0.5);
  return {
    points: values.map((value) => (value === undefined ? undefined : heightOf(value))),
    ...(at !== undefined && { at }),
    ...(aim !== undefined && { target: heightOf(aim) }),
    ends: [series[0]?.label ?? '', series.at(-1)?.label ?? ''],
  };
}

/** From which number to which a series goes, for those who hear the map. */
export function trendSentence(
  { series = [] }: Reading,
  unit: string | undefined,
  locale: Locale,
): string | undefined {
  const measured = series.flatMap(({ label, value }) => (value ? [{ label, value }] : []));
  const [first, last] = [measured.at(0), measured.at(-1)];
  if (!first || !last || first === last) return undefined;
  const said = ({ label, value }: { readonly label: string; readonly value: Quantity }) =>
    locale.pointOfSeries(quantityText(localised(value, locale), unit), label);
  return locale.fromTo(said(first), said(last));
}
