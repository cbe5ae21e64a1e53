import { say, scaleIn, score } from '@wayline/parser';
import { namesIn } from '../names.ts';
import { problem, typed } from '../problems.ts';
import type { Rule } from './rule.ts';

/** Two steps with their feelings where one is read, since only the last `~` of a step counts. */
export const joinedSteps: Rule = ({ tree, report }) => {
  const scale = scaleIn(tree.frontMatter);
  for (const { kind, words, typed: name, feel, mark, line } of namesIn(tree)) {
    if (kind !== 'step') continue;
    const found = /[~～〜]\s*([^~～〜,，;；、|｜]+?)(\s*[,，;；、|｜]\s*)(?=\S)/u.exec(name);
    const [all, mood = '', separator = ''] = found ?? [];
    if (!found || all === undefined || score(mood, scale) === undefined) {
      const tilde = feel && /(?<=\s)[~～〜](?=\s+(?:\S.*\s)?[-+−–＋－]\s?\d)/u.exec(name);
      if (tilde) reportFirst(words.range.from + tilde.index);
      continue;
    }
    const end = words.range.from + found.index + all.length;
    const range = { from: end - separator.length, to: end };
    const sign = { from: range.from + separator.search(/\S/), to: range.from + separator.search(/\S/) + 1 };
    const indent = /^[ \t\u00a0\u3000]*/.exec(tree.text.slice(line.range.from))?.[0] ?? '';
    const text = mark ? `\n${indent}${tree.text.slice(mark.from, mark.to)} ` : '; ';
    report(
      problem(
        'lint/joined-steps',
        sign,
        say`${typed(separator.trim())} does not part two steps here, so both are one name`,
        mark ? say`Write one step a line` : say`Write \`;\` between the steps of a line`,
        { title: mark ? say`Begin a new line` : say`Write \`;\``, edits: [{ range, text }] },
      ),
    );
  }

  function reportFirst(from: number) {
    report(
      problem(
        'lint/joined-steps',
        { from, to: from + 1 },
        say`Only the last \`~\` of a step counts, and this one is read as a part of the name`,
        say`Part the feelings of several personas by \`|\`, and how it should be by \`=>\``,
      ),
    );
  }
};
