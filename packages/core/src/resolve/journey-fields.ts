import type { Report } from '@wayline/parser';
import type { Journey } from '../journey.ts';
import { noted } from './node.ts';
import type { OutlineNode } from './outline-node.ts';
import { textAt } from './properties.ts';

/** Reads what is said of the journey as a whole. */
export function journeyFields(node: OutlineNode, report: Report) {
  const told = keys.flatMap((key) => {
    const text = textAt(node, key);
    return text ? [[key, text]] : [];
  });
  return {
    ...(node.label.text !== '' && { title: node.label }),
    ...noted(node, report),
    // `fromEntries` forgets which names its entries have.
    ...(Object.fromEntries(told) as Pick<Journey, (typeof keys)[number]>),
  };
}

const keys = [
  'takeaway',
  'goal',
  'context',
  'scope',
  'source',
  'evidence',
  'reviewed',
  'status',
  'owner',
] as const;
