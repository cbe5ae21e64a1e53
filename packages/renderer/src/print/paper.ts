/** Sizes of paper that maps are printed on, in mm. */
const sizes = {
  a3: { long: 420, short: 297 },
  a4: { long: 297, short: 210 },
  letter: { long: 279.4, short: 215.9 },
} as const;

type PaperSize = keyof typeof sizes;

/** A size of paper, which lies or stands as it suits the map, or as the name says. */
export type PaperName = PaperSize | `${PaperSize}-landscape` | `${PaperSize}-portrait`;

/** A page, in mm. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** How the pages of a map can lie on paper of that name, the usual way first. */
export function sheetsOf(name: PaperName): readonly Sheet[] {
  const [, size = name, way] = /^(.+)-(landscape|portrait)$/.exec(name) ?? [];
  // The name without its way is that of a size.
  const { long, short } = sizes[size as PaperSize];
  const landscape = { width: long, height: short };
  const portrait = { width: short, height: long };
  if (way === undefined) return [landscape, portrait];
  return [way === 'portrait' ? portrait : landscape];
}

/** Smaller type than this, in points, is hard to read on paper. */
export const legibleType = 6;

const millimetresInPoint = 25.4 / 72;

/** How many points a length on paper is; type is measured in them. */
export const pointsIn = (millimetres: number): number => millimetres / millimetresInPoint;
