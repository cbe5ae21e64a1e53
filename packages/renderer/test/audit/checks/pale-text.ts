import { roles, styleIn } from '../../../src/theme/roles.ts';
import type { Check, Finding } from '../check.ts';
import { type Colour, colourOf, contrast, leastContrast, over } from '../colour.ts';
import { holds, overlap, type Point } from '../geometry.ts';
import { isFilledAt } from '../path.ts';
import type { Painted } from '../picture.ts';
import type { ShapeInk, Survey, TextInk } from '../survey.ts';

const across = [0.02, 0.25, 0.5, 0.75, 0.98];
const down = [0.1, 0.5, 0.9];

/** Words too close in colour to what is painted under them, in any theme. */
export const paleText: Check = {
  code: 'C1',
  finds: 'text with too little contrast',
  find(survey) {
    const filled = survey.shapes.filter(({ node }) => 'fill' in roles[node.role] && node.kind !== 'icon');
    return survey.texts.flatMap((text) => {
      const grounds = groundsOf(text, filled);
      return survey.painted.flatMap((painted) => paleness(text, grounds, survey, painted));
    });
  },
};

/** A point of a text with the shapes painted there before it, the last one on top. */
interface Ground {
  readonly point: Point;
  readonly shapes: readonly ShapeInk[];
}

/** The different grounds under a text; around letters with a halo there is nothing but the page. */
function groundsOf({ node, box, order }: TextInk, filled: readonly ShapeInk[]): readonly Ground[] {
  if (node.halo) return [{ point: [box.x, box.y], shapes: [] }];
  const below = filled.filter((shape) => shape.order < order && overlap(shape.box, box) > 0);
  const points = across.flatMap((x) =>
    down.map((y): Point => [box.x + x * box.width, box.y + y * box.height]),
  );
  const grounds = points.map((point) => ({ point, shapes: below.filter((shape) => isUnder(shape, point)) }));
  return [...new Map(grounds.map((ground) => [signature(ground), ground])).values()];
}

/** The same where a reader sees the same; a gradient differs from point to point. */
function signature({ point, shapes }: Ground): string {
  const graded = shapes.some(({ node }) => node.kind === 'path' && node.fill !== undefined);
  return `${shapes.map(({ order }) => order).join()}${graded ? point.join() : ''}`;
}

const isUnder = ({ box, pieces }: ShapeInk, point: Point): boolean =>
  holds(box, point, -0.01) && (pieces.length === 0 || isFilledAt(pieces, point));

function paleness(
  { node }: TextInk,
  grounds: readonly Ground[],
  { scene }: Survey,
  { palette }: Painted,
): readonly Finding[] {
  const colours = grounds.map((ground) => colourAt(ground, scene, palette));
  return node.runs.flatMap((run): readonly Finding[] => {
    const role = run.role ?? node.role;
    const { fill } = styleIn(palette, role);
    if (!fill) return [{ key: node.key, detail: `the role ${role} has no colour for text` }];
    const ink = colourOf(palette.colours[fill]);
    const worst = Math.min(...colours.map((colour) => contrast(ink, colour)));
    return worst >= leastContrast(node.size, run.weight ?? node.weight)
      ? []
      : [{ key: node.key, detail: `“${run.text}” has ${worst.toFixed(2)} in ${palette.name}` }];
  });
}

/** What a reader sees there. */
function colourAt(
  { point, shapes }: Ground,
  { definitions }: Survey['scene'],
  palette: Painted['palette'],
): Colour {
  const { colours } = palette;
  let seen = colourOf(colours.page);
  for (const { node } of shapes) {
    const name = node.kind === 'path' ? node.fill : undefined;
    const definition = definitions.find((each) => each.name === name);
    if (definition?.kind === 'gradient') {
      const { axis, from: start, to: end, stops } = definition;
      const [from, to] = [stops[0], stops.at(-1)];
      const fill = from && styleIn(palette, from.role).fill;
      if (!from || !to || !fill) continue;
      const share = Math.min(1, Math.max(0, (point[axis === 'x' ? 0 : 1] - start) / (end - start)));
      seen = over(colourOf(colours[fill]), from.opacity + (to.opacity - from.opacity) * share, seen);
    } else if (definition?.kind === 'hatch') {
      const { stroke, opacity = 1 } = styleIn(palette, definition.role);
      if (stroke) seen = over(colourOf(colours[stroke]), opacity, seen);
    } else {
      const { fill } = styleIn(palette, node.role);
      if (fill) seen = colourOf(colours[fill]);
    }
  }
  return seen;
}
