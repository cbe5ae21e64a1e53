import { palettes } from '@wayline/renderer';
import { expect, it } from 'vitest';
import { property } from '../packages/renderer/src/paint/style.ts';
import { tokens } from '../packages/renderer/src/theme/palette.ts';
import { pageAt, tableUnder } from './pages.ts';

const { paper, night } = palettes;
const rows = tableUnder('With a style sheet', pageAt('docs/theming.md'));

it('docs/theming.md has every custom property with its values', () => {
  expect(rows.map(([name, light, dark]) => [name, light, dark])).toEqual(
    tokens.map((token) => [property(token), paper.colours[token], night.colours[token]].map(code)),
  );
});

it('docs/theming.md says what each of them colours', () => {
  for (const cells of rows) expect(cells.at(-1)).toMatch(/^[a-z].{6,}[^.]$/);
});

const code = (text: string) => `\`${text}\``;
