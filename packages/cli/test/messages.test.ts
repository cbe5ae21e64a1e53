import { locales, messagesFor } from '@wayline/core/locale';
import { describe, expect, test } from 'vitest';
import { placesOf } from './patterns.ts';

describe.each(locales.map(({ tag }) => tag))('%s', (tag) => {
  const messages = Object.entries(messagesFor(tag));

  test('keeps every value', () => {
    expect(
      messages.filter(([pattern, said]) => String(placesOf(pattern)) !== String(placesOf(said))),
    ).toEqual([]);
  });

  test('leaves what is typed as it is', () => {
    expect(messages.filter(([pattern, said]) => String(typedIn(pattern)) !== String(typedIn(said)))).toEqual(
      [],
    );
  });
});

function typedIn(sentence: string): readonly string[] {
  return (sentence.match(/`[^`]+`/g) ?? []).sort();
}
