import { append } from '../append.ts';
import type { Card, CardsContent } from '../content/cards.ts';
import { largest } from '../largest.ts';
import { clamp } from '../layout/clamp.ts';
import { spanOf } from '../layout/grid.ts';
import type { Ink, LogicalBox } from '../layout/ink.ts';
import { type Paragraph, setParagraph } from '../layout/paragraph.ts';
import { plus } from '../layout/plus.ts';
import type { Setting } from '../layout/setting.ts';
import { plainText } from '../text/inline.ts';
import type { Role } from '../theme/roles.ts';
import { cellGroup } from './cell.ts';
import type { Form, Placed, Sized } from './form.ts';
import { measureMarks, placeMarks, type SizedMarks } from './marks.ts';
import { placeState, stateSize } from './state.ts';

const edge = 10;
const between = 8;
const radius = 6;
const ruleSize = 3.5;
const indent = 14;
const textEnd = 10;
const headTop = 7;
const bodyTop = 25;
const bodyTopWithoutHead = 8;
const foot = 9;
const outlineInset = 0.6;
const dot = { radius: 3.6, step: 11 };

interface SizedCard extends Sized {
  readonly card: Card;
  readonly text: Paragraph;
  readonly isShort: boolean;
  readonly foot?: Paragraph;
  readonly marks: SizedMarks;
}

interface SizedCards extends Sized {
  /** Cards of a row are equally tall and do not touch. */
  readonly rows: readonly { readonly cards: readonly SizedCard[]; readonly blockSize: number }[];
}

/** Cards that may span several columns, packed into as few rows as they allow. */
export const cards: Form<CardsContent, SizedCards> = { measure, place };

function measure(content: CardsContent, setting: Setting): SizedCards {
  const rows = packRows(content.cards).map((row) => {
    const sized = row.map((card) => measureCard(card, setting));
    return { cards: sized, blockSize: largest(sized.map((card) => card.blockSize)) };
  });
  const blockSize = rows.reduce((sum, row) => sum + row.blockSize + between, edge) - between + edge;
  return { rows, blockSize };
}

function measureCard(card: Card, setting: Setting): SizedCard {
  const { set, setRich, grid, metrics } = setting;
  const width = spanOf(grid, card, metrics.cardInset).inlineSize - indent - textEnd;
  const whole = setRich(card.text, metrics.type.body, width);
  const text = card.mostLines === undefined ? whole : clamp(whole, card.mostLines, width, setting);
  const footLine = card.foot ? set(card.foot, metrics.type.micro, width) : undefined;
  const marks = measureMarks(card.marks, width, setting);
  const top = hasHead(card) ? bodyTop : bodyTopWithoutHead;
  const footSize = (footLine ? footLine.blockSize + 3 : 0) + marks.blockSize;
  const blockSize = top + text.blockSize + footSize + foot;
  return { card, text, marks, blockSize, isShort: text !== whole, ...(footLine && { foot: footLine }) };
}

const hasHead = ({ number, level, reference, state }: Card) =>
  [number, level, reference, state].some((part) => part !== undefined);

/** Each card into the first row where its columns are free, in order. */
function packRows(all: readonly Card[]): readonly (readonly Card[])[] {
  const rows: { cards: Card[]; taken: Set<number> }[] = [];
  for (const card of all) {
    const columns = Array.from({ length: card.last - card.first + 1 }, (_, index) => card.first + index);
    let row = rows.find(({ taken }) => columns.every((column) => !taken.has(column)));
    if (!row) {
      row = { cards: [], taken: new Set() };
      rows.push(row);
    }
    row.cards.push(card);
    for (const column of columns) row.taken.add(column);
  }
  return rows.map((row) => row.cards.sort((a, b) => a.first - b.first));
}

const looks: Readonly<Record<Card['tone'], { box: Role; rule: Role; head: Role }>> = {
  pain: { box: 'pain-card', rule: 'pain-rule', head: 'negative' },
  idea: { box: 'idea-card', rule: 'idea-rule', head: 'opportunity' },
  coming: { box: 'plain-card', rule: 'ideal', head: 'ideal' },
  plain: { box: 'plain-card', rule: 'plain-rule', head: 'ink-2' },
  frontstage: { box: 'frontstage-card', rule: 'frontstage-rule', head: 'ink-2' },
  backstage: { box: 'backstage-card', rule: 'backstage-rule', head: 'ink-2' },
  support: { box: 'support-card', rule: 'support-rule', head: 'ink-2' },
};

function place(sized: SizedCards, lane: string, setting: Setting): Placed {
  const ink: Ink[] = [];
  let from = edge;
  for (const row of sized.rows) {
    for (const card of row.cards) ink.push(placeCard(card, lane, from, row.blockSize, setting));
    from += row.blockSize + between;
  }
  return { ink };
}

