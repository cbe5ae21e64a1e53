import { readFileSync } from 'node:fs';
import { type JourneyData, resolve, toJson } from '@wayline/core';
import { parse } from '@wayline/parser';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { cases, examples } from './samples.ts';
import { trip } from './trip.ts';

const schema = JSON.parse(readFileSync(new URL('../schema/journey.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({ allErrors: true }).compile(schema);

describe('the data of a journey fit the schema, with ranges and without', () => {
  test.each(examples)('$name', ({ text }) => expectFit(trip(text)));
  test.each(cases)('the case $name', ({ text, files }) => expectFit(trip(text, { files })));
});

function expectFit({ journey }: Pick<ReturnType<typeof trip>, 'journey'>): void {
  for (const ranges of [false, true]) {
    const data = toJson(journey, { ranges });
    validate(data);
    expect(validate.errors).toBeNull();
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  }
}

const coffee = '# Buying a coffee\n- Queue ~ -2 annoyed\n  !! One till {#till}\n- Pay ~ +1\n';
const data: JourneyData = toJson(
  resolve(
    parse(coffee, () => {}),
    () => {},
  ),
);

test.each<[what: string, wrong: object]>([
  ['a journey of no version', { ...data, wayline: undefined }],
  ['one of another version', { ...data, wayline: 2 }],
  ['a name that means nothing', { ...data, stepps: [] }],
  ['a step without a label', { ...data, steps: [{ id: 'pay' }] }],
  ['a score off the scale', { ...data, steps: [{ label: 'Pay', scores: [{ asIs: { value: 3 } }] }] }],
  ['a word that is none of a few', { ...data, steps: [{ label: 'Pay', zone: 'warm' }] }],
  ['a text where a list is meant', { ...data, steps: 'Pay' }],
  ['words with a place', { ...data, title: { text: 'Buying', range: { from: 0, to: 6 } } }],
])('%s does not fit', (_, wrong) => {
  expect(validate(JSON.parse(JSON.stringify(wrong)))).toBe(false);
});

test('words are plain strings, and their places are left out', () => {
  expect(data.title).toBe('Buying a coffee');
  expect(data.steps[0]).toMatchObject({ label: 'Queue', scores: [{ asIs: { value: -2, word: 'annoyed' } }] });
  expect(data.steps[0]?.pains).toEqual([
    { kind: 'pain', id: 'till', number: 'P1', text: 'One till', severity: 2 },
  ]);
  expect(JSON.stringify(data)).not.toContain('range');
});

test('on demand, each thing has the range of its line', () => {
  const journey = resolve(
    parse(coffee, () => {}),
    () => {},
  );
  const [step] = toJson(journey, { ranges: true }).steps;
  expect(step?.range).toEqual(journey.steps[0]?.range);
});

test('names come in one order, what a thing is first and its place last', () => {
  expect(Object.keys(data).slice(0, 3)).toEqual(['wayline', 'kind', 'language']);
  const [step] = toJson(
    resolve(
      parse(coffee, () => {}),
      () => {},
    ),
    { ranges: true },
  ).steps;
  const names = Object.keys(step ?? {});
  expect([...names.slice(0, 3), names.at(-1)]).toEqual(['kind', 'id', 'label', 'range']);
});
