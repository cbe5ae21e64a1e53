import type { Range } from '@wayline/parser';
import { definitionOf, resolvedShape } from '../resolved-shape.ts';
import type { Shape } from '../shape.ts';

/** Data as the model has them: words and lines have a place, though as yet no text to stand in. */
export function revived(data: unknown, given: Shape): unknown {
  if (definitionOf(given) === 'Text') {
    const text = typeof data === 'string' ? { text: data } : data;
    return { ...withoutGaps(text), range: nowhere };
  }
  const { properties = {}, additionalProperties, items = {} } = resolvedShape(given);
  if (Array.isArray(data)) return data.map((element) => revived(element, items));
  if (typeof data !== 'object' || data === null) return data;
  const further = typeof additionalProperties === 'object' ? additionalProperties : {};
  const entries = Object.entries(data).map(([name, inner]) => [
    name,
    revived(inner, properties[name] ?? further),
  ]);
  return { ...(properties.range && { range: nowhere }), ...Object.fromEntries(entries) };
}

const nowhere: Range = { from: 0, to: 0 };

/** A text holds neither empty lines nor space at the ends of lines. */
function withoutGaps(text: unknown): object {
  if (typeof text !== 'object' || text === null || !('text' in text)) return {};
  const lines = String(text.text)
    .split(/[\r\n]+/)
    .map((line) => line.trimEnd());
  return { ...text, text: lines.filter((line) => line !== '').join('\n') };
}
