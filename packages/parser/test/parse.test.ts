import { type Diagnostic, parse, print } from '@wayline/parser';
import { expect, test } from 'vitest';

function read(text: string) {
  const problems: Diagnostic[] = [];
  const tree = parse(text, (problem) => problems.push(problem));
  return { tree, problems };
}

test('four lines are a map', () => {
  const text = '# Buying a coffee\n- Queue -2\n- Order 0\n- First sip +2 {moment}\n';
  const { tree, problems } = read(text);
  expect(problems).toEqual([]);
  expect(print(tree)).toBe(text);
  expect(
    tree.lines.map((line) => (line.kind === 'step' ? line.feel?.moods[0]?.words.text : line.kind)),
  ).toEqual(['journey', '-2', '0', '+2']);
});
