import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fold, languages } from '@wayline/parser';
import { parseAst } from 'rolldown/parseAst';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { isSentence } from './patterns.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Where words of human languages belong. */
const ofLanguages = ['packages/parser/src/vocabulary/**', 'packages/core/src/locale/**'];

/** What stands elsewhere for a reason. */
const explained: Readonly<Record<string, RegExp>> = {
  // Signs of currencies that happen to be letters; they are written so in every language.
  'packages/parser/src/literals/money.ts': /^(?:円|Kč|SEK)$/,
  'packages/renderer/src/text/glue.ts': /^Kč$/,
  // Characters that no line begins with, by classes of Unicode, and the sign before an ordinal, which ends none.
  'packages/renderer/src/text/opportunities.ts': /^[\u3005\u303b\p{sc=Hira}\p{sc=Kana}ーｰ]+$|^第$/u,
  // Characters of Han and Kana that Unicode counts to neither script.
  'packages/core/src/rules/half-width-punctuation.ts': /^ー々$/,
};

/** Words of ours that are words of another language by chance. */
const homographs = new Set(['data', 'falls', 'form', 'std', 'symbol']);

const files = globSync('packages/{parser,core,renderer,cli}/src/**/*.ts', {
  cwd: root,
  ignore: [...ofLanguages, '**/*.generated.ts'],
}).sort();

const literals = new Map(files.map((file) => [file, literalsOf(file)]));

test('letters beyond ASCII stand in the files of languages only', () => {
  const words = /[A-Za-z]*(?!\p{ASCII}|[\uff21-\uff5a])\p{L}\p{L}*/gu;
  expect(found(words, () => true)).toEqual([]);
});

test('words of the languages stand in their files only', () => {
  expect(found(/[A-Za-z]+/g, (word) => foreign.has(word.toLowerCase()))).toEqual([]);
});

function found(words: RegExp, counts: (word: string) => boolean): readonly string[] {
  return files.flatMap((file) =>
    (literals.get(file) ?? [])
      .flatMap((text) => text.match(words) ?? [])
      .filter((word) => counts(word) && explained[file]?.test(word) !== true)
      .map((word) => `${file}: ${word}`),
  );
}

const wordsOf = (tag: string): readonly string[] =>
  languages
    .filter((language) => (tag === 'en') === (language.tag === 'en'))
    .flatMap(({ marks, keys, flags, values, units, lengths, numerals, multiples }) => [
      ...[marks, keys, flags, values, units].flatMap((table) => Object.values(table).flat()),
      ...lengths.about,
      ...lengths.orSo,
      ...lengths.to,
      ...Object.keys({ ...lengths.whole, ...numerals, ...multiples }),
    ])
    .map(fold);

const english = new Set(wordsOf('en'));
const foreign = new Set(
  wordsOf('others').filter((word) => /^[a-z]{3,}$/.test(word) && !english.has(word) && !homographs.has(word)),
);

function literalsOf(file: string): readonly string[] {
  const found = new Map<number, string>();
  collect(parseAst(readFileSync(`${root}${file}`, 'utf8'), { lang: 'ts' }), found);
  return [...found.values()];
}

/** Collects strings and expressions by where they stand, but for the sentences of the program. */
function collect(node: unknown, found: Map<number, string>): void {
  if (Array.isArray(node)) for (const part of node) collect(part, found);
  if (typeof node !== 'object' || node === null) return;
  if (isSentence(node)) return;
  if ('raw' in node && 'start' in node) found.set(Number(node.start), String(node.raw));
  if ('value' in node && 'start' in node && 'tail' in node)
    found.set(Number(node.start), JSON.stringify(node.value));
  for (const part of Object.values(node)) if (typeof part === 'object') collect(part, found);
}
