import { locales } from '@wayline/core/locale';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { views } from '../src/views/index.ts';
import { audit } from './audit/audit.ts';
import { examples } from './audit/corpus.ts';
import { type Source, themeNames } from './audit/picture.ts';
import { shapes } from './audit/shapes.ts';
import { stressMap } from './audit/stress.ts';
import { voices } from './audit/words.ts';

/** A table is drawn as the full map is; what stands in it is audited with every picture. */
const kinds = views.map(({ name }) => name).filter((name) => name !== 'table');
const orientations = ['horizontal', 'vertical'] as const;
const languages = locales.map(({ tag }) => tag);

/** For hundreds of pictures on a busy machine, in ms. */
const patience = 300_000;

/** Every view of every example in every language and theme takes minutes: `AUDIT=all vitest run audit-views`. */
const isThorough = process.env.AUDIT === 'all';
const themes = isThorough ? themeNames : (['paper'] as const);

/** Without that, each example is seen mirrored in each view, and in every third of the other languages. */
const isAudited = (example: number, language: number): boolean =>
  isThorough || languages[language] === 'ar' || (example + language) % 3 === 0;

/** A view of a map; only the full map of an example is held to what is asked of a picture to be looked at. */
const seen = (source: Source, view: string, options: Source['options']): Source => ({
  ...source,
  view,
  reference: source.reference && view === 'map' && options?.orientation !== 'vertical',
  options: { ...source.options, ...options },
});

describe.each(kinds)('the view %s of', (view) => {
  test.each(examples().map((source) => [source.name, source] as const))(
    '%s',
    (_, source) => {
      const found = [
        audit(seen(source, view, { orientation: 'horizontal' })),
        audit(seen({ ...source, themes }, view, { orientation: 'vertical' })),
        audit(seen({ ...source, themes }, view, { orientation: 'vertical', direction: 'rtl' })),
      ];
      expect(found.flat()).toEqual([]);
    },
    patience,
  );

  test.each(languages.map((language, index) => [language, index] as const))(
    'examples with words in %s',
    (language, index) => {
      const shown = examples().filter((_, example) => isAudited(example, index));
      expect(shown.flatMap((source) => audit(seen({ ...source, themes }, view, { language })))).toEqual([]);
    },
    patience,
  );
});

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
