import { dataProblems, resolve, toJson } from '@wayline/core';
import { parse } from '@wayline/parser';
import { expect, it, vi } from 'vitest';
import { blocksOf, pageAt, tableUnder } from './pages.ts';

const page = pageAt('docs/json.md');
const [map, shown] = blocksOf(page);

it('the data that the page shows are those of its map', () => {
  expect([map?.language, shown?.language]).toEqual(['journey', 'json']);
  const data = toJson(
    resolve(
      parse(map?.text ?? '', () => {}),
      () => {},
    ),
  );
  expect(data).toMatchObject(JSON.parse(shown?.text ?? ''));
});

it('the text that the page says it prints is printed', async () => {
  const [code] = blocksOf(page).filter(({ language }) => language === 'ts');
  const printed = /^prints\n\n```\n([\s\S]*?)^```/m.exec(page.text)?.[1];
  const { fromJson, toText } = await import('@wayline/core');
  const log = vi.fn();
  const body = (code?.text ?? '').replace(/^import .*$/m, '');
  new Function('fromJson', 'toText', 'console', body)(fromJson, toText, { log });
  expect(log.mock.calls).toEqual([[printed]]);
});

it('the page has every problem of data', () => {
  const said = tableUnder('Writing data', page).map(([code, severity]) => [code, severity]);
  const all = Object.entries(dataProblems).map(([code, severity]) => [`\`${code}\``, severity]);
  expect(said.toSorted()).toEqual(all.toSorted());
});
