import { resolve } from '@wayline/core';
import { parse } from '@wayline/parser';
import { describe, expect, it } from 'vitest';
import { amountsOf } from '../src/funnel/amounts.ts';
import { fallsOf, largestFall } from '../src/funnel/falls.ts';

function ignore(): void {}
const journeyOf = (...lines: string[]) => resolve(parse(['# A', ...lines].join('\n'), ignore), ignore);

/** `1200`, `~300` where it follows, `<300` where it is the most, `?300` where nothing is said, `-` where nothing is known. */
function numbers(...lines: string[]) {
  const journey = journeyOf(...lines);
  const amounts = amountsOf(journey);
  if (!amounts) return undefined;
  const marks = { given: '', derived: '~', most: '<', carried: '?' };
  return journey.steps
    .map(({ id }) => {
      const amount = amounts.at.get(id);
      return amount ? marks[amount.basis] + Math.round(amount.value * 1000) / 1000 : '-';
    })
    .join(' ');
}

/** `1>2 30 0.25`: from which steps to which, how many are lost, and which share. */
function falls(...lines: string[]) {
  const journey = journeyOf(...lines);
  const amounts = amountsOf(journey);
  const number = (id: string) => 1 + journey.steps.findIndex((step) => step.id === id);
  return (amounts ? fallsOf(journey, amounts) : []).map(
    ({ from, to, lost, share }) =>
      `${from.map(number)}>${to.map(number)} ${Math.round(lost * 1000) / 1000} ${Math.round(share * 1000) / 1000}`,
  );
}

describe('the numbers of a funnel', () => {
  it.each([
    ['as written', ['- a {count=1200}', '- b {count=700}'], '1200 700'],
    ['a share of those who set out', ['- a {count=200}', '- b {rate=64%}'], '200 128'],
    ['shares alone', ['- a', '- b {rate=64%}'], '1 0.64'],
    ['a count that is a share itself', ['- a {count=50 rate=25%}', '- b {rate=10%}'], '50 20'],
    ['a way out takes its share', ['- a {count=200}', '-> exit {rate=30%}', '- b'], '200 ~140'],
    ['a way out takes its number', ['- a {count=200}', '-> exit {count=30}', '- b'], '200 ~170'],
    ['nothing is said of a step', ['- a {count=200}', '- b', '- c {count=20}'], '200 ?200 20'],
    [
      'what follows from an unknown step is the most',
      ['- a {count=200}', '- b', '-> exit {rate=50%}', '- c'],
      '200 ?200 <100',
    ],
    [
      'another way out without a number',
      ['- a {count=200}', '-> exit {rate=50%}', '-> exit : bored', '- b'],
      '200 <100',
    ],
    ['a short cut', ['- a {count=200}', '-> c {rate=10%}', '- b', '- c'], '200 ~180 <200'],
    [
      'people who go back come again',
      ['- a {count=200}', '- b {count=100}', '-> a {rate=30%}', '- c'],
      '200 100 ?100',
    ],
    ['unknown before the first number', ['- a', '- b {count=9}'], '- 9'],
    [
      'alternatives share',
      ['- a {count=200}', '-> c {rate=64%}', '### x', '- b', '### y', '- c', '### -', '- d'],
      '200 ~72 ~128 ?200',
    ],
    [
      'alternatives of unknown shares',
      ['- a {count=200}', '-> c', '### x', '- b', '### y', '- c', '### -', '- d'],
      '200 - - -',
    ],
  ])('%s', (_, lines, expected) => {
    expect(numbers(...lines)).toBe(expected);
  });

  it.each([
    ['no number', ['- a', '- b']],
    ['a rate of a loop alone', ['- a', '- b', '-> a {rate=30%}']],
    ['no steps', ['## a']],
  ])('there are none with %s', (_, lines) => {
    expect(numbers(...lines)).toBeUndefined();
  });
});

describe('what becomes of people between steps', () => {
  it.each([
    ['they are fewer', ['- a {count=1200}', '- b {count=900}'], ['1>2 300 0.25']],
    ['they are more', ['- a {count=100}', '- b {count=150}'], ['1>2 -50 -0.5']],
    [
      'steps without a number are bridged',
      ['- a {count=100}', '- b', '- c', '- d {count=50}'],
      ['1>4 50 0.5'],
    ],
    [
      'those who go ahead are not lost',
      ['- a {count=200}', '-> c {rate=10%}', '- b', '- c {count=200}'],
      ['1>2 0 0', '2>3 0 0'],
    ],
    [
      'ways part and meet',
      ['- a {count=200}', '-> c {rate=64%}', '### x', '- b', '### y', '- c', '### -', '- d {count=50}'],
      ['1>2,3 0 0', '2,3>4 150 0.75'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(falls(...lines)).toEqual(expected);
  });

  it('the largest is the one with the largest share', () => {
    const journey = journeyOf('- a {count=1000}', '- b {count=600}', '- c {count=100}', '- d {count=100}');
    const amounts = amountsOf(journey);
    expect(amounts && largestFall(fallsOf(journey, amounts))?.lost).toBe(500);
  });
});
