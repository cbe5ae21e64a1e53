/** What the page asks to be drawn. */
export interface DrawingWanted {
  /** From the root of the repository. */
  readonly file: string;
  /** A view that the map declares, or a kind of picture. */
  readonly view: string;
  readonly theme: string;
  readonly language?: string;
  readonly orientation?: 'horizontal' | 'vertical';
}

/** A picture, what is wrong with its text, and where in the text its parts come from. */
export interface Drawing {
  readonly svg: string;
  readonly problems: readonly string[];
  /** By the keys of the parts: half-open offsets into the text. */
  readonly places: Readonly<Record<string, readonly [from: number, to: number]>>;
}
