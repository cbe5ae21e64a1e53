import { say } from '@wayline/parser';
import { problem } from '../problems.ts';
import type { Rule } from './rule.ts';

/** A file without a title that begins with a `#tag`: a title that lost its space. */
export const tagAsTitle: Rule = ({ tree, prose, report }) => {
  const [first] = prose;
  if (!first || first.above?.kind === 'text' || first.under.kind !== 'journey') return;
  if (!/^[#＃][^\s#＃]/.test(first.text) || tree.lines.some(({ kind }) => kind === 'journey')) return;
  const { from } = first.range;
  report(
    problem(
      'lint/tag-as-title',
      { from, to: from + 1 },
      say`A \`#\` right before a word is part of the text, and this map has no title`,
      say`A title has a space behind its \`#\``,
      { title: say`Put a space behind it`, edits: [{ range: { from: from + 1, to: from + 1 }, text: ' ' }] },
    ),
  );
};
