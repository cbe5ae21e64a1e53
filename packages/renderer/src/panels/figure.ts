import type { DrawnScene } from '../content/panels.ts';
import { face, signOf } from '../curve/face.ts';
import { personaRole } from '../curve/marks.ts';
import type { Command, Ink, Point } from '../layout/ink.ts';

/** Sizes and places as shares of the height of the frame, from the middle of the figure and from its head. */
const head = { middle: 0.36, radius: 0.155 };
const shoulder = { half: 0.2, below: 0.215, slope: 0.09 };
const waist = 0.22;
const hand = 0.038;
/** The round end of an arm stays inside the frame. */
const armEnd = 8;

/** How far a figure reaches to each side, arms left out. */
export const figureReach = 0.24;

/** From here on a feeling moves the arms, on the scale of −2 … +2. */
const strong = 1.25;

/** What somebody does with their arms if the feeling lets them: reach for something, or hold them still. */
export type Pose = 'reaching' | 'free' | 'still';

/** Somebody from the waist up, whose face and arms say how it is; without a score the face is left empty. */
export function figure(
  key: string,
  { value, style }: DrawnScene['people'][number],
  at: { readonly inline: number; readonly floor: number; readonly unit: number; readonly pose: Pose },
): readonly Ink[] {
  const { inline, floor, unit } = at;
  const middle = floor - (1 - head.middle) * unit;
  const point = ([across, down]: Point): Point => [inline + across * unit, middle + down * unit];
  const role = style === undefined ? 'avatar-figure' : personaRole(style);
  const sign = signOf(value ?? 0);
  const arms = at.pose === 'still' ? [] : armsOf(value ?? 0, at.pose);
  const foot = (floor - middle - armEnd) / unit;
  const radius = head.radius * unit;
  const ink: Ink[] = [
    { kind: 'path', key: `${key}/body`, role, commands: body(point, (floor - middle) / unit) },
  ];
  for (const [index, { elbow, hand: end }] of arms.entries()) {
    const side = Math.sign(elbow[0]);
    const from = point([side * (shoulder.half - 0.03), shoulder.below + shoulder.slope * 0.8]);
    const to = point(end ?? [elbow[0] * 0.98, foot]);
    const name = `${key}/arm.${index + 1}`;
    const commands: readonly Command[] = [
      ['M', from],
      ['L', point(elbow)],
      ['L', to],
    ];
    ink.push({ kind: 'path', key: name, role: 'figure-arm', commands });
    if (end)
      ink.push({
        kind: 'circle',
        key: `${name}/hand`,
        role: `face-${sign}`,
        inline: to[0],
        block: to[1],
        radius: hand * unit,
      });
  }
  const looks: Ink =
    value === undefined
      ? { kind: 'circle', key: `${key}/head`, role: 'face-neutral', inline, block: middle, radius }
      : face(`${key}/face`, inline, middle, radius, value);
  // Hands may lie on the cheeks.
  return [...ink.slice(0, 1), looks, ...ink.slice(1)];
}

/** Shoulders that round off towards the neck, and sides down to the foot of the frame. */
function body(point: (at: Point) => Point, foot: number): readonly Command[] {
  const { half, below, slope } = shoulder;
  const top = head.radius * 0.92;
  return [
    ['M', point([-waist, foot])],
    ['L', point([-half, below + slope])],
    ['C', point([-half, below]), point([-half * 0.6, top + 0.035]), point([-0.05, top])],
    ['L', point([0.05, top])],
    ['C', point([half * 0.6, top + 0.035]), point([half, below]), point([half, below + slope])],
    ['L', point([waist, foot])],
    ['Z'],
  ];
}

interface Arm {
  readonly elbow: Point;
  /** Absent for an arm that hangs. */
  readonly hand?: Point;
}

const both = (elbow: Point, end: Point): readonly Arm[] => [
  { elbow: [-elbow[0], elbow[1]], hand: [-end[0], end[1]] },
  { elbow, hand: end },
];

/** Arms fly up in joy and go to the cheeks in despair; else one of them reaches for what is there. */
function armsOf(value: number, pose: Pose): readonly Arm[] {
  if (value >= strong) return both([0.32, 0.2], [0.36, -0.06]);
  if (value <= -strong) return both([0.31, 0.38], [0.135, 0.07]);
  return pose === 'reaching' ? [{ elbow: [0.29, 0.42], hand: [0.4, 0.3] }] : [];
}
