import { edits, type Score } from '@wayline/core';
import { spoken } from '@wayline/parser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutRanges } from '../round-trip.ts';
import { commentsIn, read, textAfter, texts } from './edited-text.ts';

const two = 'persona: Ana\npersona: Ben\n';

test.each<[what: string, before: string, change: object, after: string]>([
  ['a score', '- Queue ~ -2 annoyed\n', { value: 1 }, '- Queue ~ +1 annoyed\n'],
  ['a word', '- Queue ~ -2 annoyed\n', { word: 'bored' }, '- Queue ~ -2 bored\n'],
  ['both', '- Queue ~ -2 annoyed\n', { value: 0, word: 'calm' }, '- Queue ~ 0 calm\n'],
  ['a score where there is none', '- Queue\n', { value: -1 }, '- Queue ~ -1\n'],
  ['one before braces', '- Queue {moment}\n', { value: -1 }, '- Queue ~ -1 {moment}\n'],
  ['a score beside a word', '- Queue ~ annoyed\n', { value: -1 }, '- Queue ~ -1 annoyed\n'],
  ['a score without a tilde', '- Queue -2\n', { value: 1 }, '- Queue +1\n'],
  ['one that needs a tilde then', '- Queue -2\n', { word: 'sad' }, '- Queue ~ -2 sad\n'],
  ['a score in full width', '－　排隊　～　−２　累\n', { value: 1 }, '－　排隊　～　+1 累\n'],
  ['how it should be', '- Queue ~ -2\n', { state: 'to-be', value: 1 }, '- Queue ~ -2 => +1\n'],
  ['how it should be instead', '- Queue ~ -2 => +1\n', { state: 'to-be', value: 2 }, '- Queue ~ -2 => +2\n'],
  ['only how it should be', '- Queue\n', { state: 'to-be', value: 1 }, '- Queue ~ => +1\n'],
  [
    'how it should be behind a bare score',
    '- Queue -2\n',
    { state: 'to-be', value: 1 },
    '- Queue ~ -2 => +1\n',
  ],
  [
    'one persona',
    `${two}- Queue ~ Ana -2 | Ben +1\n`,
    { persona: 'persona/ben', value: 0 },
    `${two}- Queue ~ Ana -2 | Ben 0\n`,
  ],
  [
    'one of all',
    `${two}- Queue ~ -2 sad\n`,
    { persona: 'persona/ana', value: 0 },
    `${two}- Queue ~ Ana 0 sad | -2 sad\n`,
  ],
  [
    'one of all, without a tilde',
    `${two}- Queue -2\n`,
    { persona: 'persona/ana', value: 0 },
    `${two}- Queue ~ Ana 0 | -2\n`,
  ],
  [
    'one more persona',
    `${two}- Queue ~ Ana -2\n`,
    { persona: 'persona/ben', value: 0 },
    `${two}- Queue ~ Ana -2 | Ben 0\n`,
  ],
  [
    'the rest',
    `${two}- Queue ~ Ana -2 | +1\n`,
    { persona: 'persona/ben', value: 0 },
    `${two}- Queue ~ Ana -2 | 0\n`,
  ],
  ['everyone', `${two}- Queue ~ Ana -2 sad | Ben +1\n`, { value: 0 }, `${two}- Queue ~ Ana 0 sad | Ben 0\n`],
  [
    'everyone, with those who said nothing',
    `${two}- Queue ~ Ana -2\n`,
    { value: 0 },
    `${two}- Queue ~ Ana 0 | 0\n`,
  ],
  [
    'the only persona',
    'persona: Ana\n- Queue\n',
    { persona: 'persona/ana', value: 0 },
    'persona: Ana\n- Queue ~ 0\n',
  ],
  [
    'on another scale',
    '---\nscale: 1..5\n---\n- Queue ~ 2\n',
    { value: 1 },
    '---\nscale: 1..5\n---\n- Queue ~ 4\n',
  ],
  ['a word with a mark in it', '- Queue ~ -2\n', { word: 'a|b' }, '- Queue ~ -2 a\\|b\n'],
])('sets %s', (_, before, change, after) => {
  const text = read(before);
  expect(
    textAfter(
      text,
      edits.setScore(text.tree, text.journey, { at: text.journey.steps[0]?.id ?? '', ...change }),
    ),
  ).toBe(after);
});

