import type { CurveContent } from '../content/curve.ts';
import type { Ink } from '../layout/ink.ts';
import { type Paragraph, setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import type { Role } from '../theme/roles.ts';
import { face } from './face.ts';
import { personaCurveRole, personaPoint, personaRole } from './marks.ts';
import { blockOf, type Scale } from './scale.ts';
import type { CurveStyle } from './sizes.ts';
import { spreadSize } from './spread.ts';

/** A sample of a line or area with the words that explain it, in the rail beside the curve. */
interface KeyText {
  readonly text: string;
  readonly role: Role;
  readonly sample:
    | { readonly kind: 'line'; readonly role: Role; readonly style?: number }
    | { readonly kind: 'hatch' }
    | { readonly kind: 'bar' };
}

/** A key in its place, from the top of the lane. */
export interface CurveKey {
  readonly paragraph: Paragraph;
  readonly block: number;
  /** How far from the start of the rail. */
  readonly inset: number;
  readonly role: Role;
  readonly sample: KeyText['sample'];
}

const sampleSize = 24;
const textInset = 31;
const faceRadius = 10;
const faceInset = 29;
const between = 3;
const keyGap = 2;
/** Where keys beside the faces begin. */
const besideInset = 32;
const railEnd = 8;

/** Which lines need explaining: every persona, or as-is and to-be, and the gap between them. */
export function keysOf({ series, overlay, legend }: CurveContent): readonly KeyText[] {
  if (overlay)
    return series.map(({ name, style }) => ({
      text: name,
      role: personaRole(style),
      sample: { kind: 'line', role: personaCurveRole(style), style },
    }));
  const keys: KeyText[] = [];
  if (legend.asIs) keys.push({ text: legend.asIs, role: 'ink-2', sample: { kind: 'line', role: 'curve' } });
  if (legend.toBe)
    keys.push({ text: legend.toBe, role: 'ideal', sample: { kind: 'line', role: 'curve-ideal' } });
  if (legend.gap) keys.push({ text: legend.gap, role: 'ink-2', sample: { kind: 'hatch' } });
  if (legend.spread) keys.push({ text: legend.spread, role: 'ink-2', sample: { kind: 'bar' } });
  return keys;
}

interface SizedKeys {
  readonly keys: readonly CurveKey[];
  readonly blockSize: number;
}

/** Finds places for the keys around the faces of the scale. */
export function measureKeys(
  texts: readonly KeyText[],
  scale: Scale,
  { keys: place }: CurveStyle,
  { set, metrics }: Setting,
): SizedKeys {
  const shift = place === 'beside' ? besideInset : 0;
  const room = metrics.rail - railEnd - shift - textInset;
  const sized = texts.map((text) => ({ text, paragraph: set(text.text, metrics.type.microStrong, room) }));
  return place === 'between' ? betweenFaces(sized, scale) : aroundMiddle(sized, shift, scale);
}

type SetKey = { readonly text: KeyText; readonly paragraph: Paragraph };

/** Keys one below the other, around the middle of the scale. */
function aroundMiddle(sized: readonly SetKey[], inset: number, scale: Scale): SizedKeys {
  const size = sized.reduce((sum, { paragraph }) => sum + paragraph.blockSize + keyGap, -keyGap);
  let from = Math.max(between, scale.zero - size / 2);
  const keys = sized.map(({ text, paragraph }): CurveKey => {
    const block = from;
    from += paragraph.blockSize + keyGap;
    return { paragraph, block, inset, role: text.role, sample: text.sample };
  });
  return { keys, blockSize: keys.length === 0 ? 0 : from + between };
}

/** Keys between the faces of the scale, and under the lowest face what finds no room there. */
function betweenFaces(sized: readonly SetKey[], scale: Scale): SizedKeys {
  const keys: CurveKey[] = [];
  const fill = between;
  const slots = [2, 0, -2].map((value) => blockOf(scale, value) + faceRadius + fill);
  let slot = 0;
  let from = slots[0] ?? 0;
  let used = 0;
  for (const { text, paragraph } of sized) {
    while (slot < 2 && from + paragraph.blockSize > (slots[slot + 1] ?? 0) - 2 * faceRadius - 2 * fill) {
      slot += 1;
      from = slots[slot] ?? 0;
    }
    keys.push({ paragraph, block: from, inset: 0, role: text.role, sample: text.sample });
    from += paragraph.blockSize + keyGap;
    used = from;
  }
  return { keys: centreInSlots(keys, slots), blockSize: used };
}

/** Keys that share the room between two faces stand in the middle of it. */
function centreInSlots(keys: readonly CurveKey[], slots: readonly number[]): readonly CurveKey[] {
  return keys.map((key) => {
    const slot = slots.findLastIndex((start) => key.block >= start);
    const next = slots[slot + 1];
    const start = slots[slot];
    if (next === undefined || start === undefined) return key;
    const mates = keys.filter(({ block }) => block >= start && block < next);
    const used = mates.reduce((sum, { paragraph }) => sum + paragraph.blockSize + keyGap, -keyGap);
    const room = next - start - 2 * faceRadius - 2 * between;
    return { ...key, block: key.block + Math.max(0, (room - used) / 2) };
  });
}

/** The faces of the scale, with their words where there is room, and the keys, as ink of the rail. */
export function placeKeys(
  keys: readonly CurveKey[],
  lane: string,
  words: CurveContent['scale'],
  scale: Scale,
  { keys: place }: CurveStyle,
  setting: Setting,
): readonly Ink[] {
  const { grid, metrics, set } = setting;
  const start = grid.contentStart;
  const shown = place === 'alone' ? [] : ([2, 0, -2] as const);
  const faces = shown.flatMap((value, index): readonly Ink[] => {
    const block = blockOf(scale, value);
    const key = `${lane}/face.${index + 1}`;
    const drawn = face(key, start + faceRadius + 1, block, faceRadius, value);
    if (place === 'beside') return [drawn];
    const word = set(words[index] ?? '', metrics.type.small, metrics.rail - railEnd - faceInset);
    return [
      drawn,
      ...setParagraph(word, `${key}/word`, 'ink-2', start + faceInset, block - word.blockSize / 2),
    ];
  });
  const samples = keys.flatMap((key, index): readonly Ink[] => {
    const name = `${lane}/key.${index + 1}`;
    const middle = key.block + key.paragraph.style.leading / 2;
    return [
      ...sampleInk(key.sample, name, lane, start + key.inset, middle),
      ...setParagraph(key.paragraph, `${name}/text`, key.role, start + key.inset + textInset, key.block),
    ];
  });
  return [...faces, ...samples];
}

/** A piece of a line or an area, to explain it. */
export function sampleInk(
  sample: CurveKey['sample'],
  key: string,
  lane: string,
  inline: number,
  block: number,
): readonly Ink[] {
  if (sample.kind === 'hatch') {
    const [start, end, top, bottom] = [inline, inline + sampleSize, block - 6, block + 6];
    const commands = [
      ['M', [start, top]],
      ['L', [end, top]],
      ['L', [end, bottom]],
      ['L', [start, bottom]],
      ['Z'],
    ] as const;
    return [{ kind: 'path', key: `${key}/sample`, role: 'gap-area', commands, fill: `${lane}-gap` }];
  }
  if (sample.kind === 'bar')
    return [
      {
        kind: 'rect',
        key: `${key}/sample`,
        role: 'spread',
        inline,
        block: block - spreadSize / 2,
        inlineSize: sampleSize,
        blockSize: spreadSize,
        radius: spreadSize / 2,
      },
    ];
  const line: Ink = {
    kind: 'path',
    key: `${key}/sample`,
    role: sample.role,
    commands: [
      ['M', [inline, block]],
      ['L', [inline + sampleSize, block]],
    ],
  };
  if (sample.style === undefined) return [line];
  return [line, personaPoint(`${key}/point`, sample.style, inline + sampleSize / 2, block)];
}
