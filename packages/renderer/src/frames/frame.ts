import { append } from '../append.ts';
import type { FramedImage } from '../content/panels.ts';
import type { FrameDefinition } from '../layout/definition.ts';
import type { Ink } from '../layout/ink.ts';
import { type Paragraph, setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';

/** Frames are as wide as photographs: three to two. */
const ratio = 3 / 2;
export const frameRadius = 6;
const padding = 12;
const sign = { size: 18, below: 6 };

/** An image, or the words that stand for it, with the room its frame takes. */
export interface SizedFrame {
  readonly image: FramedImage;
  readonly inlineSize: number;
  readonly blockSize: number;
  /** What stands in the frame where there is no image. */
  readonly words?: Paragraph;
}

/** How tall a frame is; words that stand for an image are never cut, so theirs may be taller. */
export const frameSize = (inlineSize: number): number => inlineSize / ratio;

/** Measures a frame for an image; `foot` px of it may be covered from below. */
export function measureFrame(
  image: FramedImage,
  inlineSize: number,
  { set, metrics }: Setting,
  foot = 0,
): SizedFrame {
  const blockSize = frameSize(inlineSize);
  if (image.address !== undefined) return { image, inlineSize, blockSize };
  const words = set(image.alt, metrics.type.small, inlineSize - 2 * padding);
  return {
    image,
    words,
    inlineSize,
    blockSize: Math.max(blockSize, wordsSize(words) + 2 * padding + 2 * foot),
  };
}

const wordsSize = (words: Paragraph): number => sign.size + sign.below + words.blockSize;

/** The image between its ground and its edge, or its words in an empty frame. */
export function placeFrame(
  { image, words, inlineSize, blockSize }: SizedFrame,
  key: string,
  inline: number,
  block: number,
): readonly Ink[] {
  const box = { inline, block, inlineSize, blockSize };
  const ground: Ink = { kind: 'rect', key: `${key}/frame`, role: 'frame', ...box, radius: frameRadius };
  const edge: Ink = { kind: 'rect', key: `${key}/edge`, role: 'frame-edge', ...box, radius: frameRadius };
  const { alt, address } = image;
  const frame = frameOf(inlineSize).name;
  if (address !== undefined)
    return [ground, { kind: 'image', key: `${key}/image`, label: alt, address, frame, ...box }, edge];
  const ink: Ink[] = [ground, edge];
  if (!words) return ink;
  const top = block + Math.max(padding, (blockSize - wordsSize(words)) / 2);
  const at = inline + padding;
  const { size } = sign;
  ink.push({
    kind: 'icon',
    key: `${key}/sign`,
    role: 'icon-quiet',
    name: 'image',
    inline: at,
    block: top,
    size,
  });
  append(ink, setParagraph(words, `${key}/words`, 'ink-2', at, top + size + sign.below));
  return ink;
}

/** The clip of all frames of one width. */
export function frameOf(inlineSize: number): FrameDefinition {
  return {
    kind: 'frame',
    name: `frame-${Math.round(inlineSize)}`,
    rx: frameRadius / inlineSize,
    ry: frameRadius / frameSize(inlineSize),
  };
}
