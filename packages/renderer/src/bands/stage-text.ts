import { append } from '../append.ts';
import type { StageSpan } from '../board/board.ts';
import type { Ink } from '../layout/ink.ts';
import { type Paragraph, setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';

/** What stands under the name of a stage: its goal, a remark, and other facts in one line. */
export interface StageText {
  readonly parts: readonly { readonly name: PartName; readonly text: Paragraph }[];
  readonly blockSize: number;
}

type PartName = (typeof partNames)[number];

const partNames = ['goal', 'note', 'meta'] as const;

/** Breaks what a stage says under its name. */
export function measureStageText(stage: StageSpan, width: number, { set, metrics }: Setting): StageText {
  const { small, micro } = metrics.type;
  const parts = partNames.flatMap((name) => {
    const said = stage[name];
    return said === undefined ? [] : [{ name, text: set(said, name === 'goal' ? small : micro, width) }];
  });
  return { parts, blockSize: parts.reduce((sum, { text }) => sum + text.blockSize, 0) };
}

/** Its lines as ink, the first line's top at `block`. */
export function placeStageText(
  { parts }: StageText,
  key: string,
  inline: number,
  block: number,
): readonly Ink[] {
  const ink: Ink[] = [];
  let top = block;
  for (const { name, text } of parts) {
    append(ink, setParagraph(text, `${key}/${name}`, 'on-phase-2', inline, top));
    top += text.blockSize;
  }
  return ink;
}

/** A stage with all that it says, for those who hear the map. */
export function stageLabel({ number, name, goal, note, meta }: StageSpan): string {
  const title = goal ? `${number}. ${name}: ${goal}` : `${number}. ${name}`;
  return [title, note, meta].filter((part) => part !== undefined).join('. ');
}
