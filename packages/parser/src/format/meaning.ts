import type { Placement } from '../placement.ts';
import type { Attribute, Line, Mood } from '../tree.ts';
import { isQuote } from './line.ts';
import { moodWithScore, withScore } from './score.ts';
import type { Style } from './style.ts';
import { asTyped } from './translation.ts';

/**
 * What a line says, as one text to compare with another: not where it stands nor with which marks. Where a
 * style translates, the words that may then be others are left out.
 */
export function meaningOf(line: Line, placement: Placement | undefined, style: Style): string {
  const isTranslated = style.translation !== asTyped;
  const leftOut = isTranslated ? translatedParts : unsaid;
  return JSON.stringify(comparable(line, placement), (name, value: unknown) => {
    if (leftOut.has(name)) return undefined;
    // The replacer sees plain data; what these two names hold is known from the tree.
    if (name === 'moods') return (value as readonly Mood[]).map((mood) => comparableMood(mood, style));
    if (name === 'items' && Array.isArray(value)) return inAnyOrder(value, isTranslated);
    return value;
  });
}

const unsaid: ReadonlySet<string> = new Set(['range', 'valueRange', 'mark', 'bare']);
const translatedParts: ReadonlySet<string> = new Set([...unsaid, 'key', 'value', 'target']);

function comparable(line: Line, placement: Placement | undefined): unknown {
  if (line.kind === 'property' && isQuote(line, placement)) return { kind: 'say', words: line.value };
  if ('ends' in line && line.ends) return { ...line, label: '-' };
  return line;
}

/** There are several ways to write a score. */
function comparableMood({ words, toBe, attributes }: Mood, style: Style) {
  return {
    asIs: moodWithScore(words.text, style),
    toBe: toBe && withScore(toBe.text, style.scale),
    attributes,
  };
}

/** The order in which braces say something says nothing; that of touchpoints does. */
function inAnyOrder(items: readonly Attribute[], isTranslated: boolean): readonly unknown[] {
  if (!items.every((item) => 'kind' in item)) return items;
  return items.map((item) => (isTranslated && item.kind !== 'id' ? item.kind : saidBy(item))).sort();
}

function saidBy(item: Attribute): string {
  if (item.kind === 'id') return `#${item.id}`;
  return item.kind === 'flag' ? item.name : `${item.key}=${item.value}`;
}
