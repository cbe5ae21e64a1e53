import { type FormatOptions, format, parse } from '@wayline/parser';
import { expect, it } from 'vitest';
import { blocksOf, pageAt } from './pages.ts';

const page = pageAt('docs/formatting.md');

const shown: Readonly<Record<string, FormatOptions>> = {
  'What is written': {},
  'What moves': {},
  'Words instead of marks': { words: true },
  'In another language': { keywords: 'en' },
};

it.each(Object.entries(shown))('docs/formatting.md: %s', (heading, options) => {
  const start = page.text.slice(0, page.text.indexOf(`\n## ${heading}\n`)).split('\n').length;
  const [before, after] = blocksOf(page).filter(
    ({ language, line }) => language === 'journey' && line > start,
  );
  expect(
    format(
      parse(before?.text ?? '', ({ message }) => expect.fail(message)),
      options,
    ),
  ).toBe(after?.text);
  expect(before?.text).not.toBe(after?.text);
});
