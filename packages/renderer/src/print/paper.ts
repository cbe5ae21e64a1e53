/** Sheets that maps are printed on, landscape, in mm. */
export const papers = {
  a3: { width: 420, height: 297 },
  a4: { width: 297, height: 210 },
  letter: { width: 279.4, height: 215.9 },
} as const;

export type PaperName = keyof typeof papers;

const millimetresInPoint = 25.4 / 72;

/** How many points a length on paper is; type is measured in them. */
export const pointsIn = (millimetres: number): number => millimetres / millimetresInPoint;
