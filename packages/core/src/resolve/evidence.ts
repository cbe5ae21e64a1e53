import { valueWordOf } from '@wayline/parser';
import type { Evidence } from '../journey.ts';
import { bracesOf } from './braces.ts';
import { type ItemContext, itemIn } from './item.ts';
import type { OutlineNode } from './outline-node.ts';
import { propertiesAt, wordIn } from './properties.ts';

/** Reads what a journey, a stage or a step rests on; a line that is a sort of evidence by itself names it too. */
export function evidenceAt(node: OutlineNode, context: ItemContext): readonly Evidence[] {
  return propertiesAt(node, 'evidence').map(({ value, attributes, range }) => {
    const braces = bracesOf(attributes, 'evidence', context.report);
    const named = braces.values.get('kind');
    const sort = named ? wordIn(named, 'evidence', context.report) : valueWordOf(value.text, 'evidence');
    return {
      kind: 'evidence',
      ...(sort && { evidenceKind: sort }),
      ...itemIn(braces, { text: value, range }, node, context),
    };
  });
}
