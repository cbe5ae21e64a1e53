import type { Check, Finding } from '../check.ts';
import { holds, overlap, type Point } from '../geometry.ts';
import { samples } from '../path.ts';
import { isCurve, isPoint, type ShapeInk, type TextInk } from '../survey.ts';

/** Half of the thickest line of a curve, and of the outline of a point. */
const lineReach = 1.6;

/** Words in a lane with a curve stand on the curve, on a point, or on the line of another label. */
export const labelOnCurve: Check = {
  code: 'T3',
  finds: 'label on a curve or a point',
  find(survey) {
    const marks = survey.shapes
      .filter((shape) => isCurve(shape) || isPoint(shape) || isLeader(shape))
      .map((shape) => ({
        shape,
        points: isPoint(shape) ? [] : shape.pieces.flatMap((piece) => samples(piece)),
      }));
    const inLanes = new Set(marks.map(({ shape }) => shape.groups[0]));
    return survey.texts.flatMap((text): readonly Finding[] => {
      if (text.layer !== 'body' || !inLanes.has(text.groups[0])) return [];
      const hit = marks.find((mark) => touches(mark, text));
      return hit ? [{ key: text.node.key, detail: `“${text.node.text}” on ${hit.shape.node.key}` }] : [];
    });
  },
};

const isLeader = ({ node }: ShapeInk) => node.role === 'leader';

/** A shape and, where it is a line, points along it. */
interface Mark {
  readonly shape: ShapeInk;
  readonly points: readonly Point[];
}

function touches({ shape, points }: Mark, { box }: TextInk): boolean {
  const reach = isLeader(shape) ? 0 : lineReach;
  const room = {
    x: box.x - reach,
    y: box.y - reach,
    width: box.width + 2 * reach,
    height: box.height + 2 * reach,
  };
  if (isPoint(shape)) return overlap(shape.box, room) > 0;
  return overlap(shape.box, room) >= 0 && points.some((point) => holds(room, point));
}
