import type { Journey } from '@wayline/core';
import type { Locale } from '@wayline/core/locale';
import { groundedText } from './grounds.ts';

/** Where the content of a map comes from, and what its scores rest on. */
export function sourceLine(journey: Journey, locale: Locale): string {
  const parts = [
    journey.source && locale.sourceOf(journey.source.text),
    journey.evidence.length > 0
      ? locale.evidenceOf(journey.evidence.map(groundedText).join('; '))
      : undefined,
    journey.reviewed?.text,
    journey.owner && locale.ownerOf(journey.owner.text),
  ].filter((part) => part !== undefined);
  const hasScores = journey.steps.some(({ scores }) => scores.length > 0);
  if (journey.evidence.length === 0 && hasScores) parts.push(locale.scoresEstimated);
  return parts.join(' · ');
}
