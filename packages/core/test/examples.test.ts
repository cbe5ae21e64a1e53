import { expect, test } from 'vitest';
import { examples } from './samples.ts';
import { expectSound } from './sound.ts';
import { trip } from './trip.ts';

test('the examples of the repository are clean and sound', () => {
  for (const { name, text } of examples) {
    const { journey, problems } = trip(text, { fileName: name });
    expect(problems, name).toEqual([]);
    expectSound(text, journey, problems);
    expect(journey.steps.length, name).toBeGreaterThan(0);
  }
});
