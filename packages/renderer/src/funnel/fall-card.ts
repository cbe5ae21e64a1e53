import { append } from '../append.ts';
import type { FunnelFall } from '../content/funnel.ts';
import { largest } from '../largest.ts';
import type { Ink } from '../layout/ink.ts';
import { setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import type { TypeStyle } from '../theme/type-scale.ts';
import type { SizedFall } from './sized.ts';
import { slotOf } from './slot.ts';

/** Px between cards and inside them; fonts that run wide get some slack. */
const card = { between: 12, padding: { inline: 8, block: 6 }, radius: 8, slack: 1.06 };

/** Breaks the words of a card so that it fits between two bars. */
export function measureFall(fall: FunnelFall, { set, grid, metrics, widthOf }: Setting): SizedFall {
  const { type } = metrics;
  const slot = slotOf(fall, grid);
  const room = Math.min(slot.inlineSize - card.between, 2 * grid.columnSize) - 2 * card.padding.inline;
  const put = (part: SizedFall['paragraphs'][number]['part'], text: string, style: TypeStyle) => ({
    part,
    text: set(text, style, room / card.slack),
  });
  const paragraphs = [
    ...(fall.largest ? [put('largest', fall.largest, type.microStrong)] : []),
    put('text', fall.text, type.strong),
    ...fall.reasons.map((reason) => put('reason', reason, type.micro)),
  ];
  const written = largest(
    paragraphs.flatMap(({ text }) => text.lines.map((line) => widthOf(line, text.style))),
  );
  return {
    fall,
    paragraphs,
    inlineSize: written * card.slack + 2 * card.padding.inline,
    blockSize: paragraphs.reduce((sum, { text }) => sum + text.blockSize, 2 * card.padding.block),
  };
}

const roles = { largest: 'negative', text: 'ink', reason: 'ink-2' } as const;

/** A card with how many are lost and why, its upper edge at `block`. */
export function fallInk(
  { fall, paragraphs, inlineSize, blockSize }: SizedFall,
  block: number,
  { grid }: Setting,
): Ink {
  const { key, label, range } = fall;
  const { centre } = slotOf(fall, grid);
  const box = { inline: centre - inlineSize / 2, block, inlineSize, blockSize };
  const role = fall.largest ? 'fall-largest' : 'fall';
  const children: Ink[] = [{ kind: 'rect', key: `${key}/box`, role, ...box, radius: card.radius }];
  let from = block + card.padding.block;
  paragraphs.forEach(({ part, text }, index) => {
    const lines = setParagraph(text, `${key}/${part}.${index + 1}`, roles[part], centre, from, 'middle');
    append(children, lines);
    from += text.blockSize;
  });
  return { kind: 'group', key, label, semantics: 'listitem', box, range, children };
}
