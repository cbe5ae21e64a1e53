import { expect, test } from 'vitest';
import { audit } from './audit/audit.ts';
import { examples } from './audit/corpus.ts';
import { stressMaps } from './audit/stress.ts';

const view = { as: 'storyboard' } as const;

test.each(examples().map((source) => [source.name, source] as const))('%s', (_, source) => {
  for (const options of [{}, { direction: 'rtl' }, { density: 'dense' }] as const)
    expect(audit({ ...source, options: { ...source.options, ...options, view } })).toEqual([]);
});

test.each(stressMaps().map((source) => [source.name, source] as const))('%s', (_, source) => {
  expect(audit({ ...source, options: { ...source.options, view } })).toEqual([]);
});
