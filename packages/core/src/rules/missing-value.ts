import { isKeyWord, type Line, type PropertyLine, say, valueKindOf } from '@wayline/parser';
import { problem, typed } from '../problems.ts';
import type { Rule } from './rule.ts';

/** A key with nothing behind its colon; the text right below it may be what was meant. */
export const missingValue: Rule = ({ tree, placements, report }) => {
  for (const [index, line] of tree.lines.entries()) {
    if (line.kind !== 'property' || line.value.text !== '' || line.attributes) continue;
    const key = placements.get(line)?.key;
    // A declaration without a name has been reported, and so has a file without a path.
    if (key === undefined || key === 'use' || valueKindOf(key) === 'block' || !isKeyWord(line.key.text))
      continue;
    const next = tree.lines[index + 1];
    if (next?.kind === 'continuation') continue;
    const edits = isMeant(next, line) ? joined(line, next) : undefined;
    report(
      problem(
        'lint/missing-value',
        line.key.range,
        say`${typed(line.key.text)} has no value`,
        edits
          ? say`Write the text below it right behind the colon`
          : say`Write it behind the colon, or delete the line`,
        edits && { title: say`Put the text behind the colon`, edits },
      ),
    );
  }
};

function isMeant(next: Line | undefined, { range }: PropertyLine): next is Extract<Line, { kind: 'text' }> {
  return next?.kind === 'text' && next.range.from === range.to;
}

function joined({ value }: PropertyLine, next: Extract<Line, { kind: 'text' }>) {
  return [{ range: { from: value.range.to, to: next.words.range.from }, text: ' ' }];
}
