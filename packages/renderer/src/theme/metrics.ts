import { denseType, presentationType, type TypeScale, uprightType } from './type-scale.ts';

/** The numbers of a theme that move things, in px. */
export interface Metrics {
  readonly type: TypeScale;
  readonly margin: number;
  readonly rail: number;
  /** Width of a step column set in Latin script, and in Chinese, Japanese or Korean. */
  readonly column: number;
  readonly columnHan: number;
  readonly columnLargest: number;
  /** A map of few steps is widened to this, as far as the largest column allows. */
  readonly comfortableWidth: number;
  /** What the header needs, however few the steps. */
  readonly leastWidth: number;
  readonly stageGap: number;
  /** Space between the edge of a column and its text. */
  readonly cellPadding: number;
  readonly cardInset: number;
  /** Of a chip: how far it stands inside its column, and from its edges its icon, its words and their end. */
  readonly chip: {
    readonly inset: number;
    readonly icon: number;
    readonly text: number;
    readonly end: number;
  };
  /** How round corners are, as a share of how they are drawn. */
  readonly roundness: number;
  /** Height of one unit of emotion; the scale always shows −2 … +2. */
  readonly emotionUnit: number;
}

export const presentation: Metrics = {
  type: presentationType,
  margin: 48,
  rail: 148,
  column: 170,
  columnHan: 166,
  columnLargest: 240,
  comfortableWidth: 1240,
  leastWidth: 640,
  stageGap: 8,
  cellPadding: 10,
  cardInset: 6,
  chip: { inset: 8, icon: 9, text: 33, end: 8 },
  roundness: 1,
  emotionUnit: 46,
};

/** For long journeys: all stands closer, so that a narrow column has room for words. */
export const dense: Metrics = {
  ...presentation,
  type: denseType,
  margin: 40,
  rail: 144,
  column: 132,
  columnHan: 132,
  stageGap: 6,
  cellPadding: 8,
  cardInset: 4,
  chip: { inset: 7, icon: 6, text: 27, end: 4 },
  emotionUnit: 38,
};

/** The numbers of a page that runs down, for phones and narrow columns of a text. */
export const upright = (usual: Metrics): Metrics => ({
  ...usual,
  type: uprightType(usual.type),
  margin: 14,
  rail: 0,
  leastWidth: 0,
  cellPadding: 8,
  cardInset: 8,
  chip: presentation.chip,
  emotionUnit: 24,
});

/** How wide a page that runs down is, in px, unless somebody says, and what it can be. */
export const uprightPage = { usual: 440, least: 320, most: 720 } as const;
