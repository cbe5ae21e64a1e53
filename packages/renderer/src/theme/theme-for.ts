import type { Brand, Journey } from '@wayline/core';
import type { PaintOptions } from '../paint/paint-options.ts';
import type { StyleMode } from '../paint/style.ts';
import { brandPalette } from './brand.ts';
import { paletteNamed } from './index.ts';
import type { Palette } from './palette.ts';

/** Which colours a picture is painted with, and how they get into it. */
export interface ThemeOptions {
  /**
   * `paper`, `night`, `print`, `auto`, a theme of one's own, or a palette; default: what the journey says, else `paper`.
   * A name keeps the colours and fonts of the journey's own theme.
   */
  readonly theme?: string | Brand | Palette;
  /** Default: `auto` for the theme of that name, `baked` otherwise. */
  readonly style?: StyleMode;
}

/** A theme of one's own that a journey is drawn with, if any, and how it is painted. */
export interface ChosenTheme {
  readonly brand?: Brand;
  readonly paint: PaintOptions;
}

/** How to draw and paint a journey; an unknown name falls back to `paper`. */
export function themeFor({ settings }: Journey, { theme, style }: ThemeOptions): ChosenTheme {
  if (typeof theme === 'object' && 'colours' in theme)
    return { paint: { palette: theme, mode: style ?? 'baked' } };
  const brand = typeof theme === 'object' ? theme : settings.brand;
  const name = typeof theme === 'string' ? theme : (brand?.mode ?? settings.theme ?? 'paper');
  const own = brand && { brand };
  if (name === 'auto') {
    const both = brand && {
      palette: brandPalette(brand, 'paper'),
      darkPalette: brandPalette(brand, 'night'),
    };
    return { ...own, paint: { mode: style ?? 'auto', ...both } };
  }
  const palette = paletteNamed(name);
  const painted = brand ? brandPalette(brand, baseNamed(palette?.name)) : palette;
  return { ...own, paint: { mode: style ?? 'baked', ...(painted && { palette: painted }) } };
}

const baseNamed = (name: string | undefined): 'paper' | 'night' | 'print' =>
  name === 'night' || name === 'print' ? name : 'paper';
