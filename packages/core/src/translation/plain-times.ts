import { fold, languages } from '@wayline/parser';
import type { Journey, MetricUse, Notes } from '../journey.ts';
import type { Duration, Quantity } from '../values.ts';

/** The same journey with its lengths of time in short, `3 d` for `3 天`, which a picture says in its own language. */
export function withPlainTimes(journey: Journey): Journey {
  const { stages, steps } = journey;
  return { ...journey, stages: stages.map(withPlainTime), steps: steps.map(withPlainTime) };
}

function withPlainTime<Node extends Notes>(node: Node): Node {
  const { time, metrics } = node;
  return { ...node, metrics: metrics.map(plainUse), ...(time && { time: plainDuration(time) }) };
}

function plainDuration(time: Duration): Duration {
  const { promise } = time;
  return {
    ...time,
    text: plain(time.text),
    ...(promise && { promise: { ...promise, text: plain(promise.text) } }),
  };
}

function plainUse(use: MetricUse): MetricUse {
  const { actual, target } = use;
  return {
    ...use,
    ...(actual && { actual: plainQuantity(actual) }),
    ...(target && { target: { ...target, quantity: plainQuantity(target.quantity) } }),
  };
}

function plainQuantity(quantity: Quantity): Quantity {
  const short = quantity.unit === undefined ? undefined : shortOf.get(fold(quantity.unit));
  return short === undefined ? quantity : { ...quantity, text: plain(quantity.text), unit: short };
}

/** Puts the short unit for its word behind every number. */
function plain(text: string): string {
  return text.replace(/(?<=\p{Nd})(\s*)([^\s\p{N}\p{P}\p{S}]+\.?)/gu, (written, _, word: string) => {
    const short = shortOf.get(fold(word));
    return short === undefined ? written : ` ${short}`;
  });
}

const shortOf: ReadonlyMap<string, string> = new Map(
  languages.flatMap(({ units }) =>
    Object.entries(units).flatMap(([short, words]) => words.map((word) => [fold(word), short] as const)),
  ),
);
