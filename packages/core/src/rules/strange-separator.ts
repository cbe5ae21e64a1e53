import { say } from '@wayline/parser';
import { problem, typed } from '../problems.ts';
import type { Rule } from './rule.ts';

/** Touchpoints parted by something else than a comma, which makes one of them. */
export const strangeSeparator: Rule = ({ tree, report }) => {
  for (const line of tree.lines) {
    if (line.kind !== 'touch') continue;
    for (const { name } of line.items) {
      const written = tree.text.slice(name.range.from, name.range.to);
      const found = /\s*([;；|｜])\s*(?=\S)/u.exec(written);
      const sign = found?.[1];
      if (!found || sign === undefined || found.index === 0) continue;
      const from = name.range.from + found.index;
      const range = { from, to: from + found[0].length };
      const at = from + found[0].indexOf(sign);
      report(
        problem(
          'lint/strange-separator',
          { from: at, to: at + sign.length },
          say`${typed(sign)} does not part touchpoints, so this is one name`,
          say`Write \`,\` between touchpoints`,
          { title: say`Write \`,\``, edits: [{ range, text: ', ' }] },
        ),
      );
    }
  }
};
