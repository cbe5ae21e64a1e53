import type { Paragraph } from './paragraph.ts';
import type { Setting } from './setting.ts';

const ellipsis = '…';

/**
 * A paragraph of at most so many lines; what does not fit makes way for an ellipsis. Only for pictures that show
 * less on purpose, and whose readers find all of the text elsewhere.
 */
export function clamp(
  paragraph: Paragraph,
  most: number,
  width: number,
  { widthOf }: Pick<Setting, 'widthOf'>,
): Paragraph {
  const { lines, style } = paragraph;
  if (lines.length <= most) return paragraph;
  const kept = lines.slice(0, most);
  const fits = (text: string) => widthOf(text + ellipsis, style) <= width;
  kept[most - 1] = shortened(kept[most - 1] ?? '', fits) + ellipsis;
  return { lines: kept, style, blockSize: most * style.leading };
}

/** As much of a line as fits: up to a word, or up to a letter where one word is all of it. */
function shortened(line: string, fits: (text: string) => boolean): string {
  const words = line.trimEnd().split(' ');
  while (words.length > 1 && !fits(trimmed(words.join(' ')))) words.pop();
  const letters = [...trimmed(words.join(' '))];
  while (letters.length > 0 && !fits(letters.join(''))) letters.pop();
  return trimmed(letters.join(''));
}

/** No mark stands before an ellipsis. */
const trimmed = (text: string): string => text.replace(/[\s,.;:!?，。、；：！？،؛–—-]+$/u, '');
