import { describe, expect, it } from 'vitest';
import { codes } from '../packages/cli/src/problems/codes.ts';
import { blocksOf, type Page, pages, problemsOf } from './pages.ts';

const found = pages.filter(({ path }) => path.startsWith('docs/problems/'));
const codeOf = ({ path }: Page) => path.replace(/^docs\/problems\/|\.md$/g, '');

it('there is a page for every code, and none beside', () => {
  expect(found.map(codeOf).toSorted()).toEqual(Object.keys(codes).toSorted());
});

describe.each(found.map((page) => ({ page, code: codeOf(page) })))('$code', ({ page, code }) => {
  it('has its name as title and says how much it matters', () => {
    const [title, , severity] = page.text.split('\n');
    expect(title).toBe(`# ${code}`);
    expect(severity).toBe(`_${codes[code]}_`);
  });

  it('says what it is, why it matters and how to mend it', () => {
    const [, , ...paragraphs] =
      page.text
        .split(/^`{3}/m)[0]
        ?.trim()
        .split(/\n{2,}/) ?? [];
    expect(paragraphs.length).toBeGreaterThanOrEqual(2);
  });

  const maps = blocksOf(page).filter(({ language, file }) => language === 'journey' && file === undefined);
  const isOfFile = code.startsWith('file/');
  const wrong = isOfFile ? undefined : maps[0];
  const mended = isOfFile ? maps : maps.slice(1);

  if (wrong !== undefined) {
    it('is shown by its first map, and nothing but it, and gone from the next', () => {
      expect(problemsOf(wrong, page).map((problem) => problem.code)).toEqual([code]);
      // Where another file is at fault, the map itself stays as it is.
      const isElsewhere = blocksOf(page).some(
        ({ language, file }) => language === 'journey' && file !== undefined,
      );
      if (!isElsewhere) expect(mended.length).toBeGreaterThan(0);
    });

    it('tells of a fix where there is one', () => {
      const problem = problemsOf(wrong, page)[0];
      expect(page.text.includes('`wayline check --fix`')).toBe(problem?.fix !== undefined);
    });
  }

  it.each(mended)('is gone from the map of line $line', (map) => {
    expect(problemsOf(map, page).map((problem) => problem.code)).toEqual([]);
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
  image: 'Showing images, found where they are embedded and by `wayline check`',
  lint: 'Looking at the journey',
  translation: 'Translating the journey, found by `wayline i18n check`',
  file: 'Files as a whole, found on the command line',
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
