/** Kinds of images that a picture may carry, by the name that the web has for them. */
export type ImageType = 'image/png' | 'image/jpeg' | 'image/webp' | 'image/gif' | 'image/avif';

/** What the first bytes of a file, a character each, say that it is; the ending of its name may say anything. */
export function imageType(start: string): ImageType | undefined {
  return signatures.find(({ marks }) => marks.every(([at, mark]) => start.startsWith(mark, at)))?.type;
}

/** Whether a file is a drawing in SVG, which may carry scripts and load other files. */
export function isVector(start: string): boolean {
  return /^(?:\u00ef\u00bb\u00bf|\ufeff)?\s*(?:<\?xml|<!--|<!doctype svg|<svg[\s>])/iu.test(start);
}

interface Signature {
  readonly type: ImageType;
  /** Letters that stand at these offsets. */
  readonly marks: readonly (readonly [at: number, mark: string])[];
}

const signatures: readonly Signature[] = [
  { type: 'image/png', marks: [[0, '\x89PNG\r\n\x1a\n']] },
  { type: 'image/jpeg', marks: [[0, '\xff\xd8\xff']] },
  {
    type: 'image/webp',
    marks: [
      [0, 'RIFF'],
      [8, 'WEBP'],
    ],
  },
  { type: 'image/gif', marks: [[0, 'GIF87a']] },
  { type: 'image/gif', marks: [[0, 'GIF89a']] },
  { type: 'image/avif', marks: [[4, 'ftypavif']] },
  { type: 'image/avif', marks: [[4, 'ftypavis']] },
];
