import { append } from '../append.ts';
import type { Board, BoardLane, Column } from '../board/board.ts';
import type { Content } from '../content/content.ts';
import { formOf } from '../forms/index.ts';
import type { Ink } from '../layout/ink.ts';
import { moved } from '../layout/moved.ts';
import { type Block, blocksOf } from './blocks.ts';
import { moodBlocks } from './moods.ts';
import type { Page } from './page.ts';
import { type Part, sliceOf } from './slice.ts';
import { waysBlock } from './ways.ts';

/** A card that has been measured; `level` is how far below its upper edge its point of the curve stands. */
export interface Card {
  readonly blockSize: number;
  readonly level: number;
  readonly place: () => Ink;
}

const radius = 10;
const ruleSize = 3;
const edge = { withoutTitle: 10, end: 4 };
/** The form of steps begins its first line here, and leaves more below the last than a mood needs. */
const titleTop = 12;
const afterTitle = -7;

/** The card of a step: its title, how it feels, and whatever the lanes say there; nothing for a stage without a word. */
export function stepCard(board: Board, column: Column, index: number, page: Page): Card | undefined {
  const part = { key: column.key, first: index, last: index };
  const key = `card.${column.key}`;
  const { inside } = page;
  const title = column.step ? titleBlock(board, column, part, page) : undefined;
  const moods = moodBlocks(nameOf(board, column), index, key, page);
  const ways = waysBlock(board, index, key, page);
  const blocks = [
    ...(title ? [moods.length > 0 ? { ...title, blockSize: title.blockSize + afterTitle } : title] : []),
    ...moods,
    ...blocksOf(board, part, page),
    ...(ways ? [ways] : []),
  ];
  if (blocks.length === 0) return undefined;
  const leading = inside.set('1', inside.metrics.type.stepTitle, inside.grid.columnSize).style.leading;
  const top = title ? 0 : edge.withoutTitle;
  const level = title ? titleTop + leading / 2 : top + inside.metrics.type.strong.leading / 2;
  const { locale } = board;
  const { step } = column;
  const name = nameOf(board, column) || board.title;
  const named = step ? locale.stepSentence(step.index + 1, name, undefined) : name;
  const label = column.moment ? `${named}. ${locale.moment}` : named;
  return cardOf(key, label, blocks, { top, level, moment: column.moment }, page);
}

function nameOf({ stages }: Board, { step, stage }: Column): string {
  return step?.label.text ?? stages[stage]?.name ?? '';
}

/** The card of what is said of a whole stage; nothing where nothing is. */
export function stageCard(board: Board, part: Part, name: string, page: Page): Card | undefined {
  const blocks = blocksOf(board, part, page);
  if (blocks.length === 0) return undefined;
  return cardOf(`card.${part.key}`, name, blocks, { top: edge.withoutTitle, level: 0, moment: false }, page);
}

function cardOf(
  key: string,
  label: string,
  blocks: readonly Block[],
  look: { readonly top: number; readonly level: number; readonly moment: boolean },
  { cards }: Page,
): Card {
  const content = blocks.reduce((sum, block) => sum + block.blockSize, 0);
  const blockSize = look.top + content + edge.end;
  const box = { ...cards, block: 0, blockSize };
  const place = (): Ink => {
    const children: Ink[] = [
      { kind: 'rect', key: `${key}/box`, role: look.moment ? 'moment-card' : 'step-card', ...box, radius },
    ];
    if (look.moment)
      children.push({
        kind: 'rect',
        key: `${key}/moment`,
        role: 'moment-rule',
        ...box,
        inline: cards.inline + radius,
        inlineSize: cards.inlineSize - 2 * radius,
        blockSize: ruleSize,
      });
    let from = look.top;
    for (const block of blocks) {
      const down = from;
      append(
        children,
        block.place().map((ink) => moved(ink, down)),
      );
      from += block.blockSize;
    }
    return { kind: 'group', key, label, semantics: 'group', box, children };
  };
  return { blockSize, level: look.level, place };
}

/** Number and title of a step, and what happens in it where the picture has that lane. */
function titleBlock(board: Board, column: Column, part: Part, { inside }: Page): Block {
  const actions = board.lanes.find(({ content }) => content.form === 'steps');
  const told = actions && sliceOf(actions.content, part, board);
  const shown = formOf(told ?? bareTitle(board, column, part.first), inside);
  const lane: Pick<BoardLane, 'name' | 'title'> = actions ?? {
    name: 'actions',
    title: board.locale.lanes.actions.title,
  };
  const key = `card.${column.key}/lane.${lane.name}`;
  const place = (): readonly Ink[] => [
    { kind: 'group', key, label: lane.title, semantics: 'list', children: shown.place(lane.name).ink },
  ];
  return { blockSize: shown.blockSize, place };
}

function bareTitle({ locale }: Board, { step }: Column, index: number): Content {
  const number = (step?.index ?? 0) + 1;
  const title = step?.label.text ?? '';
  const cell = {
    key: `step.${step?.id}`,
    range: step?.range ?? { from: 0, to: 0 },
    first: index,
    last: index,
    label: locale.stepSentence(number, title, undefined),
    number,
    title,
    remarks: [],
  };
  return { form: 'steps', cells: [cell], brackets: [] };
}
