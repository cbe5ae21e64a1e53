import { fold, keyOf, type Line, markOf, type Range, say } from '@wayline/parser';
import { namesIn } from '../names.ts';
import { problem, typed } from '../problems.ts';
import type { Rule } from './rule.ts';

/** A mark where a name or a text begins: a line has one mark, and nothing is nested. */
export const doubledMark: Rule = ({ tree, report }) => {
  const source = tree.text;
  for (const { kind, words, typed: name, mark, line } of namesIn(tree)) {
    const second = nested.exec(name)?.[0] ?? (kind === 'step' ? keyAt(name, line, source) : undefined);
    if (second === undefined || mark === undefined) continue;
    const first = source.slice(mark.from, mark.to);
    const at = { from: words.range.from, to: words.range.from + second.trimEnd().length };
    // A step that is a thing of the step above it loses its bullet; a name keeps the mark of its own line.
    const drop =
      kind === 'step'
        ? { from: mark.from, to: words.range.from }
        : { from: at.from, to: words.range.from + second.length };
    reportSecond(at, second.trim(), first, drop);
  }
  for (const line of tree.lines) {
    const start = itemStart(line);
    const second =
      start === undefined
        ? undefined
        : /^(?:[@＠>＞]|[!！+＋]+(?=\s))\s*/u.exec(source.slice(start, line.range.to))?.[0];
    if (start === undefined || second === undefined || !('mark' in line)) continue;
    const to = start + second.trimEnd().length;
    reportSecond({ from: start, to }, second.trim(), source.slice(line.mark.range.from, line.mark.range.to), {
      from: start,
      to: start + second.length,
    });
  }

  function reportSecond(range: Range, second: string, first: string, drop: Range) {
    const dropped = source.slice(drop.from, drop.to).trim();
    report(
      problem(
        'lint/doubled-mark',
        range,
        say`${typed(second)} behind ${typed(first)} is read as a part of the text`,
        say`A line has one mark; what belongs to a step stands in lines of its own below it`,
        { title: say`Delete ${typed(dropped)}`, edits: [{ range: drop, text: '' }] },
      ),
    );
  }
};

const nested =
  /^(?:->|[@＠](?=\s*\p{L})|[>＞](?=\s)|[!！+＋]{1,3}(?=\s)|#{1,4}(?=\s)|[-*•](?=\s)|={2,}(?=\s))\s*/u;

/** A key of a step where the name of one begins, as nested lists have it. */
function keyAt(name: string, line: Line, source: string): string | undefined {
  const found = /^(\p{L}+)[:：]\s+(?=\S)/u.exec(name);
  const word = found?.[1];
  if (!found || word === undefined || !(keyOf(word, 'step') || markOf(word))) return undefined;
  const isIndented = /^[ \t]/.test(source.slice(line.range.from));
  // A capital begins a sentence; a small letter in the first column might.
  return isIndented || word === fold(word) ? found[0] : undefined;
}

function itemStart(line: Line): number | undefined {
  if (line.kind === 'touch') return line.items[0]?.range.from;
  if (line.kind === 'say' || line.kind === 'pain' || line.kind === 'idea') return line.words.range.from;
  return undefined;
}
