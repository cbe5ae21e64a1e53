import { attributesIn, bracesAtEnd, joinAttributes } from './attributes.ts';
import type { Report } from './diagnostic.ts';
import { bareScore, type Scale } from './literals/score.ts';
import type { Attributes, Feel, Words } from './tree.ts';
import { nameIn, trim } from './words.ts';

/** A label with what may follow it, in a heading, a stage, a step or an inline step. */
export interface Body {
  readonly label: Words;
  readonly attributes?: Attributes;
  readonly feel?: Feel;
}

/** The body of a step, with a bare score at the end of its label standing for `~ score`. */
export function scoredBody(body: Body, source: string, scale: Scale, report: Report): Body {
  if (body.feel) return body;
  const { from, to } = body.label.range;
  const found = bareScore(source.slice(from, to), scale);
  if (found === undefined) return body;
  const range = { from: from + found.from, to };
  const mood = { range, words: { text: found.text, range } };

  // Braces before the score are the step's, as they are before a `~`.
  const { to: end } = trim(source, from, range.from);
  const braces = bracesAtEnd(source, from, end);
  const before = braces.map((pair) => attributesIn(source, pair.from, pair.to, report));
  const attributes = joinAttributes([...before, ...(body.attributes ? [body.attributes] : [])]);
  return {
    label: nameIn(source, from, braces[0]?.from ?? end),
    ...(attributes && { attributes }),
    feel: { range, bare: true, moods: [mood] },
  };
}
