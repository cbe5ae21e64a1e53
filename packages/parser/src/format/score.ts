import { inAscii } from '../literals/ascii.ts';
import { plainNumber, sign } from '../literals/number.ts';
import { type Scale, score } from '../literals/score.ts';
import { fold } from '../vocabulary/fold.ts';
import type { Style } from './style.ts';

/** A mood with its score written as `+1` or `-2`; a persona may stand before it. */
export function moodWithScore(mood: string, { scale, personas }: Pick<Style, 'scale' | 'personas'>): string {
  const end = endOfPersona(mood, personas.names);
  if (end === 0) return withScore(mood, scale);
  const rest = mood.slice(end).trim();
  // A longer name may be declared in another file: `Tester 2`.
  const isSafe = personas.areAll || isSigned.test(rest);
  return `${mood.slice(0, end)} ${isSafe ? withScore(rest, scale) : rest}`.trim();
}

/** A feeling with its score written so. */
export function withScore(feeling: string, scale: Scale): string {
  const leading = score(feeling, scale);
  if (leading?.value === undefined) return feeling.replace(laterScore, (typed) => onScale(typed, scale));
  return scoreText(leading.text, scale) + feeling.slice(leading.text.length);
}

/** Where the longest persona ends that a mood begins with. */
function endOfPersona(mood: string, names: ReadonlySet<string>): number {
  if (names.size === 0) return 0;
  const ends = [...mood.matchAll(behindName)].map(({ index }) => index);
  return ends.findLast((end) => names.has(fold(mood.slice(0, end)))) ?? 0;
}

const behindName = /(?<=\S)(?=[\s+\-−–＋－]|$)/gu;
const isSigned = new RegExp(`^${sign}`, 'u');
/** The first number behind words, if it has a sign. */
const laterScore = new RegExp(`(?<=^[^\\p{N}]*\\s)${sign}${plainNumber}(?=\\s|$)`, 'u');

function onScale(typed: string, scale: Scale): string {
  return score(typed, scale)?.value === undefined ? typed : scoreText(typed, scale);
}

function scoreText(typed: string, scale: Scale): string {
  const plain = typed.normalize('NFKC').replace(/[−–]/, '-').replace(/\s/g, '');
  const needsSign = scale.min < 0 && /^(?=.*[1-9])[0-9.,]+$/.test(inAscii(plain));
  return needsSign ? `+${plain}` : plain;
}
