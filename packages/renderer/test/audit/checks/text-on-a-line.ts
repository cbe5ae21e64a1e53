import { styleIn } from '../../../src/theme/roles.ts';
import type { Check, Finding } from '../check.ts';
import { holds, overlap } from '../geometry.ts';
import { reachOf, samples } from '../path.ts';
import type { ShapeInk } from '../survey.ts';

/** Letters seldom fill their room to its edges. */
const inset = 1;

/** A line of any kind runs through words, and nothing between them covers it there. */
export const textOnALine: Check = {
  code: 'T9',
  finds: 'text on a line',
  find(survey) {
    const palette = survey.painted[0]?.palette;
    if (!palette) return [];
    const isLine = ({ node }: ShapeInk) => {
      const { fill, stroke } = styleIn(palette, node.role);
      return node.kind === 'path' && stroke !== undefined && fill === undefined;
    };
    const covers = survey.shapes.filter(
      ({ node }) => node.kind === 'rect' && styleIn(palette, node.role).fill !== undefined,
    );
    const lines = survey.shapes
      .filter(isLine)
      .flatMap((line) =>
        line.pieces.map((piece) => ({ line, box: reachOf([piece]), points: samples(piece) })),
      );
    return survey.texts.flatMap((text): readonly Finding[] => {
      if (text.node.halo) return [];
      const hit = lines.find(
        ({ line, box, points }) =>
          overlap(box, text.box) >= 0 &&
          points.some(
            (point) =>
              holds(text.box, point, inset) &&
              !covers.some(
                (cover) => cover.order > line.order && cover.order < text.order && holds(cover.box, point),
              ),
          ),
      );
      return hit ? [{ key: text.node.key, detail: `“${text.node.text}” on ${hit.line.node.key}` }] : [];
    });
  },
};
