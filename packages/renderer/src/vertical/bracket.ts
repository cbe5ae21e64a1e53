import type { Bracket } from '../content/steps.ts';
import type { Ink } from '../layout/ink.ts';
import { setParagraph } from '../layout/paragraph.ts';
import type { Role } from '../theme/roles.ts';
import type { Block } from './blocks.ts';
import type { Page } from './page.ts';

const icon = { size: 15, gap: 6 };
const below = 6;
/** How far from the cards the line stands beside them. */
const beside = 6;

const looks = {
  won: { icon: 'check', iconRole: 'icon-positive', text: 'positive', line: 'bracket-won' },
  lost: { icon: 'x', iconRole: 'icon-negative', text: 'negative', line: 'bracket-lost' },
  open: { icon: undefined, iconRole: undefined, text: 'ink-2', line: 'bracket-open' },
} as const satisfies Record<
  Bracket['outcome'],
  { icon: string | undefined; iconRole: Role | undefined; text: Role; line: Role }
>;

/** The name of a group of steps, over its first card. */
export function bracketName({ key, range, text, outcome }: Bracket, { inside, cards }: Page): Block {
  const { metrics, set } = inside;
  const look = looks[outcome];
  const indent = look.icon ? icon.size + icon.gap : 0;
  const name = set(text, metrics.type.smallStrong, cards.inlineSize - indent);
  const children: Ink[] = look.icon
    ? [
        {
          kind: 'icon',
          key: `${key}/icon`,
          role: look.iconRole,
          name: look.icon,
          inline: cards.inline,
          block: 1,
          size: icon.size,
        },
      ]
    : [];
  const lines = setParagraph(name, `${key}/text`, look.text, cards.inline + indent, 0);
  const box = { ...cards, block: 0, blockSize: name.blockSize };
  return {
    blockSize: name.blockSize + below,
    place: () => [
      { kind: 'group', key, label: text, semantics: 'group', box, range, children: [...children, ...lines] },
    ],
  };
}

/** The line along the cards of a group. */
export function bracketLine({ key, outcome }: Bracket, from: number, to: number, { cards }: Page): Ink {
  const inline = cards.inline + cards.inlineSize + beside;
  return {
    kind: 'path',
    key: `${key}/line`,
    role: looks[outcome].line,
    commands: [
      ['M', [inline, from]],
      ['L', [inline, to]],
    ],
  };
}