test.each([
  ['## S: Queue ~ -2; Pay ~ +1\n', 'pay', '## S: Queue ~ -2; Pay ~ 0\n'],
  ['## S: Queue; Pay\n', 'queue', '## S: Queue ~ 0; Pay\n'],
  ['## Arrive\n## Go\n', 'stage/arrive', '## Arrive ~ 0\n## Go\n'],
])('in %j', (before, at, after) => {
  const text = read(before);
  expect(textAfter(text, edits.setScore(text.tree, text.journey, { at, value: 0 }))).toBe(after);
});

test.each<
  [
    what: string,
    text: string,
    change: { at: string; value?: number; persona?: string; word?: string },
    why: string,
  ]
>([
  ['no such step', '- Queue', { at: 'pay', value: 1 }, 'There is no step `pay`'],
  ['nobody of that name', '- Queue', { at: 'queue', persona: 'ana', value: 1 }, 'There is no persona `ana`'],
  ['no such score', '- Queue', { at: 'queue', value: 3 }, 'The score 3 does not lie between −2 and +2'],
  [
    'a stage with steps',
    '## S\n- Queue',
    { at: 'stage/s', value: 1 },
    'This stage has steps, and they carry its feeling',
  ],
  ['no words', '- Queue', { at: 'queue', word: '3 tries' }, 'The score `3` does not lie on its scale'],
])('is refused for %s', (_, before, change, why) => {
  const { tree, journey } = read(before);
  const outcome = edits.setScore(tree, journey, change);
  expect('refused' in outcome && spoken(outcome.refused)).toBe(why);
});

const change = fc.record({
  text: fc.constantFrom(...texts),
  step: fc.nat(1000),
  persona: fc.option(fc.nat(10)),
  state: fc.constantFrom('as-is' as const, 'to-be' as const),
  value: fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10),
  word: fc.option(fc.constantFrom('glad', 'a bit sad', '不耐煩', 'so | so', 'a => b', '1 of 3', '')),
});

test('sets that score and nothing else, whatever the text', () => {
  let set = 0;
  fc.assert(
    fc.property(change, ({ text, step, persona, state, value, word }) => {
      const before = read(text);
      const { personas, steps } = before.journey;
      const at = steps[step % Math.max(1, steps.length)];
      const whose = persona === null ? undefined : personas[persona % Math.max(1, personas.length)]?.id;
      if (!at) return;
      const words = word === null ? {} : { word };
      const what = { at: at.id, state, value, ...words, ...(whose !== undefined && { persona: whose }) };
      const outcome = edits.setScore(before.tree, before.journey, what);
      if ('refused' in outcome) return;
      set++;
      const after = textAfter(before, outcome);
      expect(commentsIn(after)).toEqual(commentsIn(text));
      const { journey } = read(after);
      const scoresAt = (index: number) => journey.steps[index]?.scores ?? [];
      for (const { persona: owner, asIs, toBe } of scoresAt(at.index)) {
        const old = at.scores.find((score) => score.persona === owner);
        const isMeant = whose === undefined || owner === whose;
        const [changed, kept, was] = state === 'as-is' ? [asIs, toBe, old?.toBe] : [toBe, asIs, old?.asIs];
        expect(withoutRanges(kept), after).toEqual(withoutRanges(was));
        if (isMeant) expect(changed?.value, after).toBe(value);
        else expect(withoutRanges([asIs, toBe]), after).toEqual(withoutRanges([old?.asIs, old?.toBe]));
      }
      expect(unscored(journey.steps, at.index)).toEqual(unscored(steps, at.index));
      expect(withoutRanges({ ...journey, steps: [] })).toEqual(
        withoutRanges({ ...before.journey, steps: [] }),
      );
    }),
    { numRuns: 400, seed: 11 },
  );
  expect(set).toBeGreaterThan(300);
});

function unscored(steps: readonly { readonly scores: readonly Score[] }[], at: number): unknown {
  return withoutRanges(steps.map((step, index) => (index === at ? { ...step, scores: [] } : step)));
}
