/** Font weights that a map uses. */
export type Weight = 400 | 500 | 600 | 700;

/** The width of a run of text in px at a size in px; the same answer on every machine. */
export type Ruler = (text: string, size: number, weight: Weight) => number;
