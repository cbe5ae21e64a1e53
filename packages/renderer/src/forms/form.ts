import type { Content } from '../content/content.ts';
import type { LogicalDefinition } from '../layout/definition.ts';
import type { Ink } from '../layout/ink.ts';
import type { Setting } from '../layout/setting.ts';

/** What a form has found out about a lane before it knows where the lane will stand. */
export interface Sized {
  readonly blockSize: number;
}

/** What a lane draws among the columns and, where it needs more than a name, beside them; from its upper edge. */
export interface Placed {
  readonly ink: readonly Ink[];
  readonly rail?: readonly Ink[];
  readonly definitions?: readonly LogicalDefinition[];
}

/** A way to draw a lane: sizes first, then ink; block positions count from the lane's upper edge. */
export interface Form<C extends Content, S extends Sized> {
  /** `head` is how far the lane's name and hint reach down in the rail. */
  readonly measure: (content: C, setting: Setting, head: number) => S;
  readonly place: (sized: S, lane: string, setting: Setting) => Placed;
}
