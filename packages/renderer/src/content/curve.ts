import type { CellBase } from './cell.ts';

/** One or more curves over the scale −2 … +2. */
export interface CurveContent {
  readonly form: 'curve';
  /** Whether it is one row of a map, or a picture for itself, large or small. */
  readonly size: CurveSize;
  readonly series: readonly Series[];
  /** Whether the curves stand for several personas, told apart by hue, dash and point. */
  readonly overlay: boolean;
  /** Words beside the faces of the scale: best, middle, worst. */
  readonly scale: readonly [string, string, string];
  readonly legend: CurveLegend;
  readonly gap?: Gap;
}

export type CurveSize = 'small' | 'multiple' | 'usual' | 'large';

/** The largest distance in a column: to where it should be, or between two personas. */
export interface Gap {
  readonly column: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly kind: 'target' | 'difference';
}

/** Words that the rail writes beside its line samples; absent where the sample has nothing to stand for. */
export interface CurveLegend {
  readonly asIs?: string;
  readonly toBe?: string;
  readonly gap?: string;
  /** How far the scores lie apart that a point is the mean of. */
  readonly spread?: string;
}

export interface Series {
  readonly key: string;
  readonly name: string;
  /** 0 … 4: which of the five hues, dashes and point shapes. */
  readonly style: number;
  readonly points: readonly CurvePoint[];
  /** Where the picture is one page of several: the nearest scores on the pages before and after, columns counted from here. */
  readonly away?: readonly AwayPoint[];
}

/** A score on another page. */
export interface AwayPoint extends Pick<CurvePoint, 'value' | 'target'> {
  readonly column: number;
}

export interface CurvePoint extends CellBase {
  readonly column: number;
  /** −2 … +2; absent where the step has no score. */
  readonly value?: number;
  /** Where it should be. */
  readonly target?: number;
  /** The lowest and the highest of the scores that it is the mean of. */
  readonly spread?: Spread;
  readonly word?: string;
  /** Why, in one line under the word. */
  readonly reason?: string;
  readonly moment: boolean;
  /** Nobody has checked it: its mark is a broken line. */
  readonly assumed?: true;
}

/** How far scores lie apart, and what stands at the ends where there is room. */
export interface Spread {
  readonly lowest: number;
  readonly highest: number;
  readonly lowestName?: string;
  readonly highestName?: string;
}
