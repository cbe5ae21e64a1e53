import type { DividerContent } from '../board/content.ts';
import { largest } from '../largest.ts';
import { type Paragraph, setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import type { Form, Placed, Sized } from './form.ts';

const edge = 5;
const iconSize = 16;
const indent = 24;
const afterText = 10;

interface SizedDivider extends Sized {
  readonly content: DividerContent;
  readonly text: Paragraph;
  readonly textSize: number;
}

/** A dashed line across the whole map, with the words that say what it divides. */
export const divider: Form<DividerContent, SizedDivider> = { measure, place };

function measure(content: DividerContent, { set, widthOf, grid, metrics }: Setting): SizedDivider {
  const style = metrics.type.smallStrong;
  const text = set(content.text, style, grid.end - grid.contentStart - indent - afterText);
  const textSize = largest(text.lines.map((line) => widthOf(line, style)));
  return { content, text, textSize, blockSize: edge + Math.max(text.blockSize, iconSize) + edge };
}

function place(sized: SizedDivider, _lane: string, { grid }: Setting): Placed {
  const { key, icon } = sized.content;
  const middle = sized.blockSize / 2;
  const inline = grid.contentStart;
  return {
    ink: [
      {
        kind: 'group',
        key,
        label: sized.content.text,
        semantics: 'group',
        box: { inline, block: 0, inlineSize: grid.end - inline, blockSize: sized.blockSize },
        children: [
          {
            kind: 'icon',
            key: `${key}/icon`,
            role: 'icon-quiet',
            name: icon,
            inline,
            block: middle - iconSize / 2,
            size: iconSize,
          },
          ...setParagraph(
            sized.text,
            `${key}/text`,
            'ink-2',
            inline + indent,
            middle - sized.text.blockSize / 2,
          ),
          {
            kind: 'path',
            key: `${key}/line`,
            role: 'visibility',
            commands: [
              ['M', [inline + indent + sized.textSize + afterText, middle]],
              ['L', [grid.end, middle]],
            ],
          },
        ],
      },
    ],
  };
}
