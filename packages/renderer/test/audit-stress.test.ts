import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { audit } from './audit/audit.ts';
import { themeNames } from './audit/picture.ts';
import { shapes } from './audit/shapes.ts';
import { stressMap, stressMaps } from './audit/stress.ts';
import { voices } from './audit/words.ts';

describe('maps made to break the picture', () => {
  test.each(stressMaps().map((source, index) => [source.name, source, index] as const))(
    '%s',
    (_, source, index) => {
      const themes = themeNames.filter((_, theme) => theme === index % themeNames.length);
      expect(audit({ ...source, themes })).toEqual([]);
    },
  );
});

/** One in so many places of a random map has words of a length that nobody would write. */
const oddOne = 5;

test('maps of any shape, in any script, with words of any length', () => {
  const property = fc.property(
    shapes,
    fc.constantFrom(...voices),
    fc.infiniteStream(fc.tuple(fc.integer({ min: 1, max: oddOne }), fc.integer({ min: 1, max: 200 }))),
    fc.constantFrom('ltr', 'rtl', undefined),
    fc.constantFrom(...themeNames),
    (shape, voice, lengths, direction, theme) => {
      const lengthOf = () => {
        const [die, length] = lengths.next().value ?? [1, 1];
        return die === oddOne ? length : 1 + (length % 24);
      };
      const source = stressMap('a random map', shape, voice, lengthOf);
      const options = { ...source.options, ...(direction && { direction }) };
      expect(audit({ ...source, options, themes: [theme] })).toEqual([]);
    },
  );
  fc.assert(property, { seed: 20_260_101, numRuns: 100 });
});
