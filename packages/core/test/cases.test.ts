import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cases } from './samples.ts';
import { expectSound } from './sound.ts';
import { summary } from './summary.ts';
import { listing, trip } from './trip.ts';

describe('a case resolves to its journey and reports its problems', () => {
  it.each(cases)('$name', async ({ folder, text, files }) => {
    const file = (part: string) => join(folder, part);
    const { journey, problems } = trip(text, { files });

    expectSound(text, journey, problems);
    await expect(summary(journey)).toMatchFileSnapshot(file('journey.json'));
    if (problems.length > 0) await expect(listing(text, problems)).toMatchFileSnapshot(file('problems.txt'));
    else expect(existsSync(file('problems.txt'))).toBe(false);
  });
});
