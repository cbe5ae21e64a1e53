import type { Joint } from '../content/chips.ts';
import type { Ink } from '../layout/ink.ts';
import { setParagraph } from '../layout/paragraph.ts';
import type { Block } from './blocks.ts';
import type { Page } from './page.ts';

/** Room between two cards, and where the line between them stands, from the start of the cards. */
const size = 30;
const inset = 28;
const cut = { gap: 4, reach: 6 };
const textInset = 14;

/** What happens to the context on the way into a card, between the cards: a whole line, or one that is cut. */
export function jointBlock({ key, handOver }: Joint, { inside, cards }: Page): Block {
  const { metrics, set, locale } = inside;
  const inline = cards.inline + inset;
  const middle = size / 2;
  const start = inline + textInset;
  const text = set(locale.handOver[handOver], metrics.type.micro, cards.inline + cards.inlineSize - start);
  const lines: readonly Ink[] =
    handOver === 'kept'
      ? [
          {
            kind: 'path',
            key: `${key}/line`,
            role: 'joint-kept',
            commands: [
              ['M', [inline, 0]],
              ['L', [inline, size]],
            ],
          },
        ]
      : [
          {
            kind: 'path',
            key: `${key}/line`,
            role: 'joint-lost',
            commands: [
              ['M', [inline, 0]],
              ['L', [inline, middle - cut.gap]],
              ['M', [inline, middle + cut.gap]],
              ['L', [inline, size]],
            ],
          },
          {
            kind: 'path',
            key: `${key}/cut`,
            role: 'joint-cut',
            commands: [
              ['M', [inline - cut.reach, middle - 2]],
              ['L', [inline + cut.reach, middle - 5]],
              ['M', [inline - cut.reach, middle + 4]],
              ['L', [inline + cut.reach, middle + 1]],
            ],
          },
        ];
  const box = { ...cards, block: 0, blockSize: size };
  const role = handOver === 'kept' ? 'positive' : 'negative';
  const words = setParagraph(text, `${key}/text`, role, start, middle - text.blockSize / 2);
  return {
    blockSize: size,
    place: () => [
      {
        kind: 'group',
        key,
        label: locale.handOver[handOver],
        semantics: 'group',
        box,
        children: [...lines, ...words],
      },
    ],
  };
}
