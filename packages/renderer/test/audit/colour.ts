/** Red, green and blue, 0…255. */
export type Colour = readonly [number, number, number];

/** Reads `#RRGGBB`. */
export function colourOf(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** A colour of some opacity, painted over another. */
export const over = ([r, g, b]: Colour, opacity: number, [r2, g2, b2]: Colour): Colour => [
  r * opacity + r2 * (1 - opacity),
  g * opacity + g2 * (1 - opacity),
  b * opacity + b2 * (1 - opacity),
];

/** Contrast of two colours by WCAG 2, 1…21. */
export function contrast(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([r, g, b]: Colour): number {
  const linear = (channel: number): number => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** What WCAG 2 asks of text at level AA: large text may be paler. */
export const leastContrast = (size: number, weight: number): number =>
  size >= 24 || (size >= 18.66 && weight >= 700) ? 3 : 4.5;
