import { plainNumber, sign } from '../literals/number.ts';
import { plainScale, type Scale } from '../literals/score.ts';
import type { Attributes, Feel, Mood, Words } from '../tree.ts';
import { attributesText } from './attributes.ts';

interface Body {
  readonly label: Words;
  readonly attributes?: Attributes;
  readonly feel?: Feel;
}

/** `label ~ moods {attributes}`. */
export function bodyText({ label, attributes, feel }: Body, source: string, scale: Scale): string {
  const moods = feel?.moods.map((mood) => moodText(mood, source, scale)).join(' | ');
  return [
    source.slice(label.range.from, label.range.to),
    ...(moods === undefined ? [] : ['~', moods]),
    attributesText(attributes),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function moodText({ words, toBe, attributes }: Mood, source: string, scale: Scale): string {
  const feeling = ({ range }: Words): string => scoreSigned(source.slice(range.from, range.to), scale);
  return [feeling(words), toBe ? `=> ${feeling(toBe)}` : '', attributesText(attributes)]
    .filter((part) => part !== '')
    .join(' ');
}

/** Writes the score in a mood as `+1` or `-2`; a persona may stand before it. */
function scoreSigned(mood: string, scale: Scale): string {
  const unsigned = unsignedScore.exec(mood)?.[0];
  if (unsigned !== undefined) return scoreText(unsigned, scale) + mood.slice(unsigned.length);
  return mood.replace(signedScore, (score) => scoreText(score, scale));
}

const unsignedScore = new RegExp(`^${plainNumber}(?=\\s|$)`, 'u');
const signedScore = new RegExp(`(?<=^|\\s)${sign}${plainNumber}(?=\\s|$)`, 'u');

function scoreText(typed: string, scale: Scale): string {
  const plain = typed.normalize('NFKC').replace(/[−–]/, '-');
  const needsSign = scale === plainScale && /^[0-9]/.test(plain) && /[1-9]/.test(plain);
  return needsSign ? `+${plain}` : plain;
}
