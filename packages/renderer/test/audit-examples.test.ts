import { expect, test } from 'vitest';
import { audit } from './audit/audit.ts';
import { cases, examples } from './audit/corpus.ts';

test('there are examples to look at', () => {
  expect(examples().length).toBeGreaterThan(0);
});

test.each(examples().map((source) => [source.name, source] as const))('%s', (_, source) => {
  expect(audit(source)).toEqual([]);
});

test.each(examples().map((source) => [source.name, source] as const))('%s mirrored', (_, source) => {
  expect(audit({ ...source, options: { ...source.options, direction: 'rtl' } })).toEqual([]);
});

test.each(examples().map((source) => [source.name, source] as const))('%s set densely', (_, source) => {
  const options = { ...source.options, density: 'dense' } as const;
  expect(audit({ ...source, reference: false, options })).toEqual([]);
});

test.each(cases().map((source) => [source.name, source] as const))('%s', (_, source) => {
  expect(audit(source)).toEqual([]);
});
