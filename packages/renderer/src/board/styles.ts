import type { Persona } from '@wayline/core';

/** How many looks a curve can have. */
const count = 5;

/** The hues of the looks, in their order. */
const hues: readonly NonNullable<Persona['tint']>[] = ['blue', 'magenta', 'green', 'brown', 'grey'];

/** The look whose hue comes nearest to the colour of a persona, if they have one. */
export function styleOfTint(tint: Persona['tint']): number | undefined {
  return tint === undefined ? undefined : hues.indexOf(tint);
}

/**
 * A look for each persona: that of their colour where nobody before them in the same five has it, else the first
 * that is left. Every fifth persona begins again, in a row of curves of its own.
 */
export function stylesOf(personas: readonly Pick<Persona, 'tint'>[]): readonly number[] {
  const styles: number[] = [];
  for (let start = 0; start < personas.length; start += count) {
    const row = personas.slice(start, start + count).map(({ tint }) => styleOfTint(tint));
    const wished = row.map((style, index) => (row.indexOf(style) === index ? style : undefined));
    const left = Array.from({ length: count }, (_, style) => style).filter(
      (style) => !wished.includes(style),
    );
    for (const style of wished) styles.push(style ?? left.shift() ?? 0);
  }
  return styles;
}
