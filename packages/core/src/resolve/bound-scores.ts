import { type Range, type Report, type Scale, say, scaleOutOf, scoreOn } from '@wayline/parser';
import type { Id, Metric } from '../journey.ts';
import { problem, typed } from '../problems.ts';
import type { Quantity } from '../values.ts';
import { noSource } from './metric.ts';
import type { MetricAt } from './metric-use.ts';

/** The scores that metrics give, −2 … +2; what stands in the way is reported where it is first asked for. */
export interface BoundScores {
  /** What a metric says. */
  readonly value: (id: Id, range: Range) => number | undefined;
  /** Where it should lie. */
  readonly target: (id: Id, range: Range) => number | undefined;
}

/** Scores by the metrics of a journey; `plain` is the scale of numbers that say nothing of theirs. */
export function boundScores(metricAt: MetricAt, plain: Scale, report: Report): BoundScores {
  const reported = new Set<string>();
  const once = (key: string): Report => {
    if (reported.has(key)) return () => {};
    reported.add(key);
    return report;
  };
  const scoreOf = (metric: Metric, quantity: Quantity, range: Range) => {
    if (quantity.value === undefined) return undefined;
    const scale = metric.scale ?? knownScale(metric, quantity) ?? plain;
    const score = scoreOn(quantity.value, scale);
    if (score === undefined) once(`${metric.id} ${quantity.text}`)(offScale(quantity, scale, range));
    return score;
  };
  return {
    value(id, range) {
      const metric = metricAt(id);
      if (!metric) return undefined;
      if (!metric.reading) once(id)(noSource(metric.label, range));
      return metric.reading?.value && scoreOf(metric, metric.reading.value, range);
    },
    target(id, range) {
      const metric = metricAt(id);
      if (!metric) return undefined;
      if (!metric.target) once(`${id} target`)(noTarget(metric, range));
      return metric.target && scoreOf(metric, metric.target.quantity, range);
    },
  };
}

/** The scale that everybody knows by the unit or the name. */
function knownScale({ label, unit: declared }: Metric, { unit = declared }: Quantity): Scale | undefined {
  if (/^[%％٪]$/.test(unit ?? '')) return { min: 0, max: 100 };
  const top = /^\/\s*(\d+)$/.exec(unit ?? '')?.[1];
  if (top !== undefined) return scaleOutOf(Number(top));
  return /\bnps\b/i.test(`${label.text} ${unit ?? ''}`) ? { min: -100, max: 100 } : undefined;
}

function offScale({ text }: Quantity, { min, max }: Scale, range: Range) {
  const message = say`The score ${typed(text)} does not lie on its scale`;
  const help = say`It is read on a scale from ${min} to ${max}; write another under the metric, as in \`scale: 1..5\``;
  return problem('resolve/score-off-scale', range, message, help);
}

function noTarget({ label }: Metric, range: Range) {
  const message = say`The metric ${typed(label.text)} has no target`;
  return problem('resolve/unknown-metric', range, message, say`Write one under it, as in \`target: >= 80%\``);
}
