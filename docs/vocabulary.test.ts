import { flags, keys, languages, marks, nodeKinds, valueWords } from '@wayline/parser';
import { describe, expect, it } from 'vitest';
import { lucideNames } from '../packages/renderer/src/icons/names.ts';
import { pageAt, tableUnder } from './pages.ts';

const page = pageAt('docs/language/reference.md');
const code = (text: string) => `\`${text}\``;
const formOf = (flag: keyof typeof flags) => (flags[flag] === 'pair' ? `${flag}=` : flag);

describe('docs/language/reference.md', () => {
  it('has every key, and where it stands', () => {
    const places = (on: readonly string[]) => (on.length === nodeKinds.length ? 'any' : on.join(', '));
    expect(tableUnder('Keys', page).map(([key, on]) => [key, on])).toEqual(
      Object.entries(keys).map(([key, { on }]) => [code(key), places(on)]),
    );
  });

  it('has every word that may stand in braces', () => {
    expect(tableUnder('Words in braces', page).map(([word]) => word)).toEqual(
      namesOf(flags).map((flag) => code(formOf(flag))),
    );
  });

  it.each(['Keys', 'Words in braces'])('says in a sentence what each is for: %s', (heading) => {
    for (const cells of tableUnder(heading, page)) expect(cells.at(-1)).toMatch(/^[A-Z].+\.$/);
  });
});

it('docs/rendering.md has every icon', () => {
  const list = /`icon=` .+\n\n(.+)\.\n/.exec(pageAt('docs/rendering.md').text)?.[1];
  expect(list).toBe(Object.keys(lucideNames).map(code).join(', '));
});

// Written by this test: `vitest run docs -u` after the vocabulary has changed.
it('docs/words.md is the vocabulary of the parser', async () => {
  await expect(wordsPage()).toMatchFileSnapshot('words.md');
});

function wordsPage(): string {
  const names = [...new Set(Object.values(valueWords).flat())];
  return `# The words

Every word of the [language](language.md) in the languages that it can be written in.
All of them are understood in every file, whatever its language, and case does not matter.

## Words for marks

${table(
  'mark',
  namesOf(marks).map((mark) => [marks[mark], ({ marks: words }) => words[mark]]),
)}

## Words for keys

${table(
  'key',
  namesOf(keys).map((key) => [key, ({ keys: words }) => words[key]]),
)}

## Words that may stand in braces

${table(
  'word',
  namesOf(flags).map((flag) => [formOf(flag), ({ flags: words }) => words[flag]]),
)}

## Words inside values

${table(
  'word',
  names.map((name) => [name, ({ values }) => values[name]]),
)}
`;
}

type Row = readonly [name: string, wordsIn: (language: (typeof languages)[number]) => readonly string[]];

function table(title: string, rows: readonly Row[]): string {
  const head = [title, ...languages.map(({ tag }) => tag)];
  const cells = rows.map(([name, wordsIn]) => [
    code(name),
    ...languages.map((language) => wordsIn(language).join(', ')),
  ]);
  return [head, head.map(() => '---'), ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** The names of a table; `Object.keys` forgets that a table written in our own source holds no others. */
function namesOf<Name extends string>(table: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(table) as Name[];
}
