import type { Id, Journey, Score } from '@wayline/core';
import { stylesOf } from './styles.ts';

/** A persona who has a curve of their own. */
export interface Voice {
  readonly id: Id;
  readonly name: string;
  /** Which hue, dash and point are theirs. */
  readonly style: number;
}

/**
 * The personas whose feelings differ, in order; empty where one curve tells all: where fewer than two are spoken
 * of, or all feel the same at every step.
 */
export function voicesOf({ personas, steps, stages }: Journey): readonly Voice[] {
  const scored = [...steps, ...stages];
  const spoken = new Set(scored.flatMap(({ scores }) => scores.flatMap(({ persona }) => persona ?? [])));
  const voices = personas.filter(({ id }) => spoken.has(id));
  if (voices.length < 2) return [];
  const isOneVoice = scored.every(({ scores }) =>
    voices.every(({ id }) => feelsAs(scores, id, voices[0]?.id)),
  );
  if (isOneVoice) return [];
  const styles = stylesOf(voices);
  return voices.map(({ id, label }, index) => ({ id, name: label.text, style: styles[index] ?? 0 }));
}

function feelsAs(scores: readonly Score[], persona: Id, other: Id | undefined): boolean {
  const [a, b] = [persona, other].map((id) => scores.find((score) => score.persona === id));
  return a === b || (a !== undefined && b !== undefined && toldOf(a) === toldOf(b));
}

const toldOf = ({ asIs, toBe }: Score): string =>
  JSON.stringify([asIs?.value, asIs?.word?.text, toBe?.value, toBe?.word?.text]);
