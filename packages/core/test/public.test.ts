import { type Journey, publicOf } from '@wayline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases, examples } from './samples.ts';
import { expectSound } from './sound.ts';
import { summary } from './summary.ts';
import { trip } from './trip.ts';

/** Every line with `Sesame` in it is private, or speaks of something that is. */
const secret = cases.find(({ name }) => name === 'private-everywhere');

const told = (journey: Journey) => JSON.stringify(journey);

describe('what is private', () => {
  const { journey, problems } = trip(secret?.text ?? '', { files: secret?.files });
  const open = publicOf(journey);

  it('was there', () => {
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['lint/open-todo']));
    expect(journey.steps.find(({ id }) => id === 'pay')?.scores[0]?.asIs?.value).toBe(1);
    expect(told(journey).match(/sesame/gi)?.length).toBeGreaterThan(80);
  });

  it('leaves no trace', () => {
    expect(told(open).match(/.{30}sesame.{10}/gi)).toBe(null);
  });

  it('leaves the rest as it is', async () => {
    await expect(summary(open)).toMatchFileSnapshot('cases/private-everywhere/public.json');
  });
});

const texts = [...examples, ...cases].map(({ text }) => text);

it('what nobody marked is as it was', () => {
  for (const text of texts.filter((each) => !/private|todo|私密|use:/.test(each))) {
    const { journey } = trip(text);
    expect(JSON.parse(summary(publicOf(journey)))).toEqual(JSON.parse(summary({ ...journey, uses: [] })));
  }
});

it('whatever is marked, what is left is sound', () => {
  const lines = texts.flatMap((text) => text.split('\n'));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...lines), fc.nat(3)), { maxLength: 40 }), (some) => {
      const text = some.map(([line, mark]) => (mark === 0 ? `${line} {private}` : line)).join('\n');
      expectSound(text, publicOf(trip(text).journey), []);
    }),
    { numRuns: 1_000, seed: 7 },
  );
});
