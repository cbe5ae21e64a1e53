import type { DrawnScene } from '../content/panels.ts';
import { signOf } from '../curve/face.ts';
import { frameRadius } from '../frames/frame.ts';
import type { Command, Ink, LogicalBox } from '../layout/ink.ts';
import { figure, figureReach } from './figure.ts';

/** All sizes are shares of the height of the frame, so that a scene looks the same at any size. */
const floorTop = 0.76;
const apart = 0.46;
const card = { size: 0.4, icon: 0.22, block: 0.45, end: 0.12, higher: 0.07 };
const small = { size: 0.19, icon: 0.11, between: 0.05 };
const mostPeople = 5;
const mostIcons = 3;

/** A scene for a step without an image: people whose faces say how it is, and what they meet, in a light that suits. */
export function placeScene(scene: DrawnScene, key: string, box: LogicalBox): readonly Ink[] {
  const people = scene.people.slice(0, mostPeople);
  const icons = scene.icons.slice(0, mostIcons);
  const { inline, block, inlineSize, blockSize } = box;
  const objectStart = inlineSize - (card.size + card.end) * blockSize;
  const room = icons.length === 0 ? inlineSize : objectStart;
  const reach = apart * (people.length - 1) + 2 * figureReach;
  const unit = Math.min(blockSize, (room * 0.96) / reach);
  const first = inline + room / 2 - (apart * unit * (people.length - 1)) / 2;
  const isAlone = people.length === 1;
  return [
    { kind: 'rect', key: `${key}/light`, role: `scene-${lightOf(people)}`, ...box, radius: frameRadius },
    { kind: 'path', key: `${key}/floor`, role: 'scene-floor', commands: floorIn(box) },
    ...people.flatMap((person, index) =>
      figure(`${key}/person.${index + 1}`, person, {
        inline: first + index * apart * unit,
        floor: block + blockSize,
        unit,
        pose: !isAlone ? 'still' : icons.length > 0 ? 'reaching' : 'free',
      }),
    ),
    ...objects(icons, key, inline + objectStart + (card.size * blockSize) / 2, block, blockSize),
  ];
}

/** The light is that of all of them together. */
function lightOf(people: DrawnScene['people']): ReturnType<typeof signOf> {
  const values = people.flatMap(({ value }) => value ?? []);
  return values.length === 0
    ? 'neutral'
    : signOf(values.reduce((sum, value) => sum + value, 0) / values.length);
}

/** The floor, rounded off with the frame. */
function floorIn({ inline, block, inlineSize, blockSize }: LogicalBox): readonly Command[] {
  const [end, top, foot] = [inline + inlineSize, block + blockSize * floorTop, block + blockSize];
  return [
    ['M', [inline, top]],
    ['L', [end, top]],
    ['L', [end, foot - frameRadius]],
    ['Q', [end, foot], [end - frameRadius, foot]],
    ['L', [inline + frameRadius, foot]],
    ['Q', [inline, foot], [inline, foot - frameRadius]],
    ['Z'],
  ];
}

/** The first of what they meet on a large card, the others on small ones below it. */
function objects(
  icons: readonly string[],
  key: string,
  middle: number,
  block: number,
  unit: number,
): readonly Ink[] {
  const [first, ...others] = icons;
  if (first === undefined) return [];
  const large = block + unit * (card.block - (others.length > 0 ? card.higher : 0));
  const step = (small.size + small.between) * unit;
  const below = large + ((card.size + small.size) / 2 + small.between) * unit;
  const start = middle - (step * (others.length - 1)) / 2;
  return [
    ...object(first, `${key}/object.1`, [middle, large], card.size * unit, card.icon * unit),
    ...others.flatMap((icon, index) =>
      object(
        icon,
        `${key}/object.${index + 2}`,
        [start + index * step, below],
        small.size * unit,
        small.icon * unit,
      ),
    ),
  ];
}

function object(
  name: string,
  key: string,
  [inline, block]: readonly [number, number],
  size: number,
  iconSize: number,
): readonly Ink[] {
  return [
    {
      kind: 'rect',
      key: `${key}/card`,
      role: 'scene-card',
      inline: inline - size / 2,
      block: block - size / 2,
      inlineSize: size,
      blockSize: size,
      radius: size * 0.16,
    },
    {
      kind: 'icon',
      key,
      role: 'icon-ink',
      name,
      inline: inline - iconSize / 2,
      block: block - iconSize / 2,
      size: iconSize,
    },
  ];
}
