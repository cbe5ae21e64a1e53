import type { Weight } from '../text/ruler.ts';

/** One setting of type, in px; `leading` is the distance from one baseline to the next. */
export interface TypeStyle {
  readonly size: number;
  readonly weight: Weight;
  readonly leading: number;
  /** Set in the font of titles, where a theme has one. */
  readonly family?: 'heading';
  /** How much more room its font needs than the ruler says; 1 where nothing is known. */
  readonly room?: number;
}

/** The settings a map uses: nine sizes at most, none below 11 px. */
export interface TypeScale {
  readonly display: TypeStyle;
  readonly fact: TypeStyle;
  readonly head: TypeStyle;
  readonly figure: TypeStyle;
  readonly takeaway: TypeStyle;
  readonly stepTitle: TypeStyle;
  readonly stepNumber: TypeStyle;
  readonly body: TypeStyle;
  readonly strong: TypeStyle;
  readonly small: TypeStyle;
  readonly smallStrong: TypeStyle;
  readonly chip: TypeStyle;
  readonly micro: TypeStyle;
  readonly microStrong: TypeStyle;
}

/** For reading at a distance and for presenting. */
export const presentationType: TypeScale = {
  display: { size: 34, weight: 700, leading: 42 },
  fact: { size: 22, weight: 700, leading: 28 },
  head: { size: 19, weight: 700, leading: 25 },
  figure: { size: 19, weight: 700, leading: 25 },
  takeaway: { size: 17, weight: 400, leading: 25 },
  stepTitle: { size: 14.5, weight: 600, leading: 20 },
  stepNumber: { size: 14.5, weight: 500, leading: 20 },
  body: { size: 13, weight: 400, leading: 19 },
  strong: { size: 13, weight: 600, leading: 19 },
  small: { size: 12, weight: 400, leading: 17 },
  smallStrong: { size: 12, weight: 600, leading: 17 },
  chip: { size: 12, weight: 500, leading: 15 },
  micro: { size: 11.5, weight: 500, leading: 16 },
  microStrong: { size: 11.5, weight: 600, leading: 16 },
};

/** For pages that run down: headings as small as a narrow page asks for. */
export const uprightType = (type: TypeScale): TypeScale => ({
  ...type,
  display: { size: 26, weight: 700, leading: 33 },
  fact: { size: 19, weight: 700, leading: 25 },
  head: { size: 17, weight: 700, leading: 23 },
  takeaway: { size: 14.5, weight: 400, leading: 21 },
});

/** For long journeys: the grid is set one step smaller, the header stays. */
export const denseType: TypeScale = {
  ...presentationType,
  head: { size: 16, weight: 700, leading: 21 },
  figure: { size: 17, weight: 700, leading: 22 },
  stepTitle: { size: 13, weight: 600, leading: 17 },
  stepNumber: { size: 13, weight: 500, leading: 17 },
  body: { size: 12, weight: 400, leading: 16 },
  strong: { size: 12, weight: 600, leading: 17 },
  small: { size: 11.5, weight: 400, leading: 15 },
  smallStrong: { size: 11.5, weight: 600, leading: 16 },
  chip: { size: 11.5, weight: 500, leading: 14 },
  micro: { size: 11.5, weight: 500, leading: 15 },
  microStrong: { size: 11.5, weight: 600, leading: 15 },
};
