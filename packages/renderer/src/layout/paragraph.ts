import type { Role } from '../theme/roles.ts';
import type { TypeStyle } from '../theme/type-scale.ts';
import type { InkSpan, InkText } from './ink.ts';

/** Text that has been broken into lines, with the room it takes. */
export interface Paragraph {
  readonly lines: readonly string[];
  readonly style: TypeStyle;
  readonly blockSize: number;
  /** For each line, the words that look otherwise. */
  readonly spans?: readonly (readonly InkSpan[])[];
}

/** Where the baseline of a line lies below its top, as a share of the type size around the middle of the line. */
const baselineShift = 0.36;

/** The lines of a paragraph as ink, the first line's top at `block`. */
export function setParagraph(
  paragraph: Paragraph,
  key: string,
  role: Role,
  inline: number,
  block: number,
  anchor: InkText['anchor'] = 'start',
): readonly InkText[] {
  const { lines, style, spans } = paragraph;
  return lines.map((text, index) => ({
    kind: 'text',
    key: lines.length === 1 ? key : `${key}.${index + 1}`,
    role,
    inline,
    block: block + style.leading * (index + 0.5) + style.size * baselineShift,
    style,
    text,
    anchor,
    ...(spans?.[index]?.length && { spans: spans[index] }),
  }));
}
