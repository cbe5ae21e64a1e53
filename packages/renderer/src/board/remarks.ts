import type { ItemBase } from '@wayline/core';
import type { LaneSource } from '../lanes/lane.ts';

/** With what reservation a step or a noted line holds: for whom, in which state, how sure. */
export function remarksOn(
  { only = [], state, certainty }: Pick<ItemBase, 'only' | 'state' | 'certainty'>,
  { journey, locale }: Pick<LaneSource, 'journey' | 'locale'>,
): readonly string[] {
  const names = only.map((id) => journey.personas.find((persona) => persona.id === id)?.label.text ?? id);
  return [
    ...(names.length > 0 ? [locale.onlyFor(names.join(', '))] : []),
    ...(state === 'to-be' ? [locale.toBe] : state === 'as-is' ? [locale.asIs] : []),
    ...(certainty ? [locale[certainty]] : []),
  ];
}
