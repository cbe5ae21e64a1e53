import type { View } from '../journey.ts';

/** What of a journey a picture shows, and how; names are ids of the model, and what is absent is shown as usual. */
export interface Choice
  extends Partial<
    Pick<View, 'as' | 'lanes' | 'by' | 'personas' | 'compare' | 'steps' | 'density' | 'orientation' | 'theme'>
  > {
  /** Name of the view that the writer declared. */
  readonly name?: string;
}

/** A choice in words, as people type them: names or ids, in any language that is read. */
export interface Wish {
  /** A view that the journey declares, by its name or `#id`, or a kind of picture such as `curve`. */
  readonly view?: string;
  readonly lanes?: readonly string[];
  /** What the lanes of a flow stand for: `channel`, `owner` and so on. */
  readonly by?: string;
  readonly personas?: readonly string[];
  /** `A..B`, or the name of a step or a stage. */
  readonly steps?: string;
  readonly density?: 'dense' | 'presentation';
  readonly orientation?: 'horizontal' | 'vertical';
}
