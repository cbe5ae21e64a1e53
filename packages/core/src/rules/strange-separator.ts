import { say } from '@wayline/parser';
import { problem, typed } from '../problems.ts';
import type { Rule } from './rule.ts';

/** Touchpoints parted by something else than a comma, which makes one of them. */
export const strangeSeparator: Rule = ({ tree, report }) => {
  for (const line of tree.lines) {
    if (line.kind !== 'touch') continue;
    for (const { name } of line.items) {
      const found = /\s*([;；|｜]|(?<=\s)(?:\/|&|\+)(?=\s))\s*(?=\S)/u.exec(name.text);
      const sign = found?.[1];
      if (
        !found ||
        sign === undefined ||
        found.index === 0 ||
        name.text.length !== name.range.to - name.range.from
      )
        continue;
      const from = name.range.from + found.index;
      const range = { from, to: from + found[0].length };
      const at = from + found[0].indexOf(sign);
      const isSure = /[;；|｜]/u.test(sign);
      if (!isSure) continue;
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
