import { problems } from '@wayline/core';
import type { Severity } from '@wayline/parser';

/** What can be wrong with a file as a whole; no setting turns these off. */
export const fileProblems = {
  'file/empty': 'error',
  'file/line-too-long': 'error',
  'file/not-json': 'error',
  'file/not-text': 'error',
  'file/not-utf-8': 'error',
  'file/too-large': 'error',
  'file/unreadable': 'error',
  'file/unwritable': 'error',
} as const satisfies Record<string, Severity>;

/** The code of a problem of a file as a whole. */
export type FileProblem = keyof typeof fileProblems;

/** Every code that the program can print, with how much it matters; each has a page. */
export const codes: Readonly<Record<string, Severity>> = { ...problems, ...fileProblems };
