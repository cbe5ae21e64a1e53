import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { renderSync } from '../src/render.ts';
import { tableCsv } from '../src/table/csv.ts';
import { tableHtml } from '../src/table/html.ts';
import { tableMarkdown } from '../src/table/markdown.ts';
import { pageHtml } from '../src/table/page.ts';
import { tableOf } from '../src/table/table-of.ts';
import { cases, examples } from './audit/corpus.ts';

const folder = new URL('./tables/', import.meta.url);

describe('a map is written as the tables beside it', () => {
  it.each(readdirSync(folder))('%s', async (name) => {
    const text = readFileSync(new URL(`${name}/input.journey`, folder), 'utf8');
    const { board, diagnostics } = renderSync(text, { fileName: `${name}.journey` });
    expect(diagnostics.filter(({ severity }) => severity !== 'hint')).toEqual([]);
    const table = tableOf(board);
    const written = {
      'table.html': pageHtml(tableHtml(table, { level: 1 }), table),
      'table.md': tableMarkdown(table),
      'table.csv': tableCsv(table),
    };
    for (const [file, content] of Object.entries(written))
      await expect(content).toMatchFileSnapshot(fileURLToPath(new URL(`${name}/${file}`, folder)));
  });
});

const tableFor = (text: string) => tableOf(renderSync(text).board);

test('numbers keep their sign in front where words run from right to left', () => {
  const table = tableFor('---\nlang: ar\n---\n# رحلة\n- خطوة ~ -1.5 غضب\n- أخرى ~ +2 فرح\n');
  for (const text of [tableHtml(table), tableMarkdown(table)]) {
    expect(text).toContain('\u2066−1.5\u2069');
    expect(text).not.toMatch(/(^|[\s(>])[−+]\d/m);
  }
  expect(tableCsv(table)).not.toContain('\u2066');
});

describe('what somebody typed is never read as anything else', () => {
  const nasty = '<img src=x onerror=alert(1)> | `a` * b * [c] (d) [e](javascript:f) &amp; "e" \\| </table>';
  const table = tableFor(`# ${nasty}\n- ${nasty}\n  ! ${nasty}\n`);

  it('by a browser', () => {
    const tags = tableHtml(table).match(/<[^>]+>/g) ?? [];
    expect(tags.filter((tag) => /^<(img|script)/.test(tag))).toEqual([]);
    expect(tags.filter((tag) => tag === '</table>')).toHaveLength(1);
  });

  it('by a reader of Markdown', () => {
    const rows = tableMarkdown(table)
      .split('\n')
      .filter((line) => line.startsWith('|'));
    const pipes = rows.map((row) => row.replace(/\\./g, '').split('|').length);
    expect(new Set(pipes).size).toBe(1);
    expect(rows.join('\n').replace(/<br>/g, '')).not.toMatch(/<|(?<!\\)`|(?<!\\)\[/);
  });

  test.each(['=1+1', '+SUM(A1)', '-2+3', '@cmd', '\t=1', '＝1', ' =1'])('by a spreadsheet: %s', (formula) => {
    const table = tableFor('# T\n- Step\n  > word');
    const [group] = table.groups;
    const [row] = group?.rows ?? [];
    if (!group || !row) throw new Error('a table without rows');
    const cells = [[{ text: formula, details: [] }]];
    const changed = { ...table, groups: [{ ...group, rows: [{ ...row, cells }] }] };
    expect(tableCsv(changed).split('\r\n')[1]).toMatch(/(^|,)"?'/);
  });

  it('but numbers stay numbers', () => {
    expect(tableCsv(tableFor('# T\n- A ~ +1.5\n- B ~ -2'))).toBe('#,Step,Emotion\r\n1,A,+1.5\r\n2,B,-2\r\n');
  });
});

test.each([...examples(), ...cases()].map((source) => [source.name, source] as const))(
  '%s has rows as wide as their head, and every score in words',
  (_, { text, view, files, options }) => {
    const { board } = renderSync(text, {
      ...(options?.fileName !== undefined && { fileName: options.fileName }),
      ...(view !== undefined && { view }),
      ...(files && { files }),
    });
    const table = tableOf(board);
    const rows = table.groups.flatMap(({ whole, rows: all }) => [
      ...(whole ? [whole] : []),
      ...all.map(({ cells }) => cells),
    ]);
    expect(rows.filter((cells) => cells.length !== table.columns.length)).toEqual([]);
    const said = rows.flat(2).map((item) => item.text);
    const scores = board.lanes.flatMap(({ content }) =>
      content.form === 'curve'
        ? content.series.flatMap(({ points }) =>
            points.flatMap(({ value, label }) => (value === undefined ? [] : [{ value, label }])),
          )
        : [],
    );
    for (const { value, label } of scores) {
      const score = board.locale.score(value);
      expect(label).toContain(score);
      expect(said.some((each) => each.endsWith(score))).toBe(true);
    }
  },
);

describe('a picture with its table', () => {
  const { svg, html } = renderSync('# Coffee\n- Queue ~ -2\n- First sip ~ +2', { withTable: true });

  it('points to it', () => {
    const [, id] = /aria-details="([^"]+)"/.exec(svg) ?? [];
    expect(html).toContain(`<details id="${id}"`);
    expect(html).toContain(svg.trimEnd());
  });

  it('is a table alone as a view', () => {
    expect(renderSync('# Coffee\n- Queue', { view: 'table' }).html).toMatch(
      /^<article class="wayline-table"/,
    );
    expect(renderSync('# Coffee\n- Queue').html).toBeUndefined();
  });
});
