import type { MetricUse } from '../journey.ts';
import { bracesOf } from './braces.ts';
import { said, wholeOf } from './item.ts';
import type { NotesContext } from './notes.ts';
import type { Property } from './outline.ts';
import { matches } from './references.ts';
import { partOf } from './text.ts';

/** Reads a measured value: `NPS +62 (target +50)`. */
export function metricUseOf(
  { value, attributes, range }: Property,
  { metrics, report }: NotesContext,
): MetricUse {
  const found = /^(.*?)\s*([+\-−]?\d[\d.,]*\s*%?)\s*(?:[(（]\S+\s+(<=|>=)?\s*([^)）]+)[)）])?$/u.exec(
    value.text,
  );
  const braces = bracesOf(attributes, 'kpi', report);
  const name = found ? partOf(value, 0, found[1]?.length ?? 0) : value;
  const quantity = (text: string) => ({
    text,
    value: Number.parseFloat(text.replace('−', '-')),
    ...(text.includes('%') && { unit: '%' }),
  });
  const [metric] = matches(name.text, metrics);
  const n = wholeOf(braces, 'n', report);
  return {
    kind: 'metric-use',
    name,
    ...(metric !== undefined && { metric }),
    ...(found?.[2] !== undefined && { actual: quantity(found[2]) }),
    ...(found?.[4] !== undefined && { target: { quantity: quantity(found[4]) } }),
    ...said(braces, ['owner', 'source', 'date', 'status', 'by']),
    ...(n !== undefined && { n }),
    range,
  };
}
