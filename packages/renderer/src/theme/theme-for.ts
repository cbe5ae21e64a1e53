import type { Journey } from '@wayline/core';
import type { PaintOptions } from '../paint/paint-options.ts';
import type { StyleMode } from '../paint/style.ts';
import { paletteNamed } from './index.ts';
import type { Palette } from './palette.ts';

/** Which colours a picture is painted with, and how they get into it. */
export interface ThemeOptions {
  /** `paper`, `night`, `print`, `auto`, or a palette of an app's own; default: what the journey says, else `paper`. */
  readonly theme?: string | Palette;
  /** Default: `auto` for the theme of that name, `baked` otherwise. */
  readonly style?: StyleMode;
}

/** How to paint a journey; an unknown name falls back to `paper`. */
export function themeFor(journey: Journey, { theme, style }: ThemeOptions): PaintOptions {
  const chosen = theme ?? journey.settings.theme ?? 'paper';
  if (typeof chosen !== 'string') return { palette: chosen, mode: style ?? 'baked' };
  if (chosen === 'auto') return { mode: style ?? 'auto' };
  const palette = paletteNamed(chosen);
  return { mode: style ?? 'baked', ...(palette && { palette }) };
}
