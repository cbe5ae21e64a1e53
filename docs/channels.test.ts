import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Channel } from '@wayline/core';
import { languages } from '@wayline/parser';
import { renderSync } from '@wayline/renderer/text';
import { expect, it } from 'vitest';
import { root } from './pages.ts';

const source = readFileSync(join(root, 'packages/core/src/std/channels.journey'), 'utf8');
const { channels } = renderSync(source).journey;
const tags = languages.map(({ tag }) => tag);

// Written by this test: `vitest run docs -u` after the catalogue has changed.
it('docs/channels.md is the catalogue', async () => {
  await expect(page()).toMatchFileSnapshot('channels.md');
});

function page(): string {
  const head = ['icon', 'sort', ...tags];
  const rows = [head, head.map(() => '---'), ...channels.map(row)];
  return `# Channels

What \`use: std/channels\` knows: ${channels.length} channels with an icon and an owner, each under its name in ${tags.length} languages.
Write any of the names behind \`@\`, in any language; the map keeps your word.
Many have further names, such as \`online store\` for the web shop: they stand in [the catalogue itself](../packages/core/src/std/channels.journey).
How to use it, and how to share channels of your own, is told under [sharing](sharing.md).

${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}
`;
}

function row({
  icon,
  ownership,
  presence,
  contact,
  selfService,
  label,
  translations = {},
}: Channel): readonly string[] {
  const sort = [ownership, presence, contact, selfService && 'self-service'].filter((word) => word);
  return [`\`${icon}\``, sort.join(', '), ...tags.map((tag) => translations[tag] ?? label.text)];
}
