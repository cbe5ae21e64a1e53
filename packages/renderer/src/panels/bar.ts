import type { Panel, PanelBar } from '../content/panels.ts';
import type { Sized } from '../forms/form.ts';
import { spanOf } from '../layout/grid.ts';
import type { Ink } from '../layout/ink.ts';
import { setNumbered, setNumberedParagraph } from '../layout/numbered.ts';
import { type Paragraph, setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';

const padding = 12;
const edge = 7;
const radius = 6;
const belowPhase = 4;

/** A stage over its panels in a row, from column to column. */
export interface SizedBar extends Sized {
  readonly bar: PanelBar;
  readonly first: number;
  readonly last: number;
  readonly name: Paragraph;
  readonly goal?: Paragraph;
  readonly phase?: Paragraph;
  /** Room of the name of the phase above it. */
  readonly phaseSize: number;
}

/** Measures the bars of a row; a stage says what it is for where it begins, not where it goes on. */
export function measureBars(
  panels: readonly Panel[],
  before: number | undefined,
  bars: readonly PanelBar[],
  { set, grid, metrics: { type } }: Setting,
): readonly SizedBar[] {
  return runsOf(panels, before).flatMap(({ at, first, last, continued }): readonly SizedBar[] => {
    const bar = bars[at];
    if (!bar?.shown) return [];
    const room = spanOf(grid, { first, last }).inlineSize;
    const width = room - 2 * padding;
    const name = setNumbered(bar.number, bar.name, type.strong, width, set);
    const goal = bar.goal && !continued ? set(bar.goal, type.micro, width) : undefined;
    const phase = bar.phase && !continued ? set(bar.phase, type.smallStrong, room) : undefined;
    const blockSize = 2 * edge + name.blockSize + (goal?.blockSize ?? 0);
    const phaseSize = phase ? phase.blockSize + belowPhase : 0;
    return [{ bar, first, last, name, blockSize, phaseSize, ...(goal && { goal }), ...(phase && { phase }) }];
  });
}

interface Run {
  readonly at: number;
  readonly first: number;
  readonly last: number;
  readonly continued: boolean;
}

/** Which columns of a row belong to which stage. */
function runsOf(panels: readonly Panel[], before: number | undefined): readonly Run[] {
  const runs: Run[] = [];
  for (const [column, { bar: at }] of panels.entries()) {
    const open = runs.at(-1);
    if (open?.at === at) runs[runs.length - 1] = { ...open, last: column };
    else runs.push({ at, first: column, last: column, continued: runs.length === 0 && before === at });
  }
  return runs;
}

/** A bar as tall as all of its row, `row` of them counted from 1, with the name of its phase above it. */
export function placeBar(
  { bar, name, goal, phase, ...span }: SizedBar,
  row: number,
  at: { readonly block: number; readonly phaseSize: number; readonly barSize: number },
  { grid }: Setting,
): Ink {
  const { inline, inlineSize } = spanOf(grid, span);
  const key = `stage.${bar.key}.row.${row}`;
  const top = at.block + at.phaseSize;
  const from = inline + padding;
  const text = top + (at.barSize - name.blockSize - (goal?.blockSize ?? 0)) / 2;
  const number = { text: String(bar.number), role: 'on-phase', weight: 700 } as const;
  const box = { inline, block: at.block, inlineSize, blockSize: at.phaseSize + at.barSize };
  return {
    kind: 'group',
    key,
    label: bar.label,
    semantics: 'listitem',
    box,
    lane: 'stages',
    range: bar.range,
    children: [
      ...(phase
        ? setParagraph(phase, `${key}/phase`, 'ink-2', inline, top - belowPhase - phase.blockSize)
        : []),
      {
        kind: 'rect',
        key: `${key}/shape`,
        role: `stage-${bar.shade}`,
        inline,
        block: top,
        inlineSize,
        blockSize: at.barSize,
        radius,
      },
      ...setNumberedParagraph(name, number, `${key}/name`, 'on-phase', from, text),
      ...(goal ? setParagraph(goal, `${key}/goal`, 'on-phase-2', from, text + name.blockSize) : []),
    ],
  };
}
