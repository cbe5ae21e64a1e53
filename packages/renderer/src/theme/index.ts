import { night } from './night.ts';
import type { Palette } from './palette.ts';
import { paper } from './paper.ts';
import { print } from './print.ts';

/** The palettes that come with Wayline, by name. */
export const palettes = { paper, night, print } as const satisfies Readonly<Record<string, Palette>>;

export type PaletteName = keyof typeof palettes;

/** Other names that writers use for a palette. */
const aliases: Readonly<Record<string, PaletteName>> = { light: 'paper', dark: 'night' };

/** The palette of that name or alias, if there is one. */
export function paletteNamed(name: string): Palette | undefined {
  const known = aliases[name] ?? name;
  return Object.hasOwn(palettes, known) ? palettes[known as PaletteName] : undefined; // hasOwn has just proved the key
}
