import {
  clampChroma,
  colorsNamed,
  formatHex,
  modeLrgb,
  modeOklch,
  modeRgb,
  useMode,
  wcagContrast,
} from 'culori/fn';

// culori knows only the spaces that it has been told of.
useMode(modeRgb);
useMode(modeLrgb);
const toOklch = useMode(modeOklch);

/** A colour by lightness 0…1, chroma from 0 on and hue in degrees, in OKLCH, where equal steps look equal. */
export interface Shade {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

/** What WCAG 2 asks of text at level AA. */
export const leastContrast = 4.5;

/** The darkest light grounds that words in the colours of a theme stand on. */
export const lightGrounds = { accent: '#F7F9FC', emotion: '#F5F7FA' } as const;

/** A colour as `#RRGGBB`, as hex digits or one of the names that CSS has; nothing for any other word. */
export function hexOf(written: string): string | undefined {
  const word = written.trim().toLowerCase();
  const isColour = /^#(?:[\da-f]{3}|[\da-f]{6})$/.test(word) || Object.hasOwn(colorsNamed, word);
  return isColour ? formatHex(word)?.toUpperCase() : undefined;
}

/** The shade of a colour; a grey has the hue 0. */
export function shadeOf(hex: string): Shade {
  const { l = 0, c = 0, h = 0 } = toOklch(hex) ?? {};
  return { l, c, h };
}

/** A shade as a colour of screens; one too strong for them is paler, of the same lightness and hue. */
export function hexAt({ l, c, h }: Shade): string {
  const shade = { mode: 'oklch', l: Math.min(1, Math.max(0, l)), c, h } as const;
  return formatHex(clampChroma(shade, 'oklch')).toUpperCase();
}

/** How much two colours stand out from each other by WCAG 2: 1 … 21. */
export function contrast(one: string, other: string): number {
  return wcagContrast(one, other);
}

/**
 * The nearest colour of the same hue that can be read on all of these grounds: the colour itself if it can, else
 * darker or lighter as the first ground asks.
 */
export function legibleOn(hex: string, grounds: readonly string[], least = leastContrast): string {
  const [ground = '#FFFFFF'] = grounds;
  const isLegible = (colour: string) => grounds.every((each) => contrast(colour, each) >= least);
  const { l, c, h } = shadeOf(hex);
  const step = contrast(ground, '#FFFFFF') < contrast(ground, '#000000') ? -smallStep : smallStep;
  let found = hex;
  for (let count = 1; !isLegible(found) && count * smallStep <= 1; count++)
    found = hexAt({ l: l + count * step, c, h });
  return found;
}

/** So little that nobody sees it. */
const smallStep = 0.004;
