import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Channel } from '@wayline/core';
import { fold, languages } from '@wayline/parser';
import { expect, it } from 'vitest';
import { trip } from './trip.ts';

const folder = new URL('../src/std/', import.meta.url);
const source = readFileSync(new URL('channels.journey', folder), 'utf8');
const { journey, problems } = trip(source);
const { channels } = journey;

// Written by this test: `vitest run packages/core/test/std.test.ts -u` after the catalogue has changed.
it('the built form of the catalogue is what its source says', async () => {
  await expect(built()).toMatchFileSnapshot(fileURLToPath(new URL('channels.generated.ts', folder)));
});

it('the catalogue has nothing to mend', () => {
  expect(problems).toEqual([]);
});

it.each(channels)('$label.text has an owner and a label in every language', (channel) => {
  expect(channel.ownership).toBeDefined();
  const others = languages.map(({ tag }) => tag).filter((tag) => tag !== 'en');
  expect(Object.keys(channel.translations ?? {}).toSorted()).toEqual(others.toSorted());
});

it('no name stands for two channels', () => {
  const bearers = new Map<string, string>();
  for (const channel of channels) {
    for (const name of new Set(namesOf(channel).map(fold))) {
      expect(bearers.get(name), name).toBeUndefined();
      bearers.set(name, channel.label.text);
    }
  }
});

it('every name brings its channel, and keeps the word of the map', () => {
  for (const channel of channels) {
    for (const name of namesOf(channel)) {
      const used = trip(`# Trip\nuse: std/channels\n- Step\n  @ ${name}`);
      expect(used.problems, name).toEqual([]);
      const [found, ...others] = used.journey.channels;
      expect(others).toEqual([]);
      expect(found?.label.text).toBe(name);
      expect(found?.id).toBe(channel.id);
      expect(found?.icon).toBe(channel.icon);
      expect(found?.ownership).toBe(channel.ownership);
      expect(found?.translations).toEqual({ en: channel.label.text, ...channel.translations });
    }
  }
});

function namesOf({ label, translations = {}, aka = [] }: Channel): readonly string[] {
  return [label.text, ...Object.values(translations), ...aka];
}

function built(): string {
  const entries = channels.map((channel) => {
    const { label, translations, icon, ownership, presence, contact, selfService } = channel;
    const [, ...others] = new Set(namesOf(channel).map(fold));
    const flags = [ownership, presence, contact, selfService && 'self-service'].filter((flag) => flag);
    return `  ${JSON.stringify({ label: label.text, labels: translations, names: others, icon, flags })},`;
  });
  return `import type { ShippedChannel } from './shipped-channel.ts';

/** The catalogue of channels as the program reads it: built from \`channels.journey\`, never changed by hand. */
export const channels: readonly ShippedChannel[] = [
${entries.join('\n')}
];
`;
}
