import type { Metric } from '@wayline/core';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { expectSound } from './sound.ts';
import { trip } from './trip.ts';

/** What a metric with these lines reads in these files. */
function read(lines: readonly string[], files: Readonly<Record<string, string>>) {
  const text = ['# Trip', 'metric: It', ...lines, '- Pay ~ @It => @target', 'kpi: It'].join('\n');
  const { journey, problems } = trip(text, {
    fileName: 'input.journey',
    files: new Map(Object.entries(files)),
  });
  expectSound(text, journey, problems);
  const metric: Metric | undefined = journey.metrics[0];
  return { reading: metric?.reading, problems: problems.map(({ code }) => code) };
}

describe('a cell is a number', () => {
  const columns = { comma: 'a,b\n"CELL",1\n', semicolon: 'a;b\nCELL;1\n', tab: 'a\tb\nCELL\t1\n' };
  test.each([
    ['comma', '70', 70],
    ['comma', ' 70.5 ', 70.5],
    ['comma', '70,5', 70.5],
    ['comma', '-3', -3],
    ['comma', '−3', -3],
    ['comma', '+62', 62],
    ['comma', '70%', 70, '%'],
    ['comma', '70,5 %', 70.5, '%'],
    ['comma', '1,204', 1204],
    ['comma', '1,204,500.25', 1204500.25],
    ['comma', '1 204', 1204],
    ['comma', '1\u00a0204,5', 1204.5],
    ['comma', '1’204.50', 1204.5],
    ['comma', '1.204,5', 1204.5],
    ['comma', '€12.50', 12.5, '€'],
    ['comma', 'PLN 120 000', 120000, 'PLN'],
    ['comma', 'NT$ 8,900', 8900, 'NT$'],
    ['comma', '4/5', 4, '/5'],
    ['comma', '7,5 / 10', 7.5, '/10'],
    ['comma', '1e-3', 0.001],
    ['comma', '７０．５％', 70.5, '%'],
    ['comma', '3 min', 3, 'min'],
    ['semicolon', '70,5', 70.5],
    ['semicolon', '8,900', 8.9],
    ['semicolon', '1.204,5', 1204.5],
    ['semicolon', '0.5', 0.5],
    ['semicolon', '1 204,50 zł', 1204.5, 'zł'],
    ['tab', '8,900', 8900],
    ['tab', '0,900', 0.9],
  ] as const)('%s: `%s` is %s', (kind, cell, value, unit = undefined) => {
    const { reading } = read(['source: ./k.csv#a'], { 'k.csv': columns[kind].replace('CELL', cell) });
    expect(reading?.value).toEqual({ text: cell.trim(), value, ...(unit && { unit }) });
  });

  test.each(['n/a', '-', '2022-05', '1.2.3', '1,2,3', '<5', 'seventy', '#DIV/0!', '🙂', '1/2/3'])(
    '`%s` is none',
    (cell) => {
      const { reading, problems } = read(['source: ./k.csv#a'], { 'k.csv': `a;b\n${cell};1\n` });
      expect(reading).toEqual({});
      expect(problems).toContain('data/not-a-number');
    },
  );

  it('the other cells of its column tell what a point is', () => {
    const series = (cells: string) => {
      const { reading } = read(['source: ./k.csv#a', 'series: b'], { 'k.csv': `a;b\n${cells}` });
      return reading?.series?.map(({ value }) => value?.value);
    };
    expect(series('1.204;x\n70,5;y\n')).toEqual([1204, 70.5]);
    expect(series('1.204;x\n70.5;y\n')).toEqual([1.204, 70.5]);
  });
});

it('of two columns that differ in case, the one that is written counts', () => {
  const files = { 'k.csv': 'a,A\n1,2\n', 'k.json': '[{"a":1,"A":2}]' };
  for (const file of ['k.csv', 'k.json'])
    for (const [name, value] of [
      ['a', 1],
      ['A', 2],
    ] as const)
      expect(read([`source: ./${file}#${name}`], files).reading?.value?.value).toBe(value);
});

