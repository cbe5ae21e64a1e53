import { parse, print, type Range, type SyntaxTree } from '@wayline/parser';
import { expect } from 'vitest';

/** What must hold of the tree of any text; answers the tree. */
export function expectLawfulTree(text: string): SyntaxTree {
  const tree = parse(text, ({ range }) => expectInside(range, { from: 0, to: text.length }));
  if (print(tree) !== text) expect(print(tree)).toBe(text);

  let end = tree.frontMatter?.range.to ?? 0;
  for (const line of tree.lines) {
    if (line.range.from !== end || line.range.to <= end) expect.fail(`the lines leave a gap at ${end}`);
    end = line.range.to;
    expectNested(line, line.range);
  }
  expect(end).toBe(text.length);
  return tree;
}

function expectNested(value: object, outer: Range): void {
  const own = 'range' in value ? (value.range as Range) : outer;
  expectInside(own, outer);
  for (const [name, child] of Object.entries(value)) {
    if (typeof child !== 'object' || child === null || name === 'range') continue;
    if (name === 'valueRange') expectInside(child as Range, own);
    else expectNested(child, own);
  }
}

function expectInside({ from, to }: Range, outer: Range): void {
  if (!(outer.from <= from && from <= to && to <= outer.to)) {
    expect.fail(`the range ${from}..${to} is not within ${outer.from}..${outer.to}`);
  }
}
