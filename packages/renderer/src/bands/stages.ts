import type { Board, StageSpan } from '../board/board.ts';
import { largest } from '../largest.ts';
import { spanOf } from '../layout/grid.ts';
import type { Command, Ink } from '../layout/ink.ts';
import { setNumbered, setNumberedParagraph } from '../layout/numbered.ts';
import type { Paragraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import type { Role } from '../theme/roles.ts';
import type { TypeStyle } from '../theme/type-scale.ts';
import type { Band } from './band.ts';
import { measureStageText, placeStageText, type StageText, stageLabel } from './stage-text.ts';

/** How far the point of a chevron reaches into the next one, and the room left between them. */
const point = 13;
const slit = 5;
const inset = { first: 14, later: 26, end: 12 };
const padding = { top: 10, bottom: 11, withoutGoal: 46, withGoal: 66 };

interface SizedStage {
  readonly stage: StageSpan;
  readonly inline: number;
  readonly inlineSize: number;
  readonly textInline: number;
  readonly name: Paragraph;
  readonly rest: StageText;
}

/** Chevrons that name the stages, deeper in tone as the relationship deepens. */
export function stages(board: Board, setting: Setting): Band | undefined {
  const shown = board.stages.filter((stage) => stage.shown);
  if (shown.length === 0 || board.wrapped !== undefined) return undefined;
  const sized = measureStages(shown, setting);
  const least = sized.some(({ rest }) => rest.parts.length > 0) ? padding.withGoal : padding.withoutGoal;
  const textSize = largest(sized.map(textSizeOf));
  const blockSize = Math.max(least, textSize + padding.top + padding.bottom);
  // Names stand in one line, whatever is said under some of them.
  const textTop = (blockSize - textSize) / 2;
  const place = () => {
    const children = sized.map((each, index) =>
      placeStage(each, textTop, blockSize, { first: index === 0, last: index === sized.length - 1 }),
    );
    const group: Ink = {
      kind: 'group',
      key: 'stages',
      label: board.locale.stages,
      semantics: 'list',
      children,
    };
    return { inks: [{ layer: 'stages' as const, ink: [group] }] };
  };
  return { name: 'stages', blockSize, washed: false, place };
}

/** All in one size: where the words of a name are too long for its chevron, every name is set smaller. */
function measureStages(shown: readonly StageSpan[], setting: Setting): readonly SizedStage[] {
  const { type } = setting.metrics;
  const setAll = (style: TypeStyle) =>
    shown.map((stage, index) => measureStage(stage, index === 0, style, setting));
  const large = setAll(type.head);
  if (large.every(({ stage, name }) => name.lines.join(' ') === stage.name)) return large;
  const { size, leading } = type.takeaway.size < type.head.size ? type.takeaway : type.stepTitle;
  return setAll({ ...type.head, size, leading });
}

function measureStage(stage: StageSpan, first: boolean, nameStyle: TypeStyle, setting: Setting): SizedStage {
  const { grid, set } = setting;
  const { inline, inlineSize } = spanOf(grid, stage);
  const start = first ? inset.first : inset.later;
  const width = inlineSize - start - inset.end;
  const name = setNumbered(stage.number, stage.name, nameStyle, width, set);
  const rest = measureStageText(stage, width, setting);
  return { stage, inline, inlineSize, textInline: inline + start, name, rest };
}

const textSizeOf = ({ name, rest }: SizedStage) => name.blockSize + rest.blockSize;

function placeStage(
  sized: SizedStage,
  textTop: number,
  blockSize: number,
  at: { first: boolean; last: boolean },
): Ink {
  const { stage, inline, inlineSize, textInline, name, rest } = sized;
  const key = `stage.${stage.key}`;
  const number = { text: String(stage.number), role: 'on-phase', weight: 700 } as const;
  return {
    kind: 'group',
    key,
    label: stageLabel(stage),
    semantics: 'listitem',
    box: { inline, block: 0, inlineSize, blockSize },
    lane: 'stages',
    range: stage.range,
    children: [
      {
        kind: 'path',
        key: `${key}/shape`,
        role: `stage-${stage.shade}` satisfies Role,
        commands: chevron(inline, inline + inlineSize, blockSize, at),
      },
      ...setNumberedParagraph(name, number, `${key}/name`, 'on-phase', textInline, textTop),
      ...placeStageText(rest, key, textInline, textTop + name.blockSize),
    ],
  };
}

function chevron(
  start: number,
  end: number,
  height: number,
  at: { first: boolean; last: boolean },
): readonly Command[] {
  const middle = height / 2;
  const tip: readonly Command[] = at.last
    ? [
        ['L', [end, 0]],
        ['L', [end, height]],
      ]
    : [
        ['L', [end - point + slit, 0]],
        ['L', [end + slit, middle]],
        ['L', [end - point + slit, height]],
      ];
  const notch: readonly Command[] = at.first ? [] : [['L', [start + point, middle]]];
  return [['M', [start, 0]], ...tip, ['L', [start, height]], ...notch, ['Z']];
}
