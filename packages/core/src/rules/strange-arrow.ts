import { type Line, type Range, type Report, say } from '@wayline/parser';
import { problem, typed } from '../problems.ts';
import type { Rule } from './rule.ts';

/** Another arrow where `->` is meant. */
export const strangeArrow: Rule = ({ tree, prose, report }) => {
  for (const { text, range, under } of prose) {
    const arrow = opening.exec(text)?.[1];
    const canLeave = under.kind === 'step' || under.kind === 'stage' || under.kind === 'group';
    if (arrow !== undefined && canLeave)
      reportArrow({ from: range.from, to: range.from + arrow.length }, tree.text, report);
  }
  for (const line of tree.lines) {
    const range = arrowIn(line, tree.text);
    if (range) reportArrow(range, tree.text, report);
  }
};

const arrows = '=+>|-{2,}>|~+>|—>|―>|⇒|➔|➜|➝|➞|➡\\ufe0f?|⟶|⟹|↦';
const opening = new RegExp(`^(${arrows})\\s*\\S`, 'u');

/** An arrow where a touchpoint or the name of a phase seems to begin. */
function arrowIn(line: Line, source: string): Range | undefined {
  if (line.kind === 'touch' && !line.handOver) {
    const [first] = line.items;
    if (!first) return undefined;
    const { from, to } = first.range;
    const arrow = opening.exec(source.slice(from, to))?.[1];
    return arrow === undefined ? undefined : { from, to: from + arrow.length };
  }
  if (line.kind === 'phase' && line.mark.written === 'mark' && /^>/.test(line.label.text))
    return { from: line.mark.range.from, to: line.label.range.from + 1 };
  return undefined;
}

function reportArrow(range: Range, source: string, report: Report): void {
  const arrow = source.slice(range.from, range.to);
  report(
    problem(
      'lint/strange-arrow',
      range,
      say`${typed(arrow)} is no arrow of the language, so it leads nowhere`,
      say`Write \`->\``,
      { title: say`Write \`->\``, edits: [{ range, text: '->' }] },
    ),
  );
}
