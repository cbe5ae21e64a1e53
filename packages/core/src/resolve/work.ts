import { valueWordOf } from '@wayline/parser';
import type { Hideable, Work } from '../journey.ts';
import { said } from './brace-values.ts';
import type { Braces } from './braces.ts';

/** Reads what is said for those who work on a map: what is to be done, how far it is, and what is not for others. */
export function workOf(braces: Braces): Work & Hideable {
  if (braces.flags.size + braces.values.size === 0) return {};
  const status = statusOf(braces);
  return {
    ...said(braces, ['todo']),
    ...(status !== undefined && { status }),
    ...(braces.flags.has('private') && { private: true }),
  };
}

/** How far something is: one of a few words whatever language it is written in, else as written. */
export function statusOf({ values }: Braces): string | undefined {
  const status = values.get('status')?.text;
  return status === undefined ? undefined : (valueWordOf(status, 'status') ?? status);
}
