import { areaOf, areasBetween, beyond, type Curve, curveOf, runsOfStretches } from '../curve/curve.ts';
import { face } from '../curve/face.ts';
import { idealPoint, personaBridgeRole, personaCurveRole } from '../curve/marks.ts';
import { curveCommands } from '../curve/monotone.ts';
import { blockOf } from '../curve/scale.ts';
import { withPoints } from '../layout/commands.ts';
import type { LogicalDefinition } from '../layout/definition.ts';
import type { Grid } from '../layout/grid.ts';
import type { Command, Ink, Point } from '../layout/ink.ts';
import type { Role } from '../theme/roles.ts';
import { fillsOf } from './curve-fills.ts';
import { pointsInk } from './curve-points.ts';
import type { Course, CurveColumn } from './page.ts';

/** How far the curve runs on before its first and after its last point. */
const runIn = 20;
const faceRadius = 8;
const scaleTop = 2 * faceRadius + 6;

/** The curve of a lane, down the page: the better a step feels, the further from the start edge. */
export function curveInk(
  column: CurveColumn,
  course: Course,
): { readonly ink: Ink; readonly definitions: readonly LogicalDefinition[] } {
  const { lane, content, scale } = column;
  const along = gridOver(course.levels);
  const curves = content.series.map((series) => curveOf(series, ({ value }) => value, scale, along));
  const [first] = curves;
  const single = content.overlay ? undefined : first;
  const hasIdeal = single?.series.points.some(({ target }) => target !== undefined);
  const ideal = single && hasIdeal ? curveOf(single.series, ({ target }) => target, scale, along) : undefined;
  const path = (key: string, role: Role, commands: readonly Command[]): Ink => ({
    kind: 'path',
    key: `${lane.name}/${key}`,
    role,
    commands: turned(commands),
  });
  const area = (side: 'above' | 'below', clip: string, role: Role, commands: readonly Command[]): Ink => ({
    kind: 'path',
    key: `${lane.name}/${side}`,
    role,
    commands: turned(commands),
    fill: `${lane.name}-${side}`,
    clip: `${lane.name}-${clip}`,
  });
  const lines = (curve: Curve, key: string, role: Role, bridge: Role) =>
    runsOfStretches(curve).map(({ bridges, pieces }, index) =>
      path(`${key}.${index + 1}`, bridges ? bridge : role, curveCommands(pieces)),
    );
  const children: Ink[] = [
    ...scaleInk(column, course),
    ...(single
      ? [
          area('above', 'upper', 'area-positive', areaOf(single, scale.zero, along)),
          area('below', 'lower', 'area-negative', areaOf(single, scale.zero, along)),
        ]
      : []),
    ...(single && ideal
      ? areasBetween(ideal, single).map(
          (commands, index): Ink => ({
            kind: 'path',
            key: `${lane.name}/gap.${index + 1}`,
            role: 'gap-area',
            commands: turned(commands),
            fill: `${lane.name}-gap`,
          }),
        )
      : []),
    ...(ideal ? lines(ideal, 'ideal', 'curve-ideal', 'curve-ideal') : []),
    ...curves.flatMap((curve, index) =>
      content.overlay
        ? lines(
            curve,
            curve.series.key,
            personaCurveRole(curve.series.style),
            personaBridgeRole(curve.series.style),
          )
        : lines(curve, `curve.${index + 1}`, 'curve', 'curve-bridge'),
    ),
    ...(single && single.dots.length > 0 ? [path('beyond', 'curve-beyond', beyond(single, along, 0))] : []),
    ...curves.flatMap((curve) => pointsInk(curve, column)),
    ...(ideal?.dots.map(({ inline, block, point }) => idealPoint(`${point.key}/ideal`, block, inline)) ?? []),
  ];
  const { inline, inlineSize } = column;
  const box = { inline, block: course.from, inlineSize, blockSize: course.to - course.from };
  const all: Ink = { kind: 'group', key: `lane.${lane.name}/curve`, box, children };
  return {
    ink: { kind: 'group', key: `lane.${lane.name}`, semantics: 'hidden', children: [all] },
    definitions: single ? fillsOf(column, course, ideal !== undefined) : [],
  };
}

/** The page as a grid of columns, a point in the middle of each: what runs along a map runs down here. */
function gridOver(levels: readonly number[]): Grid {
  const columns = levels.map((level) => level - runIn);
  const [start, end] = [columns[0] ?? 0, (levels.at(-1) ?? 0) + runIn];
  return {
    inlineSize: end,
    contentStart: start,
    contentEnd: end,
    start,
    end,
    columnSize: 2 * runIn,
    columns,
  };
}

/** What was drawn along a map, down the page. */
function turned(commands: readonly Command[]): readonly Command[] {
  return withPoints(commands, ([along, across]): Point => [across, along]);
}

/** The lines of the scale, and a face over its ends and its middle. */
function scaleInk({ lane, scale }: CurveColumn, { from, to }: Course): readonly Ink[] {
  const lines = [2, 1, -1, -2, 0].map(
    (value): Ink => ({
      kind: 'path',
      key: `${lane.name}/scale.${value}`,
      role: value === 0 ? 'zero-line' : 'scale-line',
      commands: [
        ['M', [blockOf(scale, value), from + scaleTop]],
        ['L', [blockOf(scale, value), to]],
      ],
    }),
  );
  const faces = ([2, 0, -2] as const).map((value, index) =>
    face(`${lane.name}/face.${index + 1}`, blockOf(scale, value), from + faceRadius + 1, faceRadius, value),
  );
  return [...lines, ...faces];
}
