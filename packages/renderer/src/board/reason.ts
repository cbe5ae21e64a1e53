import type { Id, Journey, Step } from '@wayline/core';
import type { Locale } from '@wayline/core/locale';
import type { Voice } from './voices.ts';

/** Why a step feels as it does, in one line: its note, why people leave there, or a promise and what came of it. */
export function reasonAt(step: Step, exits: ReadonlyMap<Id, string>, locale: Locale): string | undefined {
  if (step.note) return step.note.text;
  const exit = exits.get(step.id);
  if (exit !== undefined) return exit;
  const { time } = step;
  if (!time?.promise) return undefined;
  return `${locale.duration(time.text)} · ${locale.promiseOf(locale.duration(time.promise.text))}`;
}

/** The same, or else what hurts most there, or what somebody said. */
export function reasonOrVoice(
  step: Step,
  exits: ReadonlyMap<Id, string>,
  locale: Locale,
): string | undefined {
  const reason = reasonAt(step, exits, locale);
  if (reason !== undefined) return reason;
  const worst = step.pains.toSorted((a, b) => b.severity - a.severity)[0];
  if (worst) return worst.text.text;
  const said = step.quotes[0];
  return said && locale.quote(said.text.text);
}

/** Why people leave the journey, by the step they leave it at; the first reason where there are several. */
export function exitReasons({ edges }: Journey): ReadonlyMap<Id, string> {
  const reasons = new Map<Id, string>();
  for (const { kind, from, reason } of edges)
    if (kind === 'exit' && reason && !reasons.has(from)) reasons.set(from, reason.text);
  return reasons;
}

/** Whether the note of a step stands under its feeling on the curve; where there are several there is no room for it. */
export function standsOnCurve({ scores }: Step, voices: readonly Voice[]): boolean {
  if (voices.length > 0) return false;
  return scores.some(({ asIs }) => asIs?.value !== undefined && asIs.word !== undefined);
}
