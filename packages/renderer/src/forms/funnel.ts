import { append } from '../append.ts';
import type { FunnelContent } from '../content/funnel.ts';
import { measureOf, slopeOf } from '../funnel/between.ts';
import { fallInk, measureFall } from '../funnel/fall-card.ts';
import { barSizeOf, lineOf, type SizedBar, type SizedFunnel, topOf } from '../funnel/sized.ts';
import { largest } from '../largest.ts';
import { clearOf } from '../layout/clear.ts';
import { columnCentre, columnStart } from '../layout/grid.ts';
import type { Ink, LogicalBox } from '../layout/ink.ts';
import { type Paragraph, setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import { cellGroup } from './cell.ts';
import type { Form, Placed } from './form.ts';

const edge = 12;
const plotSize = { large: 190, small: 110 };
const radius = 3;
/** Between a bar and its number, and between a line and the words above it. */
const aboveBar = 6;
const beforeFalls = 14;
/** The height of all stands beside its line, this far from the columns. */
const beforeColumns = 10;

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
    unit: plot / content.highest,
    blockSize: baseline + fallsSize + edge,
  };
}

function place(sized: SizedFunnel, lane: string, setting: Setting): Placed {
  const { bars, falls, baseline, unit, whole } = sized;
  const { grid } = setting;
  const full = baseline - unit;
  const words = bars.map((each) => wordsOf(each, sized, setting));
  const across = (at: number) => clearOf([grid.start, at], [grid.end, at], words);
  const under: Ink = {
    kind: 'group',
    key: `${lane}/lines`,
    semantics: 'hidden',
    children: [
      { kind: 'path', key: `${lane}/whole`, role: 'scale-line', commands: across(full) },
      ...falls.flatMap((fall) => slopeOf(fall, sized, words, setting)),
      { kind: 'path', key: `${lane}/baseline`, role: 'zero-line', commands: across(baseline) },
      ...falls.flatMap((fall) => measureOf(fall, sized, setting)),
    ],
  };
  const cells = bars.flatMap((each) => [
    ...falls
      .filter(({ fall }) => fall.to === each.bar.first)
      .map((fall) => fallInk(fall, baseline + beforeFalls, setting)),
    barInk(each, sized, lane, setting),
  ]);
  const key = `${lane}/whole-text`;
  const at = full - whole.blockSize / 2;
  return {
    ink: [under, ...cells],
    rail: setParagraph(whole, key, 'ink-3', grid.start - beforeColumns, at, 'end'),
  };
}

function barInk(each: SizedBar, sized: SizedFunnel, lane: string, setting: Setting): Ink {
  const { grid } = setting;
  const { text, under } = each;
  const { key, first, height, derived } = each.bar;
  const from = wordsOf(each, sized, setting).block;
  const centre = columnCentre(grid, first);
  const box = {
    inline: columnStart(grid, first),
    block: 0,
    inlineSize: grid.columnSize,
    blockSize: sized.baseline,
  };
  const top = topOf(sized, first);
  if (height === undefined || top === undefined)
    return cellGroup(each.bar, lane, box, setParagraph(text, `${key}/text`, 'ink-3', centre, from, 'middle'));
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
      radius: Math.min(radius, (sized.baseline - top) / 2),
    },
  ];
  append(children, setParagraph(text, `${key}/text`, 'ink', centre, from, 'middle'));
  if (under)
    append(children, setParagraph(under, `${key}/under`, 'ink-2', centre, from + text.blockSize, 'middle'));
  return cellGroup(each.bar, lane, box, children);
}

/** The room of the number of a step, or of the words in its place. */
function wordsOf(
  { bar, text, under, labelSize }: SizedBar,
  sized: SizedFunnel,
  setting: Setting,
): LogicalBox {
  const foot = topOf(sized, bar.first) ?? lineAbove(bar.first, sized, setting, text);
  const inlineSize = largest(
    [text, under].flatMap((each) => each?.lines.map((line) => setting.widthOf(line, each.style)) ?? []),
  );
  const inline = columnCentre(setting.grid, bar.first) - inlineSize / 2;
  return { inline, block: foot - aboveBar - labelSize, inlineSize, blockSize: labelSize };
}

/** What the words of a step without a number stand over: the line that bridges it, or the base of the bars. */
function lineAbove(column: number, sized: SizedFunnel, setting: Setting, text: Paragraph): number {
  const over = sized.falls.find(
    ({ fall: { from, to } }) => from !== undefined && from < column && column < to,
  );
  const line = over && lineOf(over, sized, setting);
  if (!line) return sized.baseline;
  const [[x0, y0], [x1, y1]] = line;
  const half = largest(text.lines.map((each) => setting.widthOf(each, text.style))) / 2 + 4;
  const centre = columnCentre(setting.grid, column);
  const heightAt = (x: number) => y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
  return Math.min(heightAt(centre - half), heightAt(centre + half));
}
