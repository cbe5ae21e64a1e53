import type { Survey } from './survey.ts';

/** Something wrong in a picture: where, by the key of a node, and what. */
export interface Finding {
  readonly key: string;
  readonly detail: string;
}

/** One thing that holds for every picture, and how to find where it does not. */
export interface Check {
  /** Its name in the list of what makes a picture good. */
  readonly code: string;
  readonly finds: string;
  /** Holds for pictures that are written to be looked at, not for those made to break something. */
  readonly referenceOnly?: boolean;
  readonly find: (survey: Survey) => readonly Finding[];
}
