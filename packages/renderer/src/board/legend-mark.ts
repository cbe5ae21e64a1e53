/** Marks that a legend can explain, in the order it does. */
export const legendMarks = [
  'paid',
  'owned',
  'third',
  'earned',
  'kept',
  'lost',
  'moment',
  'severity',
  'target',
  'to-be',
] as const;

export type LegendMarkName = (typeof legendMarks)[number];

/** One entry of the legend: the mark and the words beside it. */
export interface LegendMark {
  readonly mark: LegendMarkName;
  readonly text: string;
}
