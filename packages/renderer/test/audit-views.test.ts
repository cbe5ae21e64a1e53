import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { views } from '../src/views/index.ts';
import { audit } from './audit/audit.ts';
import { examples } from './audit/corpus.ts';
import { type Source, themeNames } from './audit/picture.ts';
import { shapes } from './audit/shapes.ts';
import { stressMap } from './audit/stress.ts';
import { voices } from './audit/words.ts';

const kinds = views.map(({ name }) => name);
const orientations = ['horizontal', 'vertical'] as const;
const languages = ['en', 'de', 'pl', 'zh-Hans', 'zh-Hant', 'ar'];

/** A view of a map; only the full map of an example is held to what is asked of a picture to be looked at. */
const seen = (source: Source, view: string, options: Source['options']): Source => ({
  ...source,
  view,
  reference: source.reference && view === 'map' && options?.orientation !== 'vertical',
  options: { ...source.options, ...options },
});

describe.each(kinds)('the view %s of', (view) => {
  test.each(examples().map((source) => [source.name, source] as const))('%s', (_, source) => {
    const found = orientations.flatMap((orientation) =>
      [undefined, 'rtl' as const].flatMap((direction) =>
        audit(seen(source, view, { orientation, ...(direction && { direction }) })).map(
          (line) => `${orientation} ${direction ?? 'as written'}: ${line}`,
        ),
      ),
    );
    expect(found).toEqual([]);
  });

  test.each(languages)('examples with words in %s', (language) => {
    const found = examples().flatMap((source) =>
      audit(seen({ ...source, themes: ['paper'] }, view, { language })),
    );
    expect(found).toEqual([]);
  });
});

/** For hundreds of pictures on a busy machine, in ms. */
const patience = 300_000;

/** One in so many places of a random map has words of a length that nobody would write. */
const oddOne = 5;

test(
  'any view of a map of any shape, in any script, with words of any length',
  () => {
    const property = fc.property(
      fc.constantFrom(...kinds),
      fc.constantFrom(...orientations),
      shapes,
      fc.constantFrom(...voices),
      fc.infiniteStream(fc.tuple(fc.integer({ min: 1, max: oddOne }), fc.integer({ min: 1, max: 200 }))),
      fc.constantFrom('ltr', 'rtl', undefined),
      fc.constantFrom(...themeNames),
      (view, orientation, shape, voice, lengths, direction, theme) => {
        const lengthOf = () => {
          const [die, length] = lengths.next().value ?? [1, 1];
          return die === oddOne ? length : 1 + (length % 24);
        };
        const source = {
          ...stressMap(`${view}, ${orientation}`, shape, voice, lengthOf),
          themes: [theme],
        };
        expect(audit(seen(source, view, { orientation, ...(direction && { direction }) }))).toEqual([]);
      },
    );
    fc.assert(property, { seed: 20_260_102, numRuns: 500 });
  },
  patience,
);
