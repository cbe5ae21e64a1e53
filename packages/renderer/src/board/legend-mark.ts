/** Marks that a legend can explain, in the order it does. */
export const legendMarks = [
  'paid',
  'owned',
  'third',
  'earned',
  'online',
  'offline',
  'indirect',
  'self-service',
  'kept',
  'lost',
  'unknown',
  'also',
  'derived',
  'most',
  'moment',
  'moment-column',
  'moment-frame',
  'severity',
  'impact',
  'target',
  'to-be',
  'assumed',
  'likely-way',
  'detour',
  'change',
] as const;

export type LegendMarkName = (typeof legendMarks)[number];

/** One entry of the legend: the mark and the words beside it. */
export interface LegendMark {
  readonly mark: LegendMarkName;
  readonly text: string;
}
