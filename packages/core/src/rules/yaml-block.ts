import { type Edit, isKeyWord, type Line, say } from '@wayline/parser';
import { problem, typed } from '../problems.ts';
import type { Rule } from './rule.ts';

/** `takeaway: >`: a sign with which YAML says that lines of text follow. */
export const yamlBlock: Rule = ({ tree, report }) => {
  for (const [index, line] of tree.lines.entries()) {
    if (line.kind !== 'property' || !isKeyWord(line.key.text)) continue;
    if (!/^[|>][+-]?$/.test(line.value.text)) continue;
    const { range } = line.value;
    const edits = joined(range.from, tree.lines.slice(index + 1, index + 1 + longest));
    report(
      problem(
        'lint/yaml-block',
        range,
        say`${typed(line.value.text)} is read as the value of ${typed(line.key.text)}`,
        say`Write the text right behind the colon; \`|\` at the start of a line continues it`,
        edits.length === 0 ? undefined : { title: say`Put the text behind the colon`, edits },
      ),
    );
  }
};

const longest = 50;

/** The changes that make the lines of text below a key its value. */
function joined(from: number, below: readonly Line[]): readonly Edit[] {
  const edits: Edit[] = [];
  for (const line of below) {
    if (line.kind !== 'text') break;
    const start = line.words.range.from;
    edits.push(
      edits.length === 0
        ? { range: { from, to: start }, text: '' }
        : { range: { from: start, to: start }, text: '| ' },
    );
  }
  return edits;
}
