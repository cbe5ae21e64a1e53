import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lineStarts, positionAt } from '@wayline/parser';
import { describe, expect, it } from 'vitest';
import { lanes } from '../packages/renderer/src/lanes/index.ts';
import {
  type Block,
  blocksOf,
  type Page,
  pageAt,
  pages,
  problemsOf,
  proseOf,
  root,
  tableUnder,
} from './pages.ts';

describe('a map in a page says what the page says of it', () => {
  // `problems.test.ts` looks at the pages of the problems.
  const shown = pages.filter(({ path }) => !path.startsWith('docs/problems/')).flatMap(mapsIn);
  it.each(shown)('$where', ({ map, page, said }) => {
    expect(listing(map, page)).toEqual(said);
  });
});

describe('pages', () => {
  it.each(pages)('$path leads only to what exists', (page) => {
    expect(brokenLinksIn(page)).toEqual([]);
  });

  it.each(pages.filter(({ path }) => path.startsWith('docs/')))('$path can be found', ({ path }) => {
    const targets = pages.flatMap((page) => linksIn(page).map(({ path: target }) => target));
    expect(targets).toContain(path);
  });

  it('there is one for every lane, and none beside', () => {
    const names = pages.flatMap(({ path }) => /^docs\/lanes\/(.+)\.md$/.exec(path)?.[1] ?? []);
    expect(names.toSorted()).toEqual(lanes.map(({ name }) => name).toSorted());
  });
});

it('docs/cli.md has every problem of a file', () => {
  const sources = readdirSync(join(root, 'packages/cli/src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(root, 'packages/cli/src', name), 'utf8'));
  const codes = new Set(sources.flatMap((text) => text.match(/(?<=')file\/[a-z0-9-]+(?=')/g) ?? []));
  const said = tableUnder('Problems of a file', pageAt('docs/cli.md')).map(([code]) => code);
  expect(said).toEqual([...codes].toSorted().map((code) => `\`${code}\``));
});

/** The maps of a page, each with what the block after it says is wrong. */
function mapsIn(page: Page) {
  const blocks = blocksOf(page);
  return blocks.flatMap((map, index) => {
    if (map.language !== 'journey') return [];
    return [{ where: `${page.path}:${map.line}`, map, page, said: saidOf(blocks[index + 1]) }];
  });
}

function saidOf(next: Block | undefined): readonly string[] {
  return next?.language === 'problems' ? next.text.trim().split('\n') : [];
}

function listing(map: Block, page: Page): readonly string[] {
  const starts = lineStarts(map.text);
  return problemsOf(map, page).map(({ range, severity, code, message }) => {
    const { line, column } = positionAt(starts, range.from);
    return `${line}:${column} ${severity} ${code} ${message}`;
  });
}

interface Link {
  readonly written: string;
  readonly path: string;
  readonly anchor: string | undefined;
}

/** The links of a page into the repository, in Markdown or HTML. */
function linksIn(page: Page): readonly Link[] {
  const found = proseOf(page).matchAll(/\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)"/g);
  return [...found].flatMap(([, inMarkdown, inHtml]) => {
    const written = inMarkdown ?? inHtml ?? '';
    if (/^[a-z]+:/.test(written)) return [];
    const [target = '', anchor] = written.split('#');
    return [{ written, path: target === '' ? page.path : join(dirname(page.path), target), anchor }];
  });
}

function brokenLinksIn(page: Page): readonly string[] {
  return linksIn(page).flatMap(({ written, path, anchor }) => {
    if (!existsSync(join(root, path))) return [written];
    if (anchor === undefined || statSync(join(root, path)).isDirectory()) return [];
    return anchorsOf(pageAt(path)).includes(anchor) ? [] : [written];
  });
}

function anchorsOf(page: Page): readonly string[] {
  return [...proseOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}
