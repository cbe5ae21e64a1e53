import type { Locale } from '@wayline/core/locale';
import type { CurveContent, CurvePoint } from '../content/curve.ts';
import {
  areaOf,
  areasBetween,
  beyond,
  type Curve,
  curveOf,
  type Dot,
  runsOfStretches,
} from '../curve/curve.ts';
import { gapInk } from '../curve/gap.ts';
import { type CurveKey, keysOf, measureKeys, placeKeys } from '../curve/keys.ts';
import { labelInk, measureLabels, type SizedLabels, tallerLabels } from '../curve/label-text.ts';
import {
  idealPoint,
  personaBridgeRole,
  personaCurveRole,
  personaPoint,
  personaTarget,
  scorePoint,
} from '../curve/marks.ts';
import { curveCommands } from '../curve/monotone.ts';
import { blockOf, type Scale, scaleFor } from '../curve/scale.ts';
import { curveStyleOf } from '../curve/sizes.ts';
import { spreadInk } from '../curve/spread.ts';
import type { LogicalDefinition } from '../layout/definition.ts';
import { columnStart } from '../layout/grid.ts';
import type { Ink } from '../layout/ink.ts';
import type { Setting } from '../layout/setting.ts';
import type { Role } from '../theme/roles.ts';
import { cellGroup } from './cell.ts';
import type { Form, Placed, Sized } from './form.ts';

interface SizedCurve extends Sized {
  readonly content: CurveContent;
  readonly scale: Scale;
  readonly curves: readonly Curve[];
  /** Where a single curve should run. */
  readonly ideal?: Curve;
  readonly labels: SizedLabels;
  readonly keys: readonly CurveKey[];
}

/** The emotion curve: scores over a fixed scale, as they are and as they should be, for one persona or several. */
export const curve: Form<CurveContent, SizedCurve> = { measure, place };

function measure(content: CurveContent, setting: Setting): SizedCurve {
  const { grid, metrics } = setting;
  const points = content.series.flatMap((series) => series.points);
  const values = points
    .flatMap(({ value, target, spread }) => [value, target, spread?.lowest, spread?.highest])
    .filter((value) => value !== undefined);
  const style = curveStyleOf(content);
  const isOnPages = content.series.some(({ away = [] }) => away.length > 0);
  const isBlank = values.length === 0 && !content.overlay && !isOnPages;
  const taller = tallerLabels(points, style, setting);
  const scale = isBlank ? blank : scaleFor(values, style.unit * metrics.emotionUnit, style, taller);
  const curves = content.series.map((series) => curveOf(series, (point) => point.value, scale, grid));
  const [only] = content.series;
  const ideal =
    !content.overlay && only?.points.some((point) => point.target !== undefined)
      ? curveOf(only, (point) => point.target, scale, grid)
      : undefined;
  const labels = measureLabels(content, curves, ideal, scale, setting);
  const keys = isBlank ? noKeys : measureKeys(keysOf(content), scale, style, setting);
  const blockSize = Math.max(scale.blockSize + labels.overflowSize, keys.blockSize);
  return { content, scale, curves, labels, keys: keys.keys, blockSize, ...(ideal && { ideal }) };
}

/** Without a number there is nothing to draw over a scale: the words for feelings stand in a row. */
const blank: Scale = { zero: 0, unit: 0, blockSize: 10 };
const noKeys = { keys: [], blockSize: 0 };

