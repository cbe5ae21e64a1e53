import type { Report } from '@wayline/parser';
import type { Id, Standing } from '../journey.ts';
import { onlyOf } from './brace-values.ts';
import { among, type Braces } from './braces.ts';
import type { Directory } from './references.ts';

/** Reads for whom something is, in which state it exists, and whether anybody has checked it. */
export function standingOf(braces: Braces, personas: Directory<Id>, report: Report): Standing {
  if (braces.flags.size + braces.values.size === 0) return {};
  const only = onlyOf(braces, personas, report);
  const state = among(braces.flags, ['as-is', 'to-be']);
  const certainty = among(braces.flags, ['assumed', 'validated']);
  return { ...(only && { only }), ...(state && { state }), ...(certainty && { certainty }) };
}
