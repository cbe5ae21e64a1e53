import type { DividerContent } from '../content/divider.ts';
import { largest } from '../largest.ts';
import { type Paragraph, setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import type { Form, Placed, Sized } from './form.ts';

const edge = 5;
const iconSize = 16;
const indent = 24;
const afterText = 10;
/** Between words that stay beside the columns and the columns. */
const railEnd = 16;

interface SizedDivider extends Sized {
  readonly content: DividerContent;
  readonly text: Paragraph;
  /** Where the line begins on the inline axis. */
  readonly lineStart: number;
}

/** A dashed line across the whole map, with the words that say what it divides. */
export const divider: Form<DividerContent, SizedDivider> = { measure, place };

function measure(content: DividerContent, { set, widthOf, grid, metrics }: Setting): SizedDivider {
  const style = metrics.type.smallStrong;
  const room = content.inRail ? metrics.rail - railEnd : grid.end - grid.contentStart - afterText;
  const text = set(content.text, style, room - indent);
  const written = largest(text.lines.map((line) => widthOf(line, style)));
  const lineStart = content.inRail ? grid.start : grid.contentStart + indent + written + afterText;
  return { content, text, lineStart, blockSize: edge + Math.max(text.blockSize, iconSize) + edge };
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
              ['M', [sized.lineStart, middle]],
              ['L', [grid.end, middle]],
            ],
          },
        ],
      },
    ],
  };
}
