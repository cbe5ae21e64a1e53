import { resolve } from '@wayline/core';
import { applyEdits, type FormatOptions, format, formatEdits, languages, parse } from '@wayline/parser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edited, lines } from './edited.ts';
import { journeys } from './journeys.ts';
import { cases, examples } from './samples.ts';

const tags = languages.map(({ tag }) => tag);
const styles: readonly FormatOptions[] = [
  {},
  { words: true },
  ...tags.map((keywords) => ({ keywords })),
  ...tags.map((keywords) => ({ keywords, words: true })),
];

const files = new Map([
  ['a.journey', 'persona: Ana\nchannel: Web {owned}\nmetric: NPS\nlane: Risk\nview: All'],
]);

/** The model as text, apart from where things stand. */
function model(text: string): string {
  const journey = resolve(
    parse(text, () => {}),
    () => {},
    { fileName: 'input.journey', files },
  );
  return JSON.stringify(journey, (name, value) => (name === 'range' ? undefined : value), 1);
}

function formatted(text: string, options: FormatOptions): string {
  return format(
    parse(text, () => {}),
    options,
  );
}

function expectLawful(text: string, options: FormatOptions, before = model(text)): void {
  const once = formatted(text, options);
  expectSameModel(before, model(once));
  const twice = formatted(once, options);
  if (twice !== once) expect(twice).toBe(once);
}

function expectSameModel(before: string, after: string): void {
  if (before !== after) expect(JSON.parse(after)).toEqual(JSON.parse(before));
}

function expectLawfulEdits(text: string, options: FormatOptions, { from, length }: Part): void {
  const tree = parse(text, () => {});
  const edits = formatEdits(tree, options);
  const ends = [0, ...edits.map(({ range }) => range.to)];
  expect(edits.every(({ range }, index) => (ends[index] ?? 0) <= range.from)).toBe(true);
  expect(applyEdits(text, edits)).toBe(format(tree, options));

  const start = from % (text.length + 1);
  const range = { from: start, to: Math.min(start + length, text.length) };
  expectSameModel(model(text), model(applyEdits(text, formatEdits(tree, { ...options, range }))));
}

interface Part {
  readonly from: number;
  readonly length: number;
}

// Each of these was once read as something else after it had been formatted.
test.each([
  ['text that only looks like a key', '- a\n需求：更快 {moment}'],
  ['a score off its scale is a word', '---\nscale: 1..5\n---\n- a ~ Bob −2'],
  ['an arrow that only the space behind it makes one', '- a\n+ b ->  -> '],
  ['nothing measured', '- a\nkpi:　（目標5）'],
  ['no persona is named behind the arrow', 'persona: Ana\n- a ~ Ana 1 fine => Ana 1 fine'],
  ['a line that has just enough room', `- a\n${'x'.repeat(65_535)}\n${'y'.repeat(65_537)}\n- b`],
  ['a persona may begin with a number', 'persona: 2 friends\n- a ~ 2 friends'],
  ['a quote under a key and one behind a mark', 'persona: Ana\n> one\ncytat: two'],
  ['a lane that another file declares', 'use: ./a.journey\n## S\nlane: Own\nRisk: high'],
  ['lanes of a view are declared by none', 'view: V\n泳道：Emocje\n## S\n- a\nEmocje: x'],
  ['a view that would take the personas behind it', '## S\nview: V\nchannel: C\npersona: P\n@ Web'],
  ['ids that stand twice', '- a {#x}\npersona: P {#x}\n- b'],
  ['names that stand twice', 'channel: C\n## S\nchannel: C'],
  ['a flag that is a key elsewhere', '- a {do="b c" goal cel}\nmetric: M {目标}'],
  [
    'words behind what is measured',
    '- a\nkpi: Sales (target group)\nkpi: NPS 5（目標50）\ntime: 3d (obietnica 7d)',
  ],
  ['no separator closes front matter', '---\n\n ---'],
  ['front matter with a fence behind spaces', '\ufeff---\nlang: pl\n---\r\n\ufeff- a'],
])('%s: it says the same in every style', (_, text) => {
  for (const style of styles) {
    expectLawful(text, style);
    expectLawfulEdits(text, style, { from: 0, length: text.length });
  }
});

const anyStyle = fc.constantFrom(...styles);
const anyPart = fc.record({ from: fc.nat(2_000), length: fc.nat(80) });
const anyLines = fc.array(fc.constantFrom(...lines), { maxLength: 30 }).map((some) => some.join('\n'));

test.each([
  ['any journey', journeys, 700],
  ['any text that edits make of the cases and examples', edited, 250],
  ['their lines in any order', anyLines, 350],
])('so does %s', (_, texts, numRuns) => {
  fc.assert(
    fc.property(texts, anyStyle, anyPart, (text, style, part) => {
      expectLawful(text, style);
      expectLawfulEdits(text, style, part);
    }),
    { numRuns, seed: 5 },
  );
});

test.each([...examples, ...cases])('$name says the same in every style, and comes back', ({ text }) => {
  const before = model(text);
  const english = formatted(text, { keywords: 'en' });
  expectLawful(text, {}, before);
  for (const keywords of tags) {
    expectLawful(text, { keywords, words: true }, before);
    const back = formatted(formatted(text, { keywords }), { keywords: 'en' });
    if (back !== english) expect(back, keywords).toBe(english);
  }
});
