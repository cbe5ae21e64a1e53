import type { MessageContent } from '../content/message.ts';
import type { Ink } from '../layout/ink.ts';
import { type Paragraph, setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import type { Form, Placed, Sized } from './form.ts';

const edge = 14;
const padding = { inline: 14, block: 12 };
const radius = 8;
/** A line longer than this is hard to read. */
const largest = 560;

interface SizedMessage extends Sized {
  readonly content: MessageContent;
  readonly text: Paragraph;
  readonly inlineSize: number;
}

/** A sentence in place of what a picture has nothing to show for. */
export const message: Form<MessageContent, SizedMessage> = { measure, place };

function measure(content: MessageContent, { set, grid, metrics }: Setting): SizedMessage {
  const inlineSize = Math.min(largest, grid.end - grid.start - 2 * metrics.cellPadding);
  const text = set(content.text, metrics.type.body, inlineSize - 2 * padding.inline);
  return { content, text, inlineSize, blockSize: 2 * edge + 2 * padding.block + text.blockSize };
}

function place({ content, text, inlineSize }: SizedMessage, _lane: string, setting: Setting): Placed {
  const { key } = content;
  const inline = setting.grid.start + setting.metrics.cellPadding;
  const box = { inline, block: edge, inlineSize, blockSize: text.blockSize + 2 * padding.block };
  const from = edge + padding.block;
  const group: Ink = {
    kind: 'group',
    key,
    label: content.text,
    semantics: 'group',
    box,
    children: [
      { kind: 'rect', key: `${key}/box`, role: 'plain-card', ...box, radius },
      ...setParagraph(text, `${key}/text`, 'ink-2', inline + padding.inline, from),
    ],
  };
  return { ink: [group] };
}
