import { applyFixes, type Files, type FoundFile, gather, gatherSync, needs, resolve } from '@wayline/core';
import { type Diagnostic, parse } from '@wayline/parser';
import { describe, expect, it } from 'vitest';
import { useValue } from '../src/use/use-value.ts';

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
  expect(needs(tree).map(({ kind, written }) => [kind, written])).toEqual([
    ['theme', './brand.yaml'],
    ['use', './shared/people.journey'],
    ['data', './kpi.csv'],
    ['image', './till.png'],
  ]);
});

it('counts paths from the root of the project', () => {
  const paths = (fileName?: string) => needs(tree, fileName).map(({ path }) => path);
  expect(paths()).toEqual(['brand.yaml', 'shared/people.journey', 'kpi.csv', 'till.png']);
  expect(paths('maps/shop.journey')[1]).toBe('maps/shared/people.journey');
});

it.each([
  ['./people.journey', './people.journey', undefined],
  ['./people.journey only Ana, "Ben, the other"', './people.journey', ['Ana', '"Ben, the other"']],
  ['./people.journey ONLY: Ana', './people.journey', ['Ana']],
  ['./people.journey tylko Ana', './people.journey', ['Ana']],
  ['./人物.journey 只有 阿哲、小美', './人物.journey', ['阿哲', '小美']],
  ['./人物.journey　僅限：阿哲，小美', './人物.journey', ['阿哲', '小美']],
  ['./人物.journey 仅阿哲、小美', './人物.journey', ['阿哲', '小美']],
  ['"./people only.journey" only Ana', './people only.journey', ['Ana']],
  ['./people.journey only', './people.journey', []],
  ['./onlyhere.journey', './onlyhere.journey', undefined],
  ['', '', undefined],
])('%s is read as a path and names', (text, path, only) => {
  const value = useValue({ text, range: { from: 0, to: text.length } });
  expect(value.path.text).toBe(path);
  expect(value.only?.map((name) => name.text)).toEqual(only);
  for (const { text: part, range } of [value.path, ...(value.only ?? [])]) {
    expect(text.slice(range.from, range.to)).toContain(part);
  }
});

describe('what is gathered', () => {
  const project: Files = new Map<string, FoundFile>([
    ['shared/people.journey', 'use: ../more/people.journey\nmetric: Churn\nsource: ./churn.csv'],
    ['more/people.journey', 'use: ../shared/people.journey\nuse: ./gone.journey'],
    ['shared/churn.csv', 'a'],
    ['kpi.csv', { fault: 'too-large' }],
  ]);

  it('is what the text asks for, and what the files it uses ask for in turn, each read once', () => {
    const asked: string[] = [];
    const files = gatherSync(tree, 'shop.journey', (path) => {
      asked.push(path);
      return project.get(path);
    });
    expect(asked).toEqual([
      'brand.yaml',
      'shared/people.journey',
      'kpi.csv',
      'more/people.journey',
      'shared/churn.csv',
      'more/gone.journey',
    ]);
    expect(files).toEqual(project);
  });

  it('is the same for a host that waits', async () => {
    expect(await gather(tree, 'shop.journey', async (path) => project.get(path))).toEqual(project);
  });

  it('has an end where files name each other on and on', () => {
    const next = (path: string) => `use: ./${Number(/\d+/.exec(path)?.[0] ?? 0) + 1}.journey`;
    const asked: string[] = [];
    const files = gatherSync(
      parse('use: ./0.journey', () => {}),
      undefined,
      (path) => {
        asked.push(path);
        return next(path);
      },
    );
    expect(asked.length).toBe(256);
    expect(files.get('256.journey')).toEqual({ fault: 'too-many' });
  });
});

describe('a file without a text', () => {
  const found = (files?: Files) => {
    const problems: Diagnostic[] = [];
    resolve(tree, (problem) => problems.push(problem), files ? { files } : {});
    return problems.map(({ code, range }) => [code, text.slice(range.from, range.to)]);
  };
  const rest: [string, FoundFile][] = [
    ['kpi.csv', 'a'],
    ['shared/people.journey', ''],
  ];

  it.each([
    ['missing', 'resolve/missing-file'],
    ['outside', 'resolve/file-outside'],
    ['unreadable', 'resolve/unreadable-file'],
    ['not-text', 'resolve/unreadable-file'],
    ['too-large', 'resolve/unreadable-file'],
    ['too-many', 'resolve/unreadable-file'],
  ] as const)('is reported where it is asked for: %s', (fault, code) => {
    expect(found(new Map([...rest, ['brand.yaml', { fault }]]))).toContainEqual([code, './brand.yaml']);
  });

  it('is mended in the value of its setting, where a name is one slip away', () => {
    const problems: Diagnostic[] = [];
    const map = '---\ntheme: ./brnd.yaml\n---\n# Shop\n- Pay\n';
    const files: Files = new Map([['brnd.yaml', { fault: 'missing', beside: ['brand.yaml'] }]]);
    resolve(
      parse(map, () => {}),
      (problem) => problems.push(problem),
      { files },
    );
    expect(applyFixes(map, problems).text).toBe(map.replace('brnd', 'brand'));
  });

  it('is not reported where nobody read any', () => {
    expect(found().filter(([code]) => code?.includes('missing'))).toEqual([]);
  });
});
