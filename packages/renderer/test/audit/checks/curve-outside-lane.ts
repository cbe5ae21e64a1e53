import type { Check, Finding } from '../check.ts';
import { holds, type Point } from '../geometry.ts';
import { type Piece, samples } from '../path.ts';
import { curveLanes, isCurve, isPoint, type ShapeInk, type Survey } from '../survey.ts';

const tolerance = 0.5;

/** A curve leaves its lane, or swings beyond the scores that it joins and invents a mood. */
export const curveOutsideLane: Check = {
  code: 'G2',
  finds: 'a curve outside its lane or beyond its points',
  find: (survey) =>
    curveLanes(survey).flatMap(({ group, area }) => {
      const own = survey.shapes.filter(({ groups }) => groups[0] === group);
      const outside = own.filter(
        (shape) =>
          (isCurve(shape) || isPoint(shape)) &&
          !pointsOf(shape).every((point) => holds(area, point, -tolerance)),
      );
      const across = survey.scene.orientation === 'vertical' ? 0 : 1;
      const swinging = own.filter(
        (shape) => isCurve(shape) && shape.pieces.some((piece) => overshoots(piece, across)),
      );
      return [...outside.map(finding('outside its lane')), ...swinging.map(finding('beyond its points'))];
    }),
};

const finding =
  (detail: string) =>
  ({ node }: Survey['shapes'][number]): Finding => ({ key: node.key, detail });

function pointsOf({ box, pieces }: ShapeInk): readonly Point[] {
  if (pieces.length > 0) return pieces.flatMap((piece) => samples(piece));
  return [
    [box.x, box.y],
    [box.x + box.width, box.y + box.height],
  ];
}

/** Scores run up the page, or across it. */
function overshoots(piece: Piece, axis: 0 | 1): boolean {
  const along = samples(piece);
  const ends = [along[0]?.[axis] ?? 0, along.at(-1)?.[axis] ?? 0];
  const [least, most] = [Math.min(...ends) - tolerance, Math.max(...ends) + tolerance];
  return along.some((point) => point[axis] < least || point[axis] > most);
}
