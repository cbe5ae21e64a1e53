import { inAscii } from '../literals/ascii.ts';
import { plainNumber, sign } from '../literals/number.ts';
import { type Scale, score } from '../literals/score.ts';
import type { Attributes, Feel, Mood, Words } from '../tree.ts';
import { fold } from '../vocabulary/fold.ts';
import type { NodeKind } from '../vocabulary/keys.ts';
import { attributesText } from './attributes.ts';
import type { Style } from './style.ts';

interface Body {
  readonly label: Words;
  readonly attributes?: Attributes;
  readonly feel?: Feel;
}

/** `label ~ moods {attributes}` of a kind of node. */
export function bodyText({ label, attributes, feel }: Body, at: NodeKind | undefined, style: Style): string {
  const moods = feel?.moods.map((mood) => moodText(mood, at, style)).join(' | ');
  return [
    style.source.slice(label.range.from, label.range.to),
    ...(moods === undefined ? [] : ['~', moods]),
    attributesText(attributes, at, style.translation),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function moodText({ words, toBe, attributes }: Mood, at: NodeKind | undefined, style: Style): string {
  const feeling = ({ range }: Words): string => withScore(style.source.slice(range.from, range.to), style);
  return [
    feeling(words),
    toBe ? `=> ${feeling(toBe)}` : '',
    attributesText(attributes, at, style.translation),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** A mood with its score written as `+1` or `-2`; a persona may stand before it. */
export function withScore(mood: string, { scale, numbered }: Pick<Style, 'scale' | 'numbered'>): string {
  // A persona may be called `2 friends`.
  if (numbered.length > 0 && numbered.some((name) => fold(mood).startsWith(name))) return mood;
  const leading = score(mood, scale);
  if (leading?.value !== undefined) {
    return scoreText(leading.text, scale) + mood.slice(leading.text.length);
  }
  return mood.replace(signedScore, (written) =>
    score(written, scale)?.value === undefined ? written : scoreText(written, scale),
  );
}

const signedScore = new RegExp(`(?<=^|\\s)${sign}${plainNumber}(?=\\s|$)`, 'u');

function scoreText(typed: string, scale: Scale): string {
  const plain = typed.normalize('NFKC').replace(/[−–]/, '-').replace(/\s/g, '');
  const needsSign = scale.min < 0 && /^(?=.*[1-9])[0-9.,]+$/.test(inAscii(plain));
  return needsSign ? `+${plain}` : plain;
}
