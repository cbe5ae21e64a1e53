import { isKeyWord, type Line, markOf, marks, type Range, type StepLine, say } from '@wayline/parser';
import { problem, typed } from '../problems.ts';
import type { Rule } from './rule.ts';

/** `pain:` with a list below it, as other notations nest them: the items are read as steps. */
export const nestedList: Rule = ({ tree, report }) => {
  for (const [index, line] of tree.lines.entries()) {
    const key = emptyKey(line, tree.text);
    if (!key) continue;
    const items = itemsBelow(index, tree.lines, tree.text);
    if (items.length === 0) continue;
    const word = tree.text.slice(key.from, key.to).replace(/\s*[:：]$/u, '');
    const mark = markOf(word);
    const opening = mark === undefined ? `${word}: ` : `${marks[mark]} `;
    const edits = items.map(({ mark: bullet, label }) => ({
      range: { from: bullet.range.from, to: label.range.from },
      text: opening,
    }));
    report(
      problem(
        'lint/nested-list',
        key,
        say`The list below ${typed(`${word}:`)} is read as steps`,
        say`Nothing is nested by bullets or indentation: write ${typed(`${opening}…`)} on a line for each`,
        {
          title: say`Write ${typed(opening.trim())} on each line`,
          edits: [{ range: line.range, text: '' }, ...edits],
        },
      ),
    );
  }
};

/** A key, or a word for a mark, that stands alone on its line. */
function emptyKey(line: Line, source: string): Range | undefined {
  if (line.kind === 'property') {
    const isAlone = line.value.text === '' && line.attributes === undefined;
    return isAlone && isKeyWord(line.key.text) ? line.key.range : undefined;
  }
  if (!('mark' in line) || line.mark.written !== 'word') return undefined;
  const rest = source.slice(line.mark.range.to, line.range.to).trim();
  return rest === '' && isItem(line) ? line.mark.range : undefined;
}

function isItem({ kind }: Line): boolean {
  return kind === 'touch' || kind === 'say' || kind === 'pain' || kind === 'idea';
}

/** The steps right below a line that stand further in than it. */
function itemsBelow(index: number, lines: readonly Line[], source: string): readonly StepLine[] {
  const outer = indentOf(lines[index], source);
  const items: StepLine[] = [];
  for (const line of lines.slice(index + 1, index + 1 + longest)) {
    if (line.kind !== 'step' || indentOf(line, source) <= outer) break;
    items.push(line);
  }
  return items;
}

const longest = 100;

function indentOf(line: Line | undefined, source: string): number {
  return line === undefined ? 0 : (/^[ \t]*/.exec(source.slice(line.range.from))?.[0].length ?? 0);
}
