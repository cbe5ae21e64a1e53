import { resolve, toText } from '@wayline/core';
import { parse } from '@wayline/parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edited, shuffled } from './edited.ts';
import { expectRoundTrip } from './round-trip.ts';
import { cases, examples } from './samples.ts';

describe('a journey written as a text is the same journey', () => {
  test.each(examples)('$name', ({ text }) => expectRoundTrip(text));
  test.each(cases)('the case $name', ({ text, files }) => expectRoundTrip(text, files));

  test('whatever random edits make of them', () => {
    fc.assert(
      fc.property(edited, (text) => expectRoundTrip(text)),
      { numRuns: 400, seed: 5 },
    );
  });

  test('whatever lines it is made of', () => {
    fc.assert(
      fc.property(shuffled, (text) => expectRoundTrip(text)),
      { numRuns: 400, seed: 5 },
    );
  });
});

test.each([
  ['words that would be marks', '- Sees \\~ 5 people\n  \\- and no queue\n'],
  ['a number that is no score', '- Chapter \\-2\n'],
  ['a word that would be a key', '- Reads\n  \\Goal: nothing\n'],
  ['a word before a colon that is none', '- Reads\n  Reminder: milk\n'],
  ['braces that are words', '- Fills in \\{name}\n  ! No \\{field}\n'],
  ['one feeling of all', 'persona: Ana\npersona: Ben\n- Pay ~ +1 glad\n'],
  ['a feeling that most share', 'persona: A\npersona: B\npersona: C\n- Pay ~ B -1 | +1\n'],
  ['ids where labels clash', '- Pay {#first}\n- Go\n  -> #first\n- Pay\n'],
  ['only the edges that were drawn', '- Ask\n  -> Leave {rate=30%}\n- Pay\n- Leave\n'],
  [
    'an opportunity under its pain point',
    '- Pay\n  ! Slow\n  + Faster\n  ! Dear\n- Go\n  + Cheaper -> Dear\n',
  ],
  ['spans', '- Pay\n  + One till {until=Go}\n- Go\n'],
  ['the scale of the scores', '---\nscale: 1..5\n---\n- Pay ~ 4 glad\n'],
])('%s stay as they are', (_, text) => {
  expect(
    toText(
      resolve(
        parse(text, () => {}),
        () => {},
      ),
    ),
  ).toBe(text);
});