function placeCard(sized: SizedCard, lane: string, block: number, blockSize: number, setting: Setting): Ink {
  const { card, text } = sized;
  const look = looks[card.tone];
  const span = spanOf(setting.grid, card, setting.metrics.cardInset);
  const box = { inline: span.inline, block, inlineSize: span.inlineSize, blockSize };
  const inline = box.inline + indent;
  const bodyBlock = block + (hasHead(card) ? bodyTop : bodyTopWithoutHead);
  const children: Ink[] = [
    ...placeBox(card, box),
    ...placeHead(card, look.head, inline, block + headTop, setting),
    ...setParagraph(text, `${card.key}/text`, 'ink', inline, bodyBlock),
  ];
  const footBlock = bodyBlock + text.blockSize + (sized.foot ? 3 : 0);
  if (sized.foot) append(children, setParagraph(sized.foot, `${card.key}/foot`, 'ink-2', inline, footBlock));
  append(children, placeMarks(sized.marks, card.key, inline, footBlock + (sized.foot?.blockSize ?? 0)));
  const group = cellGroup(card, lane, box, children);
  return sized.isShort ? { ...group, title: plainText(card.text) } : group;
}

/** A card has a rule at its start; what nobody has checked has a broken outline, and where the card is plain no rule. */
function placeBox({ key, tone, assumed }: Card, box: LogicalBox): Ink[] {
  const look = looks[tone];
  const outline = { ...inset(box, outlineInset), radius };
  if (assumed && tone === 'plain')
    return [{ kind: 'rect', key: `${key}/box`, role: 'assumed-card', ...outline }];
  const ink: Ink[] = [
    { kind: 'rect', key: `${key}/box`, role: look.box, ...box, radius },
    { kind: 'rect', key: `${key}/rule`, role: look.rule, ...box, inlineSize: ruleSize, radius: ruleSize / 2 },
  ];
  if (assumed) ink.push({ kind: 'rect', key: `${key}/outline`, role: 'assumed-outline', ...outline });
  return ink;
}

function inset({ inline, block, inlineSize, blockSize }: LogicalBox, by: number): LogicalBox {
  return {
    inline: inline + by,
    block: block + by,
    inlineSize: inlineSize - 2 * by,
    blockSize: blockSize - 2 * by,
  };
}

/** The line above the text: number, level, and what the card answers. */
function placeHead(
  card: Card,
  role: Role,
  inline: number,
  block: number,
  { metrics, widthOf, locale }: Setting,
): Ink[] {
  const { small, smallStrong } = metrics.type;
  const line = { lines: [card.number ?? ''], style: smallStrong, blockSize: smallStrong.leading };
  const ink: Ink[] = card.number ? [...setParagraph(line, `${card.key}/number`, role, inline, block)] : [];
  let at = inline + (card.number ? widthOf(card.number, smallStrong) + 8 : 0);
  const middle = block + smallStrong.leading / 2;
  if (card.state) {
    append(ink, placeState(card.state, `${card.key}/state`, at, middle));
    at += stateSize;
  }
  if (card.reference) {
    const reference = { lines: [card.reference], style: small, blockSize: small.leading };
    append(ink, setParagraph(reference, `${card.key}/reference`, 'ink-2', at, block));
    at += widthOf(card.reference, small) + 9;
  }
  if (card.level === undefined) return ink;
  const isIdea = card.tone === 'idea';
  const children = isIdea
    ? impactMarks(card.key, card.level, at, middle)
    : severityMarks(card.key, card.level, at, middle);
  if (children.length === 0) return ink;
  const label = (isIdea ? locale.spoken.impact : locale.spoken.severity)(card.level);
  return [...ink, { kind: 'group', key: `${card.key}/level`, label, semantics: 'symbol', children }];
}

/** Three dots, as many filled as the pain is severe. */
function severityMarks(key: string, level: number, inline: number, block: number): Ink[] {
  return [0, 1, 2].map((index) => ({
    kind: 'circle',
    key: `${key}/level.${index + 1}`,
    role: index < level ? 'level-full' : 'level-empty',
    inline: inline + 5 + index * dot.step,
    block,
    radius: dot.radius,
  }));
}

/** A plus for each degree of impact above the first. */
function impactMarks(key: string, level: number, inline: number, block: number): Ink[] {
  if (level < 2) return [];
  return Array.from({ length: level }, (_, index): Ink => {
    const commands = plus(inline + 4 + index * dot.step, block);
    return { kind: 'path', key: `${key}/impact.${index + 1}`, role: 'impact-full', commands };
  });
}
