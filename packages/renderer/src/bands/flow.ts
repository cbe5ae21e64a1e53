import type { Arc, Board } from '../board/board.ts';
import { type Legs, legsOf } from '../flow/legs.ts';
import { placePills } from '../flow/pills.ts';
import { packTracks } from '../flow/tracks.ts';
import { largest, smallest } from '../largest.ts';
import { columnCentre } from '../layout/grid.ts';
import type { Command, Ink } from '../layout/ink.ts';
import { type Paragraph, setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import type { Role } from '../theme/roles.ts';
import type { TypeStyle } from '../theme/type-scale.ts';
import type { Band } from './band.ts';

const edge = 11;
const track = 27;
const pill = { blockSize: 22, padding: 9, slack: 1.04, largest: 300 };
/** A long run bears a longer label on one line, up to this share of it and this width. */
const longRun = { share: 0.4, largest: 420 };
const elbow = 8;
/** How much of a run shows beside its label, and the narrowest a label is set for that. */
const runShown = 16;
const leastLabel = 72;
const arrow = { half: 4.5, size: 7 };
const startRadius = 3;
/** How far the way out of the journey runs past its label. */
const exitReach = 16;
const leastReach = 11;
/** What stays free before the next leg. */
const tipGap = 4;
const overhang = 10;

interface SizedArc {
  readonly arc: Arc;
  readonly legs: Legs;
  readonly text: Paragraph;
  readonly pillSize: number;
  readonly pillBlock: number;
  /** How far a way out runs past its label. */
  readonly reachOut: number;
  /** Where the run along the track begins and ends, pill included. */
  readonly start: number;
  readonly end: number;
}

/** Arcs for every way that is not simply the next step, on tracks over the steps, the shortest innermost. */
export function flow(board: Board, setting: Setting): Band | undefined {
  if (board.flow.length === 0) return undefined;
  const { grid } = setting;
  const lengths = board.flow.map((arc) => lengthOf(arc, setting));
  const legs = legsOf(board.flow, lengths, grid);
  const arcs = board.flow.map((arc, index) => {
    const own = legs[index] ?? { from: grid.start };
    return measureArc(arc, own, nextLeg(own, legs), setting);
  });
  const tracks = packTracks(arcs, 4);
  const heights = trackHeights(arcs, tracks);
  const blockSize = edge + heights.reduce((sum, height) => sum + height, 0);
  const middles = tracks.map((index) => {
    const below = heights.slice(0, index).reduce((sum, height) => sum + height, 0);
    return blockSize - below - (heights[index] ?? track) / 2 - 6;
  });
  const centres = placePills(
    arcs.map(({ start, end, pillSize, legs: { from, to } }, index) => ({
      start,
      end,
      pillSize,
      track: tracks[index] ?? 0,
      legs: to === undefined ? [from] : [from, to],
      fixed: to === undefined,
    })),
  );
  const place = () => {
    const lines = arcs.map((arc, index) => lineInk(arc, middles[index] ?? 0, centres[index] ?? 0, blockSize));
    const pills = arcs.flatMap((arc, index) => pillInk(arc, middles[index] ?? 0, centres[index] ?? 0));
    // The line of a way without words stands for it; other lines only lead to their words.
    const wordless = arcs.flatMap((arc, index) => namedLine(arc, lines[index]));
    const others = lines.filter((_, index) => arcs[index] && hasWords(arcs[index]));
    const decoration: Ink = { kind: 'group', key: 'flow/lines', semantics: 'hidden', children: others };
    const group: Ink = {
      kind: 'group',
      key: 'flow',
      label: board.locale.flow,
      semantics: 'list',
      children: [decoration, ...wordless, ...pills],
    };
    return { inks: [{ layer: 'body' as const, ink: [group] }] };
  };
  return { name: 'flow', blockSize, washed: true, place };
}

function measureArc(
  arc: Arc,
  legs: Legs,
  next: number | undefined,
  { set, widthOf, metrics, grid }: Setting,
): SizedArc {
  const style = metrics.type.smallStrong;
  const room = (grid.end - grid.start - 2 * overhang - 2 * pill.padding) / pill.slack;
  const run = runOf(legs, next);
  const most = Math.max(pill.largest, Math.min(longRun.largest, longRun.share * (run ?? 0)));
  const text = setLabel(arc.text, run, Math.min(most, room), style, set);
  const textSize = arc.text === '' ? 0 : largest(text.lines.map((line) => widthOf(line, style)));
  const pillSize = textSize === 0 ? 0 : textSize * pill.slack + 2 * pill.padding;
  const pillBlock = textSize === 0 ? 0 : pill.blockSize - style.leading + text.blockSize;
  const reachOut = reachBefore(next, legs.from + 2 * elbow + pillSize);
  const to = legs.to ?? exitEnd(legs.from, pillSize, reachOut, grid.end);
  const reach = pillSize / 2 + overhang;
  // At the first and last column a label wider than its run moves inwards.
  const middle = Math.max(grid.start + reach, Math.min(grid.end - reach, (legs.from + to) / 2));
  return {
    arc,
    legs,
    text,
    pillSize,
    pillBlock,
    reachOut,
    start: Math.max(grid.start, Math.min(legs.from, to, middle - reach)),
    end: Math.min(grid.end, Math.max(legs.from, to, middle + reach)),
  };
}

/** How far an arc runs, as far as that is known before its legs are. */
function lengthOf({ from, to, text }: Arc, { grid, widthOf, metrics }: Setting): number {
  if (to !== undefined) return Math.abs(columnCentre(grid, to) - columnCentre(grid, from));
  return exitLength(
    text === '' ? 0 : widthOf(text, metrics.type.smallStrong) * pill.slack + 2 * pill.padding,
  );
}

const exitLength = (pillSize: number): number => 2 * elbow + pillSize + exitReach;

/** The next leg behind one that leaves the journey. */
function nextLeg({ from, to }: Legs, all: readonly Legs[]): number | undefined {
  if (to !== undefined) return undefined;
  const behind = all.flatMap((legs) => [legs.from, legs.to ?? legs.from]).filter((leg) => leg > from);
  return behind.length === 0 ? undefined : smallest(behind);
}

/** A way out ends short of the next leg, if it can. */
function reachBefore(next: number | undefined, pillEnd: number): number {
  const room = next === undefined || next < pillEnd ? exitReach : next - pillEnd - tipGap / 2;
  return Math.max(leastReach, Math.min(exitReach, room));
}

/** How much of a run a label may take; a way out ends before the next leg, if it can. */
function runOf({ from, to }: Legs, next: number | undefined): number | undefined {
  const end = to ?? (next === undefined ? undefined : next - exitReach - tipGap);
  return end === undefined ? undefined : Math.abs(end - from) - 2 * elbow - 2 * pill.padding;
}

/** A label that would hide the whole run of its arc is set in two lines, if it comes apart between words. */
function setLabel(
  text: string,
  run: number | undefined,
  largest: number,
  style: TypeStyle,
  set: Setting['set'],
): Paragraph {
  const line = set(text, style, largest);
  if (run === undefined) return line;
  if (line.lines.length > 1 || fits(line, set, run)) return line;
  // Chinese may part anywhere, and had best part before the share.
  const ways = [text, text.replace(beforeShare, '\n')];
  const parted = ways
    .map((way) => set(way, style, Math.max(run - runShown, leastLabel)))
    .find(({ lines }) => lines.length === 2 && lines.join(' ') === text);
  return parted ?? line;
}

const beforeShare = / (?=\([^()]*\)$)/;

const fits = (line: Paragraph, set: Setting['set'], width: number): boolean =>
  set(line.lines[0] ?? '', line.style, width).lines.length === 1;

/** The way out runs past its label, towards the end of the page where there is room, else towards its start. */
function exitEnd(from: number, pillSize: number, reachOut: number, pageEnd: number): number {
  const reach = exitLength(pillSize) - exitReach + reachOut;
  return from + reach <= pageEnd ? from + reach : from - reach;
}

const hasWords = ({ pillSize }: SizedArc): boolean => pillSize > 0;

function namedLine(sized: SizedArc, line: Ink | undefined): readonly Ink[] {
  if (hasWords(sized) || !line) return [];
  const { key, label, range } = sized.arc;
  const symbol: Ink = { kind: 'group', key: `${key}/way`, label, semantics: 'symbol', children: [line] };
  return [{ kind: 'group', key, label, semantics: 'listitem', range, children: [symbol] }];
}

function trackHeights(arcs: readonly SizedArc[], tracks: readonly number[]): readonly number[] {
  const heights: number[] = [];
  arcs.forEach(({ pillBlock }, index) => {
    const at = tracks[index] ?? 0;
    heights[at] = Math.max(heights[at] ?? track, pillBlock + 5);
  });
  return heights;
}

const looks = {
  plain: { line: 'flow', end: 'flow-end', pill: 'flow-pill', text: 'ink-3' },
  detour: { line: 'flow-detour', end: 'flow-end', pill: 'flow-pill', text: 'ink-3' },
  lost: { line: 'flow-lost', end: 'flow-end-lost', pill: 'flow-pill-lost', text: 'negative' },
} as const satisfies Record<Arc['tone'], Record<'line' | 'end' | 'pill' | 'text', Role>>;

function lineInk(
  { arc, legs, pillSize, reachOut }: SizedArc,
  middle: number,
  centre: number,
  blockSize: number,
): Ink {
  const look = looks[arc.tone];
  const foot = blockSize - 1;
  const { from } = legs;
  const to =
    legs.to ?? (centre >= from ? centre + pillSize / 2 + reachOut : centre - pillSize / 2 - reachOut);
  const side = to >= from ? 1 : -1;
  const bend = Math.min(elbow, Math.abs(to - from) / 2);
  const isOpen = legs.to === undefined || arc.away?.end === 'to';
  const comes = arc.away?.end === 'from';
  const commands: Command[] = comes
    ? [['M', [from, middle]]]
    : [
        ['M', [from, foot]],
        ['L', [from, middle + bend]],
        ['Q', [from, middle], [from + side * bend, middle]],
      ];
  if (isOpen) commands.push(['L', [to - side * arrow.size, middle]]);
  else
    commands.push(
      ['L', [to - side * bend, middle]],
      ['Q', [to, middle], [to, middle + bend]],
      ['L', [to, foot - 4]],
    );
  const tip: readonly Command[] = isOpen
    ? [
        ['M', [to - side * arrow.size, middle - arrow.half]],
        ['L', [to, middle]],
        ['L', [to - side * arrow.size, middle + arrow.half]],
        ['Z'],
      ]
    : [
        ['M', [to - arrow.half, foot - arrow.size + 1]],
        ['L', [to, foot + 1]],
        ['L', [to + arrow.half, foot - arrow.size + 1]],
        ['Z'],
      ];
  return {
    kind: 'group',
    key: `${arc.key}/line`,
    children: [
      { kind: 'path', key: `${arc.key}/path`, role: look.line, commands },
      { kind: 'path', key: `${arc.key}/tip`, role: look.end, commands: tip },
      {
        kind: 'circle',
        key: `${arc.key}/start`,
        role: look.end,
        inline: from,
        block: comes ? middle : foot,
        radius: startRadius,
      },
    ],
  };
}

function pillInk(
  { arc, text, pillSize, pillBlock }: SizedArc,
  middle: number,
  centre: number,
): readonly Ink[] {
  if (pillSize === 0) return [];
  const look = looks[arc.tone];
  const box = {
    inline: centre - pillSize / 2,
    block: middle - pillBlock / 2,
    inlineSize: pillSize,
    blockSize: pillBlock,
  };
  return [
    {
      kind: 'group',
      key: arc.key,
      label: arc.label,
      semantics: 'listitem',
      box,
      range: arc.range,
      children: [
        {
          kind: 'rect',
          key: `${arc.key}/pill`,
          role: look.pill,
          ...box,
          radius: Math.min(11, pillBlock / 2),
        },
        ...setParagraph(text, `${arc.key}/text`, look.text, centre, middle - text.blockSize / 2, 'middle'),
      ],
    },
  ];
}
