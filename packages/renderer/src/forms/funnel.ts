import { append } from '../append.ts';
import type { FunnelBar, FunnelContent, FunnelFall } from '../board/content.ts';
import { largest } from '../largest.ts';
import { columnCentre, columnEnd, columnStart } from '../layout/grid.ts';
import type { Ink, Point } from '../layout/ink.ts';
import { type Paragraph, setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import type { TypeStyle } from '../theme/type-scale.ts';
import { cellGroup } from './cell.ts';
import type { Form, Placed, Sized } from './form.ts';

const edge = 12;
const plotSize = { large: 190, small: 110 };
const bar = { share: 0.42, largest: 84, radius: 3, least: 1.5 };
/** Between a bar and its number, and between a line and the words above it. */
const aboveBar = 6;
const beforeFalls = 14;
const card = { between: 12, padding: { inline: 8, block: 6 }, radius: 8, slack: 1.06 };
const measure = { tick: 4, least: 8 };
/** The height of all stands beside its line, this far from the columns. */
const beforeColumns = 10;

interface SizedBar {
  readonly bar: FunnelBar;
  readonly text: Paragraph;
  readonly under?: Paragraph;
  readonly labelSize: number;
}

interface SizedFall extends Sized {
  readonly fall: FunnelFall;
  readonly paragraphs: readonly { readonly part: 'largest' | 'text' | 'reason'; readonly text: Paragraph }[];
  readonly inlineSize: number;
}

interface SizedFunnel extends Sized {
  readonly content: FunnelContent;
  readonly bars: readonly SizedBar[];
  readonly falls: readonly SizedFall[];
  readonly baseline: number;
  /** Px of a bar that all of them reach. */
  readonly unit: number;
  readonly whole: Paragraph;
}

/** A bar for each step with a number over one line, and between them, on cards, how many are lost and why. */
export const funnel: Form<FunnelContent, SizedFunnel> = { measure: measureFunnel, place };

function measureFunnel(content: FunnelContent, setting: Setting, head: number): SizedFunnel {
  const { set, grid, metrics } = setting;
  const { type } = metrics;
  const style = content.size === 'large' ? type.figure : type.strong;
  const room = grid.columnSize - 2 * metrics.cellPadding;
  const bars = content.bars.map((each): SizedBar => {
    const hasNumber = each.height !== undefined;
    const short = set(each.text, hasNumber ? style : type.micro, room);
    const text = hasNumber && short.lines.length > 1 ? set(each.text, type.small, room) : short;
    const under = each.under ? set(each.under, type.small, room) : undefined;
    return { bar: each, text, labelSize: text.blockSize + (under?.blockSize ?? 0), ...(under && { under }) };
  });
  const falls = content.falls.map((fall) => measureFall(fall, setting));
  const highest = largest([1, ...content.bars.map(({ height }) => height ?? 0)]);
  const plot = plotSize[content.size];
  const tallest = largest([0, ...bars.map(({ labelSize }) => labelSize)]);
  const whole = set(content.whole, type.micro, metrics.rail);
  const top = Math.max(edge + tallest + aboveBar, head + whole.blockSize / 2 + 2);
  const baseline = top + plot;
  const fallsSize = falls.length === 0 ? 0 : beforeFalls + largest(falls.map(({ blockSize }) => blockSize));
  return {
    content,
    bars,
    falls,
    baseline,
    whole,
    unit: plot / highest,
    blockSize: baseline + fallsSize + edge,
  };
}

function measureFall(fall: FunnelFall, { set, grid, metrics, widthOf }: Setting): SizedFall {
  const { type } = metrics;
  const slot = columnCentre(grid, fall.to) - columnCentre(grid, fall.from);
  const room = Math.min(slot - card.between, 2 * grid.columnSize) - 2 * card.padding.inline;
  const put = (part: SizedFall['paragraphs'][number]['part'], text: string, style: TypeStyle) => ({
    part,
    text: set(text, style, room / card.slack),
  });
  const paragraphs = [
    ...(fall.largest ? [put('largest', fall.largest, type.microStrong)] : []),
    put('text', fall.text, type.strong),
    ...fall.reasons.map((reason) => put('reason', reason, type.micro)),
  ];
  const written = largest(
    paragraphs.flatMap(({ text }) => text.lines.map((line) => widthOf(line, text.style))),
  );
  return {
    fall,
    paragraphs,
    inlineSize: written * card.slack + 2 * card.padding.inline,
    blockSize: paragraphs.reduce((sum, { text }) => sum + text.blockSize, 2 * card.padding.block),
  };
}

function place(sized: SizedFunnel, lane: string, setting: Setting): Placed {
  const { bars, falls, baseline, unit, whole } = sized;
  const { grid } = setting;
  const full = baseline - unit;
  const across = (at: number) =>
    [
      ['M', [grid.start, at]],
      ['L', [grid.end, at]],
    ] as const;
  const under: Ink = {
    kind: 'group',
    key: `${lane}/lines`,
    semantics: 'hidden',
    children: [
      { kind: 'path', key: `${lane}/whole`, role: 'scale-line', commands: across(full) },
      ...falls.flatMap((fall) => slopeOf(fall, sized, setting)),
      { kind: 'path', key: `${lane}/baseline`, role: 'zero-line', commands: across(baseline) },
      ...falls.flatMap((fall) => measureOf(fall, sized, setting)),
    ],
  };
  const cells = bars.flatMap((each) => [
    ...falls.filter(({ fall }) => fall.to === each.bar.first).map((fall) => fallInk(fall, baseline, setting)),
    barInk(each, sized, lane, setting),
  ]);
  const key = `${lane}/whole-text`;
  const at = full - whole.blockSize / 2;
  return {
    ink: [under, ...cells],
    rail: setParagraph(whole, key, 'ink-3', grid.start - beforeColumns, at, 'end'),
  };
}

const barSizeOf = ({ grid }: Setting): number => Math.min(bar.largest, grid.columnSize * bar.share);

/** Upper edge of the bar of a column, if it has one. */
function topOf({ bars, baseline, unit }: SizedFunnel, column: number): number | undefined {
  const height = bars.find((each) => each.bar.first === column)?.bar.height;
  return height === undefined ? undefined : baseline - Math.max(bar.least, height * unit);
}

/** The line from the top of one bar to the top of the next, where one leads to one. */
function lineOf(
  { fall }: SizedFall,
  sized: SizedFunnel,
  setting: Setting,
): readonly [Point, Point] | undefined {
  const { grid } = setting;
  const [from, to] = [topOf(sized, fall.from), topOf(sized, fall.to)];
  if (!fall.single || from === undefined || to === undefined) return undefined;
  const half = barSizeOf(setting) / 2;
  return [
    [columnCentre(grid, fall.from) + half, from],
    [columnCentre(grid, fall.to) - half, to],
  ];
}

/** Neighbouring bars are joined by a surface, those with unknown steps between them by a dashed line. */
function slopeOf(each: SizedFall, sized: SizedFunnel, setting: Setting): readonly Ink[] {
  const line = lineOf(each, sized, setting);
  if (!line) return [];
  const { fall } = each;
  const [a, b] = line;
  if (fall.to - fall.from > 1)
    return [
      {
        kind: 'path',
        key: `${fall.key}/bridge`,
        role: 'funnel-bridge',
        commands: [
          ['M', a],
          ['L', b],
        ],
      },
    ];
  return [
    {
      kind: 'path',
      key: `${fall.key}/slope`,
      role: 'funnel-slope',
      commands: [['M', a], ['L', b], ['L', [b[0], sized.baseline]], ['L', [a[0], sized.baseline]], ['Z']],
    },
  ];
}

/** The largest fall is measured between the two heights. */
function measureOf(each: SizedFall, sized: SizedFunnel, { grid }: Setting): readonly Ink[] {
  const { fall } = each;
  const [from, to] = [topOf(sized, fall.from), topOf(sized, fall.to)];
  if (!fall.largest || !fall.single || from === undefined || to === undefined) return [];
  if (to - from < measure.least) return [];
  const at = (columnEnd(grid, fall.from) + columnStart(grid, fall.to)) / 2;
  const tick = (block: number) =>
    [
      ['M', [at - measure.tick, block]],
      ['L', [at + measure.tick, block]],
    ] as const;
  return [
    {
      kind: 'path',
      key: `${fall.key}/measure`,
      role: 'funnel-measure',
      commands: [...tick(from), ['M', [at, from]], ['L', [at, to]], ...tick(to)],
    },
  ];
}

function barInk(each: SizedBar, sized: SizedFunnel, lane: string, setting: Setting): Ink {
  const { grid } = setting;
  const { text, under, labelSize } = each;
  const { key, first, height, derived } = each.bar;
  const centre = columnCentre(grid, first);
  const box = {
    inline: columnStart(grid, first),
    block: 0,
    inlineSize: grid.columnSize,
    blockSize: sized.baseline,
  };
  const top = topOf(sized, first);
  if (height === undefined || top === undefined) {
    const block = lineAbove(first, sized, setting, text) - aboveBar - text.blockSize;
    return cellGroup(
      each.bar,
      lane,
      box,
      setParagraph(text, `${key}/text`, 'ink-3', centre, block, 'middle'),
    );
  }
  const size = barSizeOf(setting);
  const children: Ink[] = [
    {
      kind: 'rect',
      key: `${key}/bar`,
      role: derived ? 'funnel-derived' : 'funnel-bar',
      inline: centre - size / 2,
      block: top,
      inlineSize: size,
      blockSize: sized.baseline - top,
      radius: Math.min(bar.radius, (sized.baseline - top) / 2),
    },
  ];
  const from = top - aboveBar - labelSize;
  append(children, setParagraph(text, `${key}/text`, 'ink', centre, from, 'middle'));
  if (under)
    append(children, setParagraph(under, `${key}/under`, 'ink-2', centre, from + text.blockSize, 'middle'));
  return cellGroup(each.bar, lane, box, children);
}

/** What the words of a step without a number stand over: the line that bridges it, or the base of the bars. */
function lineAbove(column: number, sized: SizedFunnel, setting: Setting, text: Paragraph): number {
  const over = sized.falls.find(({ fall }) => fall.from < column && column < fall.to);
  const line = over && lineOf(over, sized, setting);
  if (!line) return sized.baseline;
  const [[x0, y0], [x1, y1]] = line;
  const half = largest(text.lines.map((each) => setting.widthOf(each, text.style))) / 2 + 4;
  const centre = columnCentre(setting.grid, column);
  const heightAt = (x: number) => y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
  return Math.min(heightAt(centre - half), heightAt(centre + half));
}

const roles = { largest: 'negative', text: 'ink', reason: 'ink-2' } as const;

function fallInk(
  { fall, paragraphs, inlineSize, blockSize }: SizedFall,
  baseline: number,
  { grid }: Setting,
): Ink {
  const { key, label, range } = fall;
  // A card stands between two columns; with unknown steps between, in the middle of them.
  const centre = (columnEnd(grid, fall.from) + columnStart(grid, fall.to)) / 2;
  const block = baseline + beforeFalls;
  const box = { inline: centre - inlineSize / 2, block, inlineSize, blockSize };
  const role = fall.largest ? 'fall-largest' : 'fall';
  const children: Ink[] = [{ kind: 'rect', key: `${key}/box`, role, ...box, radius: card.radius }];
  let from = block + card.padding.block;
  paragraphs.forEach(({ part, text }, index) => {
    const lines = setParagraph(text, `${key}/${part}.${index + 1}`, roles[part], centre, from, 'middle');
    append(children, lines);
    from += text.blockSize;
  });
  return { kind: 'group', key, label, semantics: 'listitem', box, range, children };
}
