import { say, score } from '@wayline/parser';
import { problem } from '../problems.ts';
import type { Rule } from './rule.ts';

/** A line of text that ends in a score: a step that lost its `-`. */
export const lostBullet: Rule = ({ tree, report }) => {
  for (const line of tree.lines) {
    if (line.kind !== 'text') continue;
    const mood = /[~～〜]\s+([^~～〜]+)$/u.exec(line.words.text)?.[1];
    if (mood === undefined || !score(mood)) continue;
    const { range } = line.words;
    const message = say`This line ends in a score but is text`;
    const help = say`Write \`- \` before it if it is a step`;
    const edits = [{ range: { from: range.from, to: range.from }, text: '- ' }];
    report(problem('lint/lost-bullet', range, message, help, { title: say`Make it a step`, edits }));
  }
};
