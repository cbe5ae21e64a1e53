// The package carries no types of its own; this is the part of it that is used.
declare module 'papaparse' {
  interface ParseResult {
    readonly data: readonly (readonly string[])[];
    /** `index` is the offset of what is wrong, where it is known. */
    readonly errors: readonly { readonly type: string; readonly code: string; readonly index?: number }[];
  }
  interface ParseOptions {
    readonly delimiter: string;
    /** How many rows are read. */
    readonly preview: number;
  }
  const Papa: { readonly parse: (text: string, options: ParseOptions) => ParseResult };
  export default Papa;
}
