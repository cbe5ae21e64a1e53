import { score } from '@wayline/parser';
import { problem } from '../problems.ts';
import type { Rule } from './rule.ts';

/** A line of text that ends in a score: a step that lost its `-`. */
export const lostBullet: Rule = ({ tree, report }) => {
  for (const line of tree.lines) {
    if (line.kind !== 'text') continue;
    const mood = /[~～〜]\s+([^~～〜]+)$/u.exec(line.words.text)?.[1];
    if (mood === undefined || !score(mood)) continue;
    report({
      ...problem(
        'lint/lost-bullet',
        line.words.range,
        'This line ends in a score but is text',
        'Write `- ` before it if it is a step',
      ),
      fix: {
        title: 'Make it a step',
        edits: [{ range: { from: line.words.range.from, to: line.words.range.from }, text: '- ' }],
      },
    });
  }
};
