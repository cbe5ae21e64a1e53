import { problems } from '@wayline/core';
import { describe, expect, it } from 'vitest';
import { blocksOf, type Page, pages, problemsOf } from './pages.ts';

const found = pages.filter(({ path }) => path.startsWith('docs/problems/'));
const codeOf = ({ path }: Page) => path.replace(/^docs\/problems\/|\.md$/g, '');
const codes = Object.keys(problems);

it('there is a page for every code, and none beside', () => {
  expect(found.map(codeOf).toSorted()).toEqual(codes.toSorted());
});

describe.each(found.map((page) => ({ page, code: codeOf(page) })))('$code', ({ page, code }) => {
  it('has its name as title and says how much it matters', () => {
    const [title, , severity] = page.text.split('\n');
    expect(title).toBe(`# ${code}`);
    expect(severity).toBe(`_${Object.entries(problems).find(([name]) => name === code)?.[1]}_`);
  });

  const maps = blocksOf(page).filter(({ language, file }) => language === 'journey' && file === undefined);
  const codesIn = (map: (typeof maps)[number]) => problemsOf(map, page).map((problem) => problem.code);

  it.each(maps.slice(0, 1))('is shown by its first map, and nothing but it', (map) => {
    expect(codesIn(map)).toEqual([code]);
  });

  it.each(maps.slice(1))('is gone from the map of line $line', (map) => {
    expect(codesIn(map)).toEqual([]);
  });
});

// Written by this test: `vitest run docs -u` after a page has changed.
it('docs/problems.md lists the pages', async () => {
  await expect(index()).toMatchFileSnapshot('problems.md');
});

const chapters = {
  syntax: 'Reading the text',
  resolve: 'Joining names and values',
  data: 'Reading numbers from files',
  lint: 'Looking at the journey',
  translation: 'Translating the journey, found by `wayline i18n check`',
};

function index(): string {
  const sections = Object.entries(chapters).map(([group, title]) => {
    const rows = found.filter((page) => codeOf(page).startsWith(`${group}/`)).map(row);
    return `## ${title}\n\n| code | severity | |\n| --- | --- | --- |\n${rows.toSorted().join('\n')}\n`;
  });
  return `# Problems

What \`wayline check\` can find, by the code it prints; \`wayline explain CODE\` shows the same pages.
Only an error makes a check fail by itself; warnings, infos and hints are advice.
One mistake gives one problem: what follows from it stays silent.
The first map of each page shows its problem and no other; where there is a second, it is the first one mended.

A rule whose code begins with \`lint/\` can be turned off in the front matter: \`lint: {empty-stage: off}\`.

${sections.join('\n')}`;
}

function row(page: Page): string {
  const code = codeOf(page);
  const [, , severity = '', , sentence = ''] = page.text.split('\n');
  return `| [${code}](problems/${code}.md) | ${severity.replaceAll('_', '')} | ${sentence.replaceAll('|', '\\|')} |`;
}
