import type { Feeling, Journey } from '@wayline/core';
import type { Locale } from '@wayline/core/locale';
import type { BoardLane } from './board.ts';
import { groundedText, groundsOf } from './grounds.ts';
import { linkWords } from './link-marks.ts';

/** Where the content of a map comes from, and what its scores rest on where they are shown. */
export function sourceLine(journey: Journey, lanes: readonly BoardLane[], locale: Locale): string {
  const parts = [
    journey.source && locale.sourceOf(journey.source.text),
    journey.evidence.length > 0
      ? locale.evidenceOf(journey.evidence.map(groundedText).join('; '))
      : undefined,
    journey.reviewed?.text,
    journey.owner && locale.ownerOf(journey.owner.text),
    journey.note?.text,
    linkWords(journey.link),
  ].filter((part) => part !== undefined);
  // A score that a metric gives is measured, and a word is no score.
  const isEstimated =
    lanes.some(({ content }) => content.form === 'curve') &&
    journey.steps.some(({ scores }) => scores.some(({ asIs, toBe }) => isGuessed(asIs ?? toBe)));
  if (isEstimated && !restsOnSomething(journey)) parts.push(locale.scoresEstimated);
  return parts.join(' · ');
}

const isGuessed = (feeling: Feeling | undefined): boolean =>
  feeling?.value !== undefined && feeling.metric === undefined;

/** Whether the journey, or any part of it, says what it rests on. */
function restsOnSomething({ evidence, stages, steps }: Journey): boolean {
  const places = [...stages, ...steps];
  return (
    evidence.length > 0 ||
    places.some((place) => place.evidence.length > 0) ||
    steps.some((step) => groundsOf(step).length > 0)
  );
}
