import { needs, resolve } from '@wayline/core';
import { type Diagnostic, parse } from '@wayline/parser';
import { expect, it } from 'vitest';

const text = `---
theme: ./brand.yaml
---
# Shop
use: ./shared/people.journey only Mia
use: std/channels
source: our own research
metric: Churn
source: ./kpi.csv#churn
- Buys
  image: ./till.png "A till"
  image: https://example.org/a.png "A till far away"
`;

const tree = parse(text, () => {});

it('names every file that a text asks for, and nothing of the web or of what is shipped', () => {
  expect(needs(tree).map(({ kind, path }) => [kind, path])).toEqual([
    ['theme', './brand.yaml'],
    ['use', './shared/people.journey'],
    ['data', './kpi.csv'],
    ['image', './till.png'],
  ]);
});

it('reports what a host did not find, and nothing where no host looked', () => {
  const missing = (files?: ReadonlyMap<string, string>) => {
    const problems: Diagnostic[] = [];
    resolve(tree, (problem) => problems.push(problem), files ? { files } : {});
    return problems.flatMap(({ code, range }) =>
      code === 'resolve/missing-file' ? [text.slice(range.from, range.to)] : [],
    );
  };
  expect(missing()).toEqual([]);
  expect(
    missing(
      new Map([
        ['./kpi.csv', 'a'],
        ['./brand.yaml', ''],
        ['./shared/people.journey', ''],
      ]),
    ),
  ).toEqual(['./till.png "A till"']);
});
