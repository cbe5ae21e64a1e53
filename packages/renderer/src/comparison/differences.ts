import type { Stage, Step } from '@wayline/core';
import { scoreOf } from '../board/feelings.ts';
import type { Voice } from '../board/voices.ts';
import type { LaneSource } from '../lanes/lane.ts';

/** How far apart personas are in a column, and who is lowest and highest. */
export interface Difference {
  readonly column: number;
  readonly owner: Step | Stage;
  readonly size: number;
  readonly lowest: Felt;
  readonly highest: Felt;
}

/** What one persona feels. */
export interface Felt {
  readonly voice: Voice;
  readonly value: number;
  readonly word?: string;
}

/** The difference in every column in which two personas have a score. */
export function differencesOf(
  { columns, journey }: LaneSource,
  voices: readonly Voice[],
): readonly Difference[] {
  return columns.flatMap(({ step, stage }, column): readonly Difference[] => {
    const owner = step ?? journey.stages[stage];
    const felt = owner ? voices.flatMap((voice) => feltBy(voice, owner)) : [];
    const sorted = felt.toSorted((a, b) => a.value - b.value);
    const [lowest, highest] = [sorted[0], sorted.at(-1)];
    if (!owner || !lowest || !highest || lowest === highest) return [];
    return [{ column, owner, size: rounded(highest.value - lowest.value), lowest, highest }];
  });
}

/** The first of the largest; nothing where all feel the same. */
export function largestOf(differences: readonly Difference[]): Difference | undefined {
  const [first] = differences.toSorted((a, b) => b.size - a.size);
  return first && first.size > 0 ? first : undefined;
}

function feltBy(voice: Voice, { scores }: Step | Stage): readonly Felt[] {
  const { value, word } = scoreOf(scores, voice)?.asIs ?? {};
  return value === undefined ? [] : [{ voice, value, ...(word && { word: word.text }) }];
}

/** Scores have at most two decimals. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;
