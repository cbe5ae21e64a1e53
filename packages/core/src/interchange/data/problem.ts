import { type Said, type Severity, spoken } from '@wayline/parser';

/** What can be wrong with data that is to become a journey, and how much it matters. */
export const dataProblems = {
  'json/wrong-version': 'error',
  'json/missing': 'error',
  'json/unexpected': 'error',
  'json/unknown-name': 'warning',
  'json/unknown-reference': 'error',
  'json/duplicate-id': 'error',
  'json/not-kept': 'warning',
} as const satisfies Record<string, Severity>;

/** Something that is wrong with data, at a path in it. */
export interface DataProblem {
  readonly code: keyof typeof dataProblems;
  readonly severity: Severity;
  /** `steps[3].scores[0].persona`; empty for the data as a whole. */
  readonly path: string;
  readonly message: string;
  readonly help?: string;
  /** The sentences above, ready to be said in another language. */
  readonly said: { readonly message: Said; readonly help?: Said };
}

/** Takes a problem of data as it is found. */
export type DataReport = (problem: DataProblem) => void;

/** A place in data: names of fields and positions in lists. */
export type Path = readonly (string | number)[];

/** A problem of the table, at a place. */
export function dataProblem(code: DataProblem['code'], path: Path, message: Said, help?: Said): DataProblem {
  return {
    code,
    severity: dataProblems[code],
    path: pathText(path),
    message: spoken(message),
    ...(help && { help: spoken(help) }),
    said: { message, ...(help && { help }) },
  };
}

/** A path as a programmer would write it. */
export function pathText(path: Path): string {
  return path
    .map((step) => {
      if (typeof step === 'number') return `[${step}]`;
      return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
    })
    .join('')
    .replace(/^\./, '');
}
