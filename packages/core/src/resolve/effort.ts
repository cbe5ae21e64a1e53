import { percent, valueWordOf } from '@wayline/parser';
import type { Effort } from '../journey.ts';
import type { OutlineNode } from './outline-node.ts';
import { textAt } from './properties.ts';

/** Reads how hard a step is: a word, marks out of a number, or a percentage; other words are kept. */
export function effortOf(node: OutlineNode): Effort | undefined {
  const written = textAt(node, 'effort');
  if (!written) return undefined;
  const share = shareOf(written.text);
  return share === undefined ? written : { ...written, share };
}

function shareOf(text: string): number | undefined {
  const word = valueWordOf(text, 'effort');
  if (word) return shares[word];
  const [of, marks = '', most = ''] = fraction.exec(text.normalize('NFKC')) ?? [];
  const share = of === undefined ? percent(text) : Number(marks) / Number(most);
  return share !== undefined && share >= 0 && share <= 1 ? share : undefined;
}

const shares = { low: 0.25, medium: 0.5, high: 1 } as const;
const fraction = /^\s*(\d+(?:\.\d+)?)\s*[/⁄]\s*([1-9]\d*)\s*$/u;
