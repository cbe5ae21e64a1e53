import { locales, messagesFor } from '@wayline/core/locale';
import { describe, expect, test } from 'vitest';
import { patterns, placesOf } from './patterns.ts';

const said = patterns();

describe.each(locales.map(({ tag }) => tag).filter((tag) => tag !== 'en'))('%s', (tag) => {
  const messages = messagesFor(tag);

  test('lacks no sentence', () => {
    expect([...said].filter((pattern) => !Object.hasOwn(messages, pattern))).toEqual([]);
  });

  test('has none that is no longer said', () => {
    expect(Object.keys(messages).filter((pattern) => !said.has(pattern))).toEqual([]);
  });

  test('keeps every value', () => {
    expect(unlike(placesOf, messages)).toEqual([]);
  });

  test('leaves what is typed as it is', () => {
    expect(unlike(typedIn, messages)).toEqual([]);
  });
});

/** The sentences of which the translation has other parts than the English. */
function unlike(
  partsOf: (sentence: string) => readonly string[],
  messages: Readonly<Record<string, string>>,
): readonly string[] {
  return Object.keys(messages).filter(
    (pattern) => String(partsOf(pattern)) !== String(partsOf(messages[pattern] ?? '')),
  );
}

function typedIn(sentence: string): readonly string[] {
  return (sentence.match(/`[^`]+`/g) ?? []).sort();
}
