import type { Diagnostic } from '@wayline/parser';
import type { Journey } from '../journey.ts';
import type { ProblemCode } from '../problems.ts';

/** Problems without those that may only come of a file that was not read: it could declare what is missing. */
export function withoutConsequences(
  problems: readonly Diagnostic[],
  { uses }: Journey,
): readonly Diagnostic[] {
  if (uses.every(({ file }) => file !== undefined)) return problems;
  return problems.filter(({ code, fix }) => fix !== undefined || !consequences.includes(code));
}

const consequences: readonly string[] = [
  'resolve/unknown-persona',
  'resolve/unknown-lane',
  'resolve/repeated-feeling',
] satisfies readonly ProblemCode[];