it('a name that would not be read as one is told, and not written', () => {
  const text = '# Trip\nmetric: It\nsource: ./k.csv#Korea, Soth\n- Pay';
  const { problems } = trip(text, { files: new Map([['k.csv', 'a;"Korea, South"\n1;2\n']]) });
  expect(problems.map(({ help, fix }) => [help, fix])).toEqual([['Did you mean `Korea, South`?', undefined]]);
});

describe('whatever stands in the files', () => {
  const piece = fc.constantFrom(
    'a',
    'b',
    '1',
    '70,5',
    '"',
    '""',
    ',',
    ';',
    '\t',
    '\n',
    '\r\n',
    ' ',
    '%',
    '月',
    '\ufeff',
    '\0',
  );
  const csv = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string(),
  );
  const yaml = fc
    .array(
      fc.constantFrom(
        'a',
        ':',
        ' ',
        '- ',
        '\n',
        '  ',
        '{',
        '}',
        '[',
        ']',
        '&x',
        '*x',
        '!!set',
        '1',
        '"',
        '<<',
        '?',
        '__proto__',
      ),
      {
        maxLength: 30,
      },
    )
    .map((parts) => parts.join(''));
  const part = fc.oneof(
    fc.constantFrom(
      'a',
      'b',
      'a.b',
      'a.0',
      '0',
      '__proto__',
      'constructor',
      '__proto__.a',
      'toString.name',
      '.',
      '..',
    ),
    fc.string(),
  );
  const where = fc.oneof(
    fc.constantFrom('a=1', 'a="1", b=2', 'a=1；b=', '=', 'a==', '"', 'a=1,5', 'a=「b」', ',', ''),
    fc.string(),
  );
  const oneLine = (text: string) => text.replace(/[\r\n\u2028\u2029]/g, ' ');

  test.each(['k.csv', 'k.tsv', 'k.json', 'k.yaml', 'k.yml'])(
    '%s: nothing throws, and no number is made up',
    (file) => {
      const content = fc.oneof(csv, yaml, fc.json());
      fc.assert(
        fc.property(content, part, where, part, (text, name, conditions, label) => {
          const lines = [`source: ./${file}#${name}`, `where: ${conditions}`, `series: ${label}`].map(
            oneLine,
          );
          const { reading } = read(lines, { [file]: text });
          const digits = (reading?.value?.text ?? '').normalize('NFKC').replace(/\D/g, '');
          expect(text.normalize('NFKC').replace(/\D/g, '')).toContain(digits);
        }),
        { numRuns: 600, seed: 1 },
      );
    },
  );
});

describe('a large file', () => {
  const rows = (many: number) =>
    `month,country,abandon\n${Array.from({ length: many }, (_, row) => `m${row},Poland,${row % 100}.5`).join('\n')}`;
  const lines = ['source: ./k.csv#abandon', 'where: country=poland', 'series: month'];
  const time = (many: number) => {
    const text = rows(many);
    const from = performance.now();
    read(lines, { 'k.csv': text });
    return performance.now() - from;
  };

  it('takes time in proportion to its rows', () => {
    time(2_000);
    const small = Math.min(time(5_000), time(5_000));
    // Quadratic time would be 256 times as long.
    expect(time(80_000)).toBeLessThan(Math.max(small, 5) * 64);
  });

  it('is read up to 200 000 rows', () => {
    const short = (many: number) => `a\n${'1\n'.repeat(many)}`;
    expect(read(['source: ./k.csv#a'], { 'k.csv': short(200_000) }).reading?.value?.value).toBe(1);
    expect(read(['source: ./k.csv#a'], { 'k.csv': short(200_001) }).problems).toContain('data/too-large');
  });

  test.each([
    ['k.csv', 5],
    ['k.json', 5],
    ['k.yaml', 0.5],
  ])('%s is read up to %s million characters', (file, millions) => {
    const text = `[${' '.repeat(millions * 1e6)}1]`;
    expect(read([`source: ./${file}#a`], { [file]: text }).problems).toContain('data/too-large');
  });
});
