import type { Journey } from '../journey.ts';
import { said } from './brace-values.ts';
import { evidenceAt } from './evidence.ts';
import type { ItemContext } from './item.ts';
import { noted } from './node.ts';
import type { OutlineNode } from './outline-node.ts';
import { textAt } from './properties.ts';
import { reviewOf } from './review.ts';

/** Reads what is said of the journey as a whole. */
export function journeyFields(node: OutlineNode, context: ItemContext) {
  const { report } = context;
  const reviewed = reviewOf(node, report);
  const told = keys.flatMap((key) => {
    const text = textAt(node, key);
    return text ? [[key, text]] : [];
  });
  return {
    ...(node.label.text !== '' && { title: node.label }),
    ...said(node.braces, ['todo']),
    ...noted(node, report),
    evidence: evidenceAt(node, context),
    ...(reviewed && { reviewed }),
    // `fromEntries` forgets which names its entries have.
    ...(Object.fromEntries(told) as Pick<Journey, (typeof keys)[number]>),
  };
}

const keys = ['takeaway', 'goal', 'context', 'scope', 'source', 'status', 'owner'] as const;
