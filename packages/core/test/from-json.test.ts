import { type DataProblem, fromJson, toJson, toText } from '@wayline/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leavesTraces, withoutRanges } from './round-trip.ts';
import { cases, examples } from './samples.ts';
import { trip } from './trip.ts';

describe('what is read from data is the journey that wrote them', () => {
  test.each(examples)('$name', ({ text }) => expectRead(trip(text)));
  test.each(cases)('the case $name', ({ text, files }) => expectRead(trip(text, { files })));
});

function expectRead({ journey, problems }: Pick<ReturnType<typeof trip>, 'journey' | 'problems'>): void {
  if (problems.some(({ code }) => leavesTraces.includes(code))) return;
  const found: DataProblem[] = [];
  const read = fromJson(JSON.parse(JSON.stringify(toJson(journey))), (problem) => found.push(problem));
  expect(found).toEqual([]);
  expect(withoutRanges(read)).toEqual(withoutRanges(journey));
}

test('a few words are enough', () => {
  const data = {
    wayline: 1,
    title: 'Buying a coffee',
    steps: [
      { label: 'Queue', scores: [{ asIs: { value: -2, word: 'annoyed' } }], pains: [{ text: 'One till' }] },
      { id: 'pay', label: 'Pay', touchpoints: [{ channel: 'App' }] },
      { label: 'Leave' },
    ],
    edges: [{ from: 'pay', reason: 'card only', rate: 0.1 }],
  };
  const found: DataProblem[] = [];
  const journey = fromJson(data, (problem) => found.push(problem));
  expect(found).toEqual([]);
  expect(journey && toText(journey)).toBe(`# Buying a coffee
- Queue ~ -2 annoyed
  ! One till
- Pay
  @ App
  -> exit : card only {rate=10%}
- Leave
`);
});

test('stages and groups are referred to by any id', () => {
  const data = {
    wayline: 1,
    phases: [{ id: 'a/1', label: 'Before' }],
    stages: [
      { id: 's 1', label: 'Choose', phase: 'a/1' },
      { id: 's 2', label: 'Buy' },
    ],
    groups: [{ id: 'g', label: 'In the shop', stage: 's 2', condition: 'it is open' }],
    steps: [
      { label: 'Pay', group: 'g' },
      { label: 'Look', stage: 's 1' },
    ],
  };
  const journey = fromJson(data, unexpected);
  expect(journey && toText(journey)).toBe(`== Before
## Choose
- Look

== -
## Buy
### In the shop {#g if="it is open"}
- Pay
`);
});

test.each<[what: string, data: unknown, problems: readonly string[]]>([
  ['nothing', undefined, ['The data has to be an object']],
  ['a list', [], ['The data has to be an object']],
  ['no version', {}, ['`wayline` is missing']],
  ['another version', { wayline: 2 }, ['These data are of version 2, and this program reads version 1']],
  [
    'a score off the scale',
    { wayline: 1, steps: [{ label: 'Pay', scores: [{ asIs: { value: 3 } }] }] },
    ['`steps[0].scores[0].asIs.value` is `3`, but has to be a number from -2 to 2'],
  ],
  ['no label', { wayline: 1, steps: [{}] }, ['`steps[0]` has no `label`']],
  ['a text for a list', { wayline: 1, steps: 'Pay' }, ['`steps` is `"Pay"`, but has to be a list']],
  [
    'a word that is none of a few',
    { wayline: 1, steps: [{ label: 'Pay', zone: 'warm' }] },
    ['`steps[0].zone` is `"warm"`, but has to be one of `"hot"`, `"cold"`'],
  ],
  ['a misspelt name', { wayline: 1, stepps: [] }, ['`stepps` means nothing and is left out']],
  [
    'nobody of that name',
    { wayline: 1, steps: [{ label: 'Pay', scores: [{ persona: 'ana', asIs: { value: 1 } }] }] },
    ['`steps[0].scores[0].persona` speaks of the persona `ana`, which is not there'],
  ],
  [
    'a step of no stage',
    { wayline: 1, stages: [{ label: 'A' }, { label: 'B' }], steps: [{ label: 'Pay' }] },
    ['`steps[0]` has no `stage`'],
  ],
  [
    'an id that two share',
    {
      wayline: 1,
      steps: [
        { id: 'pay', label: 'Pay' },
        { id: 'pay', label: 'Pay again' },
      ],
    },
    ['Two things have the id `pay`'],
  ],
  [
    'an answer to nothing',
    { wayline: 1, steps: [{ label: 'Pay', ideas: [{ text: 'One more till', answers: 'P1' }] }] },
    ['`steps[0].ideas[0].answers` speaks of the pain point `P1`, which is not there'],
  ],
  [
    'what no text can say',
    { wayline: 1, steps: [{ label: 'Pay', scores: [{ asIs: { word: '3 tries' } }] }] },
    ['No text can say that `steps[0].scores[0].asIs.word` is `"3 tries"`'],
  ],
])('%s is told', (_, data, problems) => {
  const found: DataProblem[] = [];
  const journey = fromJson(data, (problem) => found.push(problem));
  expect(found.map(({ message }) => message)).toEqual(problems);
  expect(journey === undefined).toBe(found.some(({ severity }) => severity === 'error'));
});

test('null says the same as nothing', () => {
  const journey = fromJson({ wayline: 1, title: null, steps: [{ label: 'Pay', note: null }] }, unexpected);
  expect(journey && toText(journey)).toBe('- Pay\n');
});

const texts = [...examples, ...cases].map(({ text }) => JSON.stringify(toJson(trip(text).journey)));

test('whatever becomes of data, reading them never throws, and what is read is a journey', () => {
  const change = fc.record({
    at: fc.nat(100_000),
    value: fc.option(fc.jsonValue({ maxDepth: 1 })),
    names: fc.nat(3),
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.array(change, { minLength: 1, maxLength: 3 }),
      (text, changes) => {
        const data = changes.reduce<unknown>(
          (now, { at, value, names }) => changed(now, at, value, names),
          JSON.parse(text),
        );
        const journey = fromJson(data, () => {});
        if (!journey) return;
        const again = fromJson(toJson(journey), () => {});
        expect(withoutRanges(again)).toEqual(withoutRanges(journey));
      },
    ),
    { numRuns: 300, seed: 7 },
  );
});

/** Data with one of their values exchanged, left out or called something else. */
function changed(data: unknown, at: number, value: unknown, names: number): unknown {
  const places: (readonly [object, string])[] = [];
  const visit = (inner: unknown): void => {
    if (typeof inner !== 'object' || inner === null) return;
    for (const [name, next] of Object.entries(inner)) {
      places.push([inner, name]);
      visit(next);
    }
  };
  const copy = structuredClone(data);
  visit(copy);
  const [holder, name] = places[at % places.length] ?? [{}, ''];
  if (names === 0) Reflect.deleteProperty(holder, name);
  else Reflect.set(holder, names === 1 ? `${name}s` : name, value);
  return copy;
}

function unexpected({ message }: DataProblem): void {
  expect(message).toBe('');
}
