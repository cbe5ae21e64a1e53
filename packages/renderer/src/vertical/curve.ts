import { areaOf, areasBetween, beyond, type Curve, curveOf, runsOfStretches } from '../curve/curve.ts';
import { face } from '../curve/face.ts';
import {
  idealPoint,
  personaBridgeRole,
  personaCurveRole,
  personaPoint,
  personaTarget,
  scorePoint,
} from '../curve/marks.ts';
import { curveCommands } from '../curve/monotone.ts';
import { blockOf } from '../curve/scale.ts';
import { type CurveStyle, curveStyleOf } from '../curve/sizes.ts';
import { withPoints } from '../layout/commands.ts';
import type { LogicalDefinition } from '../layout/definition.ts';
import type { Grid } from '../layout/grid.ts';
import type { Command, Ink, Point } from '../layout/ink.ts';
import type { Role } from '../theme/roles.ts';
import type { CurveColumn } from './page.ts';

/** How far the curve runs on before its first and after its last point. */
const runIn = 20;
const faceRadius = 8;
/** Points are as large as on a map, however large the curve of a view is there. */
const styleFor = (column: CurveColumn): CurveStyle => curveStyleOf({ ...column.content, size: 'usual' });
const scaleTop = 2 * faceRadius + 6;

/** Where a curve runs: from where to where, and how far down the point of each column stands. */
export interface Course {
  readonly from: number;
  readonly to: number;
  readonly levels: readonly number[];
}

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
    definitions: single ? definitionsOf(column, course, ideal !== undefined) : [],
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

function pointsInk({ series, dots }: Curve, column: CurveColumn): readonly Ink[] {
  const { content, scale } = column;
  const style = styleFor(column);
  return dots.flatMap(({ inline: block, block: inline, point }): readonly Ink[] => {
    const { key, moment, value = 0, target } = point;
    const ring: readonly Ink[] = moment
      ? [
          {
            kind: 'circle',
            key: `${key}/moment`,
            role: 'moment-ring',
            inline,
            block,
            radius: style.momentReach,
          },
        ]
      : [];
    if (!content.overlay)
      return [...ring, scorePoint(`${key}/point`, inline, block, value, style, point.assumed)];
    const should = target === undefined ? undefined : blockOf(scale, target);
    const stem: readonly Ink[] =
      should === undefined
        ? []
        : [
            {
              kind: 'path',
              key: `${key}/stem`,
              role: personaBridgeRole(series.style),
              commands: [
                ['M', [inline, block]],
                ['L', [should, block]],
              ],
            },
            personaTarget(`${key}/target`, series.style, should, block),
          ];
    return [...ring, ...stem, personaPoint(`${key}/point`, series.style, inline, block, point.assumed)];
  });
}

function definitionsOf(
  { lane, inline, inlineSize, scale }: CurveColumn,
  { from, to }: Course,
  hasGap: boolean,
): readonly LogicalDefinition[] {
  const { zero, unit } = scale;
  const rows = { block: from, blockSize: to - from };
  const best = blockOf(scale, 2);
  const worst = zero + 2 * unit;
  const fills: readonly LogicalDefinition[] = [
    {
      kind: 'clip',
      name: `${lane.name}-upper`,
      box: { inline: zero, inlineSize: inline + inlineSize - zero, ...rows },
    },
    { kind: 'clip', name: `${lane.name}-lower`, box: { inline, inlineSize: zero - inline, ...rows } },
    {
      kind: 'gradient',
      name: `${lane.name}-above`,
      axis: 'inline',
      from: best,
      to: zero,
      stops: [
        { offset: 0, role: 'area-positive', opacity: 0.34 },
        { offset: 1, role: 'area-positive', opacity: 0.07 },
      ],
    },
    {
      kind: 'gradient',
      name: `${lane.name}-below`,
      axis: 'inline',
      from: zero,
      to: worst,
      stops: [
        { offset: 0, role: 'area-negative', opacity: 0.07 },
        { offset: 1, role: 'area-negative', opacity: 0.36 },
      ],
    },
  ];
  return hasGap ? [...fills, { kind: 'hatch', name: `${lane.name}-gap`, role: 'gap-hatch' }] : fills;
}
