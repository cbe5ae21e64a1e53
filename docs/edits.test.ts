import * as core from '@wayline/core';
import * as parser from '@wayline/parser';
import { expect, it, vi } from 'vitest';
import { blocksOf, pageAt, tableUnder } from './pages.ts';

const page = pageAt('docs/edits.md');
const printed = [...page.text.matchAll(/^prints\n\n```\n([\s\S]*?)^```/gm)].map((found) => found[1]);
const shown = blocksOf(page).filter(({ language }) => language === 'ts');

it.each(shown.map(({ text }, index) => [index, text] as const))(
  'what code %i says it prints is printed',
  (index, text) => {
    const log = vi.fn();
    const body = text.replace(/^import (\{.+\}) from '@wayline\/(.+)';$/gm, 'const $1 = $2;');
    new Function('core', 'parser', 'console', body)(core, parser, { log });
    expect(log.mock.calls).toEqual([[printed[index]]]);
  },
);

it('the page has every edit', () => {
  const said = tableUnder('What there is', page).map(([name]) => name);
  expect(said).toEqual(Object.keys(core.edits).map((name) => `\`${name}\``));
});
