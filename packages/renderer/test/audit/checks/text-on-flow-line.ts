import type { Check, Finding } from '../check.ts';
import { holds, overlap } from '../geometry.ts';
import { reachOf, samples } from '../path.ts';

/** An arc of the flow or an arrow of a blueprint runs through words and no pill covers it there. */
export const textOnFlowLine: Check = {
  code: 'T4',
  finds: 'text on a line of the flow',
  find(survey) {
    const isOf = (role: RegExp) => survey.shapes.filter(({ node }) => role.test(node.role));
    const pills = isOf(/^flow-pill/);
    const lines = isOf(/^(flow(-detour|-lost)?|link)$/).flatMap((line) =>
      line.pieces.map((piece) => ({ line, box: reachOf([piece]), points: samples(piece) })),
    );
    return survey.texts.flatMap((text): readonly Finding[] => {
      const covers = pills.filter(({ box, order }) => order < text.order && overlap(box, text.box) > 0);
      const hit = lines.find(
        ({ line, box, points }) =>
          overlap(box, text.box) >= 0 &&
          points.some(
            (point) =>
              holds(text.box, point) &&
              !covers.some((pill) => pill.order > line.order && holds(pill.box, point)),
          ),
      );
      return hit ? [{ key: text.node.key, detail: `“${text.node.text}” on ${hit.line.node.key}` }] : [];
    });
  },
};