function place(sized: SizedCurve, lane: string, setting: Setting): Placed {
  const { content, scale, curves, ideal } = sized;
  const [first] = curves;
  const isBlank = scale === blank;
  const single = !content.overlay && !isBlank && first !== undefined;
  const ground = [
    ...(isBlank ? [] : scaleLines(lane, scale, setting)),
    ...(single ? areas(first, lane, scale, setting) : []),
    ...(single && ideal ? gapAreas(first, ideal, lane) : []),
  ];
  const lines = [
    ...(ideal ? curveLines(ideal, `${lane}/ideal`, 'curve-ideal', 'curve-ideal') : []),
    ...curves.flatMap((each, index) =>
      content.overlay
        ? curveLines(
            each,
            `${lane}/${each.series.key}`,
            personaCurveRole(each.series.style),
            personaBridgeRole(each.series.style),
          )
        : curveLines(each, `${lane}/curve.${index + 1}`, 'curve', 'curve-bridge'),
    ),
    ...(single ? beyondLine(first, lane, setting) : curves.flatMap((each) => awayLines(each, lane))),
    ...(ideal ? awayLines(ideal, lane, true) : []),
  ];
  const decoration: Ink = {
    kind: 'group',
    key: `${lane}/lines`,
    semantics: 'hidden',
    children: [...ground, ...lines],
  };
  const cells = cellsOf(sized, lane, setting);
  return {
    ink: [decoration, ...cells, ...gapInk(sized.labels.gap, lane, setting)],
    rail: isBlank ? [] : placeKeys(sized.keys, lane, content.scale, scale, curveStyleOf(content), setting),
    definitions: single ? definitionsOf(lane, scale, ideal !== undefined, setting) : [],
  };
}

function scaleLines(lane: string, scale: Scale, { grid }: Setting): readonly Ink[] {
  return [2, 1, -1, -2, 0].map((value) => ({
    kind: 'path',
    key: `${lane}/scale.${value}`,
    role: value === 0 ? 'zero-line' : 'scale-line',
    commands: [
      ['M', [grid.start, blockOf(scale, value)]],
      ['L', [grid.end, blockOf(scale, value)]],
    ],
  }));
}

/** The same area twice, each clipped to its side of the zero line. */
function areas(first: Curve, lane: string, scale: Scale, { grid }: Setting): readonly Ink[] {
  const commands = areaOf(first, scale.zero, grid);
  return [
    {
      kind: 'path',
      key: `${lane}/above`,
      role: 'area-positive',
      commands,
      fill: `${lane}-above`,
      clip: `${lane}-upper`,
    },
    {
      kind: 'path',
      key: `${lane}/below`,
      role: 'area-negative',
      commands,
      fill: `${lane}-below`,
      clip: `${lane}-lower`,
    },
  ];
}

function definitionsOf(
  lane: string,
  scale: Scale,
  hasGap: boolean,
  { grid }: Setting,
): readonly LogicalDefinition[] {
  const inline = { inline: grid.start, inlineSize: grid.end - grid.start };
  const { zero, unit, blockSize } = scale;
  const fills: LogicalDefinition[] = [
    { kind: 'clip', name: `${lane}-upper`, box: { ...inline, block: 0, blockSize: zero } },
    { kind: 'clip', name: `${lane}-lower`, box: { ...inline, block: zero, blockSize: blockSize - zero } },
    {
      kind: 'gradient',
      name: `${lane}-above`,
      from: zero - 2 * unit,
      to: zero,
      stops: [
        { offset: 0, role: 'area-positive', opacity: 0.34 },
        { offset: 1, role: 'area-positive', opacity: 0.07 },
      ],
    },
    {
      kind: 'gradient',
      name: `${lane}-below`,
      from: zero,
      to: zero + 2 * unit,
      stops: [
        { offset: 0, role: 'area-negative', opacity: 0.07 },
        { offset: 1, role: 'area-negative', opacity: 0.36 },
      ],
    },
  ];
  return hasGap ? [...fills, { kind: 'hatch', name: `${lane}-gap`, role: 'gap-hatch' }] : fills;
}

/** What lies between how it is and how it should be. */
function gapAreas(actual: Curve, ideal: Curve, lane: string): readonly Ink[] {
  return areasBetween(ideal, actual).map((commands, index) => ({
    kind: 'path',
    key: `${lane}/gap.${index + 1}`,
    role: 'gap-area',
    commands,
    fill: `${lane}-gap`,
  }));
}

function curveLines(line: Curve, key: string, role: Role, bridge: Role): readonly Ink[] {
  return runsOfStretches(line).map(({ bridges, pieces }, index) => ({
    kind: 'path',
    key: `${key}.${index + 1}`,
    role: bridges ? bridge : role,
    commands: curveCommands(pieces),
  }));
}

function beyondLine(first: Curve, lane: string, { grid }: Setting): readonly Ink[] {
  const commands = beyond(first, grid, 8);
  return commands.length === 0
    ? []
    : [{ kind: 'path', key: `${lane}/beyond`, role: 'curve-beyond', commands }];
}

