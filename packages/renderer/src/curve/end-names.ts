import type { CurvePoint } from '../content/curve.ts';
import { largest } from '../largest.ts';
import type { Ink } from '../layout/ink.ts';
import { type Paragraph, setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import type { Curve } from './curve.ts';
import type { LabelPlace, LabelRequest } from './labels.ts';
import { blockOf, type Scale } from './scale.ts';

/** What stands at an end of a bar behind a mean, placed after all feelings and only where there is room. */
export interface EndName {
  readonly point: CurvePoint;
  readonly text: Paragraph;
  readonly request: LabelRequest;
  readonly place?: LabelPlace;
}

const leading = 16;
/** The end of a bar needs less room than a point. */
const clearance = -3;
/** After all feelings, before the size of a gap. */
const weight = -0.5;

/** The names at the ends of all bars. */
export function endNamesOf(curves: readonly Curve[], scale: Scale, setting: Setting): readonly EndName[] {
  return curves.flatMap(({ dots }) =>
    dots.flatMap(({ point, inline }): readonly EndName[] => {
      const { lowest, highest, lowestName, highestName } = point.spread ?? {};
      const at = (name: string | undefined, value: number | undefined, above: boolean) =>
        name === undefined || value === undefined
          ? []
          : [endName(point, name, inline, blockOf(scale, value), above, setting)];
      return [...at(highestName, highest, true), ...at(lowestName, lowest, false)];
    }),
  );
}

function endName(
  point: CurvePoint,
  name: string,
  inline: number,
  block: number,
  above: boolean,
  { set, widthOf, grid, metrics }: Setting,
): EndName {
  const text = set(name, { ...metrics.type.small, leading }, grid.columnSize - 2 * metrics.cellPadding);
  const request = {
    key: `${point.key}/${above ? 'highest' : 'lowest'}`,
    inline,
    block,
    inlineSize: largest(text.lines.map((line) => widthOf(line, text.style))),
    blockSize: text.blockSize,
    weight,
    above,
    clearance,
    isLed: false,
  };
  return { point, text, request };
}

/** A name in its place, as ink. */
export function endNameInk({ text, request, place }: EndName): readonly Ink[] {
  if (!place) return [];
  const lines = setParagraph(text, request.key, 'ink-2', place.centre, place.top, 'middle');
  return lines.map((line): Ink => ({ halo: true, ...line }));
}
