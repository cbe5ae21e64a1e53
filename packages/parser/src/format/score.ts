import { inAscii } from '../literals/ascii.ts';
import { plainNumber, sign } from '../literals/number.ts';
import { type Scale, score } from '../literals/score.ts';
import { fold } from '../vocabulary/fold.ts';
import type { Style } from './style.ts';

/** A mood with its score written as `+1` or `-2`; a persona may stand before it. */
export function withScore(mood: string, { scale, personas }: Pick<Style, 'scale' | 'personas'>): string {
  const end = endOfPersona(mood, personas.names);
  const rest = mood.slice(end).trim();
  const leading = score(rest, scale);
  if (leading?.value === undefined) return mood.replace(signedScore, (typed) => onScale(typed, scale));
  // A longer name may be declared in another file: `Tester 2`.
  if (end > 0 && !personas.areAll && !isSigned.test(leading.text)) return mood;
  const written = scoreText(leading.text, scale) + rest.slice(leading.text.length);
  return end > 0 ? `${mood.slice(0, end)} ${written}` : written;
}

/** Where the longest persona ends that a mood begins with. */
function endOfPersona(mood: string, names: ReadonlySet<string>): number {
  if (names.size === 0) return 0;
  const ends = [...mood.matchAll(behindName)].map(({ index }) => index);
  return ends.findLast((end) => names.has(fold(mood.slice(0, end)))) ?? 0;
}

const behindName = /(?<=\S)(?=[\s+\-−–＋－]|$)/gu;
const isSigned = new RegExp(`^${sign}`, 'u');
const signedScore = new RegExp(`(?<=^|\\s)${sign}${plainNumber}(?=\\s|$)`, 'u');

function onScale(typed: string, scale: Scale): string {
  return score(typed, scale)?.value === undefined ? typed : scoreText(typed, scale);
}

function scoreText(typed: string, scale: Scale): string {
  const plain = typed.normalize('NFKC').replace(/[−–]/, '-').replace(/\s/g, '');
  const needsSign = scale.min < 0 && /^(?=.*[1-9])[0-9.,]+$/.test(inAscii(plain));
  return needsSign ? `+${plain}` : plain;
}