/** The way from and to other pages, of a curve that has no line to the edges of its own. */
function awayLines({ series, arrives, crosses, leaves }: Curve, lane: string, ideal = false): readonly Ink[] {
  const role = ideal ? 'curve-ideal' : personaBridgeRole(series.style);
  const key = `${lane}/${ideal ? 'ideal' : series.key}`;
  const ways = { 'from-page': arrives, 'across-page': crosses, 'to-page': leaves };
  return Object.entries(ways).flatMap(([name, way]): readonly Ink[] =>
    way ? [{ kind: 'path', key: `${key}/${name}`, role, commands: curveCommands([way]) }] : [],
  );
}

/** One cell a column and series: the point, where it should be, and its label. */
function cellsOf(sized: SizedCurve, lane: string, { grid, locale }: Setting): readonly Ink[] {
  const { content, curves, ideal, labels, blockSize } = sized;
  const cells: Ink[] = [];
  for (const each of curves)
    for (const point of each.series.points) {
      const dot = each.dotOf.get(point);
      const marks = dot ? pointInk(dot, point, content, each.series.style, sized.scale) : [];
      const goal = ideal && !content.overlay ? idealInk(ideal, point) : [];
      // A face is large enough to be seen behind nothing, and would be crossed out by a mark on it.
      const inOrder = curveStyleOf(content).mark === 'face' ? [...goal, ...marks] : [...marks, ...goal];
      const who = content.overlay ? each.series.name : undefined;
      const children = [
        ...(inOrder.length > 0 ? [symbol(point, who, inOrder, locale)] : []),
        ...labelInk(labels, point),
      ];
      if (children.length === 0) continue;
      const inline = columnStart(grid, point.column);
      const box = { inline, block: 0, inlineSize: grid.columnSize, blockSize };
      cells.push(cellGroup(point, lane, box, children));
    }
  return cells;
}

/** A point says its score in words, since nothing but its place does. */
function symbol(
  { key, value, target, moment, assumed }: CurvePoint,
  who: string | undefined,
  children: readonly Ink[],
  { score, toBe, moment: momentOfTruth, assumed: unchecked }: Locale,
): Ink {
  const said = [
    value === undefined ? undefined : score(value),
    target === undefined ? undefined : `${toBe}: ${score(target)}`,
    moment ? momentOfTruth : undefined,
    assumed ? unchecked : undefined,
  ].filter((part) => part !== undefined);
  const label = [who, said.join(', ')].filter((part) => part !== undefined).join(': ');
  return { kind: 'group', key: `${key}/mark`, label, semantics: 'symbol', children };
}

function pointInk(
  dot: Dot,
  point: CurvePoint,
  content: CurveContent,
  style: number,
  scale: Scale,
): readonly Ink[] {
  const { inline, block } = dot;
  const { overlay } = content;
  const drawn = curveStyleOf(content);
  const ink: Ink[] = [];
  if (point.spread) ink.push(spreadInk(`${point.key}/spread`, inline, point.spread, scale));
  if (point.moment)
    ink.push({
      kind: 'circle',
      key: `${point.key}/moment`,
      role: 'moment-ring',
      inline,
      block,
      radius: drawn.momentReach,
    });
  if (overlay && point.target !== undefined) {
    const target = blockOf(scale, point.target);
    const commands = [
      ['M', [inline, block]],
      ['L', [inline, target]],
    ] as const;
    ink.push(
      { kind: 'path', key: `${point.key}/stem`, role: personaBridgeRole(style), commands },
      personaTarget(`${point.key}/target`, style, inline, target),
    );
  }
  const value = point.value ?? 0;
  ink.push(
    overlay
      ? personaPoint(`${point.key}/point`, style, inline, block, point.assumed)
      : scorePoint(`${point.key}/point`, inline, block, value, drawn, point.assumed),
  );
  return ink;
}

function idealInk(ideal: Curve, point: CurvePoint): readonly Ink[] {
  const dot = ideal.dotOf.get(point);
  return dot ? [idealPoint(`${point.key}/ideal`, dot.inline, dot.block)] : [];
}
