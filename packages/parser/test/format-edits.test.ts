import { applyEdits, type FormatEditsOptions, format, formatEdits, parse } from '@wayline/parser';
import { expect, test } from 'vitest';
import { changeOf } from '../src/format/change.ts';
import { migrated } from '../src/format/migrate.ts';

/** The text with each change shown where it is made: what goes, and what comes instead. */
function shown(text: string, options: FormatEditsOptions = {}): string {
  const tree = parse(text, () => {});
  const edits = formatEdits(tree, options);
  if (!options.range) expect(applyEdits(text, edits)).toBe(format(tree, options));
  return applyEdits(
    text,
    edits.map((edit) => {
      return { ...edit, text: `[${text.slice(edit.range.from, edit.range.to)}|${edit.text}]` };
    }),
  );
}

test.each([
  ['nothing of what is canonical', '# T\n\n## S\n- a ~ +1\n', '# T\n\n## S\n- a ~ +1\n'],
  ['a mark', '# T\n* a\n', '# T\n[*|-] a\n'],
  ['an indentation', '- a\n@ Web\n', '- a\n[|  ]@ Web\n'],
  ['what lies between two changes of a line too', '－ a ～ −1\n', '[－ a ～ −|- a ~ -]1\n'],
  ['blank lines', '- a\n\n\n\n## S\n', '- a\n\n[\n\n|]## S\n'],
  ['a blank line that is missing', '- a\n## S\n', '- a\n[|\n]## S\n'],
  ['the end of the last line', '- a', '- a[|\n]'],
  ['an end of a line that differs', '- a\r\n- b\n', '- a\r\n- b[\n|\r\n]'],
  ['the byte order mark', '\ufeff# T\n', '[\ufeff|]# T\n'],
  ['the front matter', '---\nlang: pl\n--- \n# T\n', '---\nlang: pl\n---[ |]\n# T\n'],
  [
    'the shorter of two that change places',
    'channel: C\nowner: x\nvoice: y\n\npersona: P\n\n## S\n',
    '[|persona: P\n\n]channel: C\nowner: x\nvoice: y\n[\npersona: P\n|]\n## S\n',
  ],
])('changes %s', (_, text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ['a😀', 'a😁', '😁'],
  ['a😀b', 'a🨀b', '🨀'],
  ['a\r\n', 'a\n', '\n'],
  ['a\n', 'a\r\n', '\r\n'],
])('no change of %j to %j begins or ends where no editor can point', (text, other, expected) => {
  expect(changeOf(text, { from: 0, to: text.length }, other)?.text).toBe(expected);
});

test.each([
  ['one line', { from: 5, to: 5 }, '* a\n[*|-] b\n* c\n'],
  ['whole lines', { from: 4, to: 8 }, '* a\n[*|-] b\n* c\n'],
  ['parts of two', { from: 6, to: 9 }, '* a\n[*|-] b\n[*|-] c\n'],
  ['the end', { from: 12, to: 12 }, '* a\n* b\n[*|-] c\n'],
])('of a range that touches %s, only that', (_, range, expected) => {
  expect(shown('* a\n* b\n* c\n', { range })).toBe(expected);
});

test('a range moves no block, and takes no blank line from its neighbours', () => {
  const text = '- a\npersona: P\n## S\n* b\n';
  expect(shown(text, { range: { from: 4, to: 14 } })).toBe(text);
  expect(shown(text, { range: { from: 15, to: 15 } })).toBe('- a\npersona: P\n[|\n]## S\n* b\n');
});

test('a text of an older version is brought to the newest, one version after the other', () => {
  const text = '---\nlang: en\nwayline: 1\n---\n# T\n';
  const known = new Map(
    [1, 2].map((version) => [
      version,
      () => [{ range: { from: text.length - 2, to: text.length - 1 }, text: `${version}` }],
    ]),
  );
  const tree = migrated(
    parse(text, () => {}),
    known,
  );
  expect(tree.text).toBe('---\nlang: en\nwayline: 3\n---\n# 2\n');
  const newest = parse(text, () => {});
  expect(migrated(newest)).toBe(newest);
});
