import { Lexer } from 'chevrotain';
import { expect, test } from 'vitest';
import { Grammar } from '../src/grammar.ts';
import { modes } from '../src/tokens.ts';

test('the grammar passes the checks of its library that shipped code skips', () => {
  // The library groups by this function, which came with Node 21.
  const had = Object.groupBy;
  Object.groupBy ??= <K extends PropertyKey, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K) => {
    const groups: Partial<Record<K, T[]>> = {};
    let index = 0;
    for (const item of items) {
      const key = keyOf(item, index++);
      groups[key] = [...(groups[key] ?? []), item];
    }
    return groups;
  };
  try {
    expect(() => new Grammar(false)).not.toThrow();
  } finally {
    Object.groupBy = had;
  }
});

test('the tokens pass the checks of their library too', () => {
  const { lexerDefinitionErrors } = new Lexer({ modes, defaultMode: 'start' }, { ensureOptimizations: true });
  expect(lexerDefinitionErrors).toEqual([]);
});

test('the lexer has two modes, and only their last tokens take everything', () => {
  expect(Object.keys(modes)).toEqual(['start', 'rest']);
  expect(modes.start.at(-1)?.name).toBe('Text');
  expect(modes.rest.at(-1)?.name).toBe('Other');
});
