declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}

declare module 'fontkit' {
  export interface Font {
    readonly unitsPerEm: number;
    hasGlyphForCodePoint(code: number): boolean;
    layout(
      text: string,
      features?: Readonly<Record<string, boolean>>,
      script?: string,
      language?: string,
      direction?: string,
    ): { readonly advanceWidth: number };
  }
  export function create(buffer: Uint8Array): Font;
}

declare module 'svgdom' {
  export function createSVGWindow(): Window & typeof globalThis;
}
