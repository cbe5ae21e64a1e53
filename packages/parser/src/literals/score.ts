import { numberOf, plainNumber, sign } from './number.ts';

/** The numbers that plain and signed scores are written in. */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

/** The scale where the front matter names none. */
export const plainScale: Scale = { min: -2, max: 2 };

/** A score at the start of a text. */
export interface ScoreLiteral {
  /** −2 … +2; absent where the number does not lie on its scale. */
  readonly value?: number;
  /** As written. */
  readonly text: string;
  /** What follows, without space. */
  readonly rest: string;
}

/** Reads the score that a text begins with: a number, a fraction, a percentage or a face. */
export function score(text: string, scale: Scale = plainScale): ScoreLiteral | undefined {
  const found = scorePattern.exec(text);
  if (found === null) return undefined;
  const [all, written = '', face, number = '', of, percent] = found;
  const value = stretched(face, number, of, percent, scale);
  const rest = text.slice(all.length);
  return value === undefined ? { text: written, rest } : { value, text: written, rest };
}

/** A score that stands at the end of a label without `~`: signed or a lone 0, or a face, and on the scale. */
export function bareScore(
  label: string,
  scale: Scale = plainScale,
): { readonly text: string; readonly from: number } | undefined {
  const text = bareScorePattern.exec(label)?.[1];
  if (text === undefined || score(text, scale)?.value === undefined) return undefined;
  return { text, from: label.length - text.length };
}

/** Reads `1..5` or `-2..2`. */
export function scaleOf(text: string): Scale | undefined {
  const found = scalePattern.exec(text);
  if (found === null) return undefined;
  const [, from = '', to = ''] = found;
  const scale = { min: numberOf(from), max: numberOf(to) };
  return scale.min < scale.max ? scale : undefined;
}

/** The five faces, and what each of them scores. */
export const faces: Readonly<Record<string, number>> = { '😍': 2, '🙂': 1, '😐': 0, '🙁': -1, '😡': -2 };

const face = `(?:${Object.keys(faces).join('|')})\\ufe0f?`;
const scorePattern = new RegExp(
  `^\\s*((${face})|(${sign}?\\s?${plainNumber})(?:\\s*[/／]\\s*(${plainNumber})|\\s*([%％٪]))?)(?:\\s+|$)`,
  'u',
);
const bareScorePattern = new RegExp(`\\S\\s+(${sign}${plainNumber}|[0０٠۰]|${face})$`, 'u');
const scalePattern = new RegExp(
  `^\\s*(${sign}?${plainNumber})\\s*(?:\\.\\.+|…)\\s*(${sign}?${plainNumber})\\s*$`,
);

function stretched(
  face: string | undefined,
  number: string,
  of: string | undefined,
  percent: string | undefined,
  scale: Scale,
): number | undefined {
  if (face !== undefined) return faces[face.replace('\ufe0f', '')];
  if (percent !== undefined) return scoreOn(numberOf(number), { min: 0, max: 100 });
  if (of === undefined) return scoreOn(numberOf(number), scale);
  const marks = scaleOutOf(numberOf(of));
  return marks && scoreOn(numberOf(number), marks);
}

/** The scale of `4/5`, by what stands behind the stroke. */
export function scaleOutOf(top: number): Scale | undefined {
  // Five stars begin at one star; marks out of ten or a hundred begin at nothing.
  return top > 0 ? { min: top === 5 ? 1 : 0, max: top } : undefined;
}

/** Where a number lies on its scale, stretched to −2 … +2; nothing for one that lies off it. */
export function scoreOn(number: number, { min, max }: Scale): number | undefined {
  if (number < min || number > max) return undefined;
  return Math.round((((number - min) / (max - min)) * 4 - 2) * 1e6) / 1e6;
}
