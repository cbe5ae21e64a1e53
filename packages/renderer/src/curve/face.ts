import type { Ink } from '../layout/ink.ts';

/** The sign of a feeling; within a quarter of a unit around zero it counts as neutral. */
export type Sign = 'positive' | 'neutral' | 'negative';

export const signOf = (value: number): Sign =>
  value > 0.25 ? 'positive' : value < -0.25 ? 'negative' : 'neutral';

/** A face whose mouth bends with the score (−2 … +2): the shape carries the sign, not the colour. Broken where it is assumed. */
export function face(
  key: string,
  inline: number,
  block: number,
  radius: number,
  score: number,
  isAssumed = false,
): Ink {
  const sign = signOf(score);
  const bend = (score / 2) * 1.15 * radius * 0.28;
  const mouth = block + radius * 0.34 - bend * 0.35;
  const eye = (side: -1 | 1): Ink => ({
    kind: 'circle',
    key: `${key}/${side < 0 ? 'eye.1' : 'eye.2'}`,
    role: sign,
    inline: inline + side * radius * 0.34,
    block: block - radius * 0.2,
    radius: radius * 0.13,
  });
  return {
    kind: 'group',
    key,
    semantics: 'hidden',
    children: [
      {
        kind: 'circle',
        key: `${key}/head`,
        role: isAssumed ? `face-${sign}-assumed` : `face-${sign}`,
        inline,
        block,
        radius,
      },
      eye(-1),
      eye(1),
      {
        kind: 'path',
        key: `${key}/mouth`,
        role: `mouth-${sign}`,
        commands: [
          ['M', [inline - radius * 0.42, mouth]],
          ['Q', [inline, mouth + bend * 2], [inline + radius * 0.42, mouth]],
        ],
      },
    ],
  };
}
