import { append } from '../append.ts';
import type { PanelFeeling } from '../content/panels.ts';
import { face, signOf } from '../curve/face.ts';
import type { Sized } from '../forms/form.ts';
import { largest } from '../largest.ts';
import type { Ink } from '../layout/ink.ts';
import { type Paragraph, setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';

const inset = 10;
const between = 5;
const pad = { block: 4.5, start: 5, end: 12 };
const head = { radius: 8.5, gap: 7 };
/** Fonts that run wide get some slack. */
const slack = 1.04;

/** Feelings as pills with a face, side by side in as many rows as they need. */
export interface SizedFeelings extends Sized {
  readonly pills: readonly {
    readonly feeling: PanelFeeling;
    readonly text: Paragraph;
    readonly inline: number;
    readonly block: number;
    readonly inlineSize: number;
    readonly blockSize: number;
  }[];
}

/** Measures what stands at the foot of a frame; nothing takes no room. */
export function measureFeelings(
  feelings: readonly PanelFeeling[],
  inlineSize: number,
  { set, widthOf, metrics }: Setting,
): SizedFeelings {
  const style = metrics.type.smallStrong;
  const room = inlineSize - 2 * inset;
  let [inline, block, rowSize] = [0, 0, 0];
  const pills = feelings.map((feeling) => {
    const start =
      pad.start + (feeling.value === undefined ? pad.end - pad.start : 2 * head.radius + head.gap);
    const text = set(feeling.text, style, (room - start - pad.end) / slack);
    const widest = largest(text.lines.map((line) => widthOf(line, style)));
    const size = start + widest * slack + pad.end;
    const blockSize = Math.max(2 * head.radius, text.blockSize) + 2 * pad.block;
    if (inline > 0 && inline + size > room) {
      block += rowSize + between;
      [inline, rowSize] = [0, 0];
    }
    const pill = { feeling, text, blockSize, inlineSize: size, inline, block };
    inline += size + between;
    rowSize = Math.max(rowSize, blockSize);
    return pill;
  });
  return { pills, blockSize: block + rowSize };
}

/** The pills, the face and the words in the colour of the sign. */
export function placeFeelings(
  { pills }: SizedFeelings,
  key: string,
  inline: number,
  block: number,
): readonly Ink[] {
  const ink: Ink[] = [];
  for (const [index, pill] of pills.entries()) {
    const { feeling, text, inlineSize, blockSize } = pill;
    const name = `${key}/feeling.${index + 1}`;
    const { value } = feeling;
    const sign = signOf(value ?? 0);
    const [start, top] = [inline + inset + pill.inline, block + pill.block];
    const middle = top + blockSize / 2;
    const radius = Math.min(blockSize / 2, head.radius + pad.block);
    ink.push({
      kind: 'rect',
      key: `${name}/pill`,
      role: `face-${sign}`,
      inline: start,
      block: top,
      inlineSize,
      blockSize,
      radius,
    });
    if (value !== undefined)
      ink.push(face(`${name}/face`, start + pad.start + head.radius, middle, head.radius, value));
    const at = start + (value === undefined ? pad.end : pad.start + 2 * head.radius + head.gap);
    append(ink, setParagraph(text, `${name}/text`, sign, at, middle - text.blockSize / 2));
  }
  return ink;
}
