import type { Report } from '@wayline/parser';
import type { Grounds, Provenance } from '../journey.ts';
import { said, wholeOf } from './brace-values.ts';
import type { Braces } from './braces.ts';
import { whenOf } from './when.ts';
import { statusOf } from './work.ts';

/** Reads who stands behind something, and what it rests on. */
export function provenanceOf(braces: Braces, report: Report): Provenance {
  const { values } = braces;
  if (values.size === 0) return {};
  const status = statusOf(braces);
  return {
    ...said(braces, ['owner', 'by']),
    ...groundsOf(braces, report),
    ...(status !== undefined && { status }),
  };
}

/** Reads where something comes from: a survey, a date, a sample size. */
export function groundsOf(braces: Braces, report: Report): Grounds {
  const date = braces.values.get('date');
  const n = wholeOf(braces, 'n', report);
  return {
    ...said(braces, ['source']),
    ...(date && { date: whenOf(date, report) }),
    ...(n !== undefined && { n }),
  };
}
