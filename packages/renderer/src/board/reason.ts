import type { Journey, Step } from '@wayline/core';
import type { Locale } from '../locale/locale.ts';

/** Why a step feels as it does, in one line: its note, why people leave there, or a promise and what came of it. */
export function reasonAt(step: Step, journey: Journey, locale: Locale): string | undefined {
  if (step.note) return step.note.text;
  const exit = journey.edges.find((edge) => edge.from === step.id && edge.kind === 'exit' && edge.reason);
  if (exit?.reason) return exit.reason.text;
  const { time } = step;
  if (!time?.promise) return undefined;
  return `${locale.duration(time.text)} · ${locale.promiseOf(locale.duration(time.promise.text))}`;
}

/** Whether the note of a step stands under its feeling on the curve; with several personas there is no room for it. */
export function standsOnCurve(step: Step, personas: number): boolean {
  return (
    personas <= 1 && step.scores.some(({ asIs }) => asIs?.value !== undefined && asIs.word !== undefined)
  );
}
