import type { CurveContent, CurveSize } from '../content/curve.ts';
import type { TypeScale } from '../theme/type-scale.ts';

/** The numbers of a curve that depend on how large it is drawn, in px. */
export interface CurveStyle {
  /** Height of a unit of feeling, in units of the theme. */
  readonly unit: number;
  /** Room beyond the scale: the least of it, and that for a label at its end. */
  readonly above: { readonly least: number; readonly label: number };
  readonly below: { readonly least: number; readonly label: number };
  /** How a point of a single curve is drawn, and how far it reaches. */
  readonly mark: 'ring' | 'face';
  readonly radius: number;
  /** How far points reach, and those of moments of truth, with what is clear around them. */
  readonly reach: number;
  readonly momentReach: number;
  /** Whether lines are explained between the faces of the scale, beside them, or without any faces. */
  readonly keys: 'between' | 'beside' | 'alone';
  /** How a feeling is set, and the reason under it. */
  readonly word: LabelStyle;
  readonly reason: LabelStyle;
}

/** A style of the theme, its lines closer than in running text. */
interface LabelStyle {
  readonly type: keyof TypeScale;
  readonly leading: number;
}

/** How the curves of a lane are drawn: points that tell personas apart are equally large in every size. */
export function curveStyleOf({ size, overlay }: CurveContent): CurveStyle {
  const style = curveStyles[size];
  const { reach, momentReach } = curveStyles.usual;
  return overlay ? { ...style, reach, momentReach } : style;
}

/** Where labels begin, counted from the centre of a point, suits one that reaches this far. */
export const usualReach = 8;

/** The name of a lane stands above the highest face of its scale; a small curve has no name, and one of many no faces either. */
const curveStyles: Readonly<Record<CurveSize, CurveStyle>> = {
  small: {
    unit: 0.45,
    above: { least: 14, label: 35 },
    below: { least: 14, label: 35 },
    keys: 'beside',
    mark: 'ring',
    radius: 4.6,
    reach: 6,
    momentReach: 8,
    word: { type: 'smallStrong', leading: 15 },
    reason: { type: 'micro', leading: 15 },
  },
  multiple: {
    unit: 0.5,
    above: { least: 33, label: 33 },
    below: { least: 33, label: 33 },
    keys: 'alone',
    mark: 'ring',
    radius: 5,
    reach: 6.5,
    momentReach: 8.5,
    word: { type: 'smallStrong', leading: 15 },
    reason: { type: 'micro', leading: 15 },
  },
  usual: {
    unit: 1,
    above: { least: 58, label: 60 },
    below: { least: 26, label: 74 },
    keys: 'between',
    mark: 'ring',
    radius: 6.2,
    reach: usualReach,
    momentReach: 11,
    word: { type: 'strong', leading: 17 },
    reason: { type: 'small', leading: 16 },
  },
  large: {
    unit: 1.9,
    above: { least: 64, label: 112 },
    below: { least: 40, label: 116 },
    keys: 'between',
    mark: 'face',
    radius: 14,
    reach: 15,
    momentReach: 19,
    word: { type: 'stepTitle', leading: 20 },
    reason: { type: 'body', leading: 17 },
  },
};
