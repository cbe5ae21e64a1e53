import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { expectSound } from './sound.ts';
import { summary } from './summary.ts';
import { listing, trip } from './trip.ts';

const folder = fileURLToPath(new URL('./cases', import.meta.url));

describe('a case resolves to its journey and reports its problems', () => {
  it.each(readdirSync(folder))('%s', async (name) => {
    const file = (part: string) => join(folder, name, part);
    const text = readFileSync(file('input.journey'), 'utf8');
    const { journey, problems } = trip(text);

    expectSound(text, journey, problems);
    await expect(summary(journey)).toMatchFileSnapshot(file('journey.json'));
    if (problems.length > 0) await expect(listing(text, problems)).toMatchFileSnapshot(file('problems.txt'));
    else expect(existsSync(file('problems.txt'))).toBe(false);
  });
});
