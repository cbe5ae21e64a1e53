import { leadGap } from '../text/lead-gap.ts';
import type { Role } from '../theme/roles.ts';
import type { TypeStyle } from '../theme/type-scale.ts';
import type { InkText } from './ink.ts';
import { type Paragraph, setParagraph } from './paragraph.ts';
import type { Setting } from './setting.ts';

/** Breaks a title so that its number has room before the first line. */
export function setNumbered(
  number: number,
  title: string,
  style: TypeStyle,
  width: number,
  set: Setting['set'],
): Paragraph {
  const lead = number + leadGap;
  const numbered = set(lead + title, style, width);
  const [first = '', ...rest] = numbered.lines;
  if (first.startsWith(lead)) return { ...numbered, lines: [first.slice(lead.length), ...rest] };
  // Where number and first word do not fit on one line, the number has a line of its own.
  const alone = set(title, style, width);
  return { ...alone, lines: ['', ...alone.lines], blockSize: alone.blockSize + style.leading };
}

/** The lines of a numbered title as ink, the number quietly in front of the first. */
export function setNumberedParagraph(
  paragraph: Paragraph,
  lead: NonNullable<InkText['lead']>,
  key: string,
  role: Role,
  inline: number,
  block: number,
): readonly InkText[] {
  const lines = setParagraph(paragraph, key, role, inline, block);
  return lines.map((line, index) => (index === 0 ? { lead, ...line } : line));
}
