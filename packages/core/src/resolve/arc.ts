import { percent, valueWordOf } from '@wayline/parser';
import type { Arc } from '../journey.ts';
import type { OutlineNode } from './outline-node.ts';
import { textAt } from './properties.ts';

/** Reads how much a step grips people: a word, a level from 1 to 5, marks out of a number, or a percentage. */
export function arcOf(node: OutlineNode): Arc | undefined {
  const written = textAt(node, 'arc');
  if (!written) return undefined;
  const level = levelOf(written.text);
  return level === undefined ? written : { ...written, level };
}

function levelOf(text: string): number | undefined {
  const word = valueWordOf(text, 'effort');
  if (word) return levels[word];
  const [read, marks = '', most] = fraction.exec(text.normalize('NFKC').replace(',', '.')) ?? [];
  const level = read === undefined ? levelOfShare(percent(text)) : levelOfMarks(Number(marks), most);
  return level !== undefined && level >= 1 && level <= 5 ? level : undefined;
}

/** Marks out of 5 begin at 1, marks out of any other number at 0, as those of a feeling do. */
function levelOfMarks(marks: number, most = '5'): number | undefined {
  return Number(most) === 5 ? marks : levelOfShare(marks / Number(most));
}

const levelOfShare = (share: number | undefined) => (share === undefined ? undefined : 1 + 4 * share);

const levels = { low: 1, medium: 3, high: 5 } as const;
const fraction = /^\s*\+?(\d+(?:\.\d+)?)\s*(?:[/⁄]\s*([1-9]\d*)\s*)?$/u;
