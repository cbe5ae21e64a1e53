import type { Board, StageSpan } from '../board/board.ts';
import type { Joint } from '../content/chips.ts';
import type { Bracket } from '../content/steps.ts';
import type { Block } from './blocks.ts';
import { bracketName } from './bracket.ts';
import { type Card, stageCard, stepCard } from './card.ts';
import { jointBlock } from './joint.ts';
import type { Page } from './page.ts';
import type { Row } from './row.ts';
import { phaseName, stageBar } from './stage-bar.ts';

const between = { cards: 10, afterBar: 8, stages: 22 };

/** A stage down the page: its phase and its name, what is said of all of it, and the cards of its steps. */
export function stageRows(board: Board, stage: StageSpan, isFirst: boolean, page: Page): readonly Row[] {
  const { first, last } = stage;
  const rows: Row[] = isFirst ? [] : [{ blockSize: between.stages }];
  for (const phase of board.phases) if (phase.first === first) rows.push(blockRow(phaseName(phase, page)));
  const bar = stage.shown ? stageBar(stage, page) : undefined;
  if (bar) rows.push({ ...blockRow(bar), point: { column: first, level: bar.blockSize / 2 } });
  const said = last > first ? stageCard(board, { key: stage.key, first, last }, stage.name, page) : undefined;
  const cards = board.columns.slice(first, last + 1).flatMap((column, offset): readonly Placed[] => {
    const index = first + offset;
    const card = stepCard(board, column, index, page);
    return card ? [{ card, index }] : [];
  });
  const isAlone = !bar && !said;
  if (!isAlone && (said || cards.length > 0)) rows.push({ blockSize: between.afterBar });
  if (said) rows.push(cardRow(said));
  for (const [position, { card, index }] of cards.entries()) {
    const joint = jointsOf(board).find(({ column }) => column === index);
    const opens = bracketsOf(board).filter((bracket) => bracket.first === index);
    const closes = bracketsOf(board).filter((bracket) => bracket.last === index);
    if (position > 0 || said) if (!joint || opens.length > 0) rows.push({ blockSize: between.cards });
    for (const bracket of opens) rows.push({ ...blockRow(bracketName(bracket, page)), opens: [bracket] });
    if (joint) rows.push(blockRow(jointBlock(joint, page)));
    rows.push({ ...cardRow(card), point: { column: index, level: card.level }, closes });
  }
  return rows;
}

interface Placed {
  readonly card: Card;
  readonly index: number;
}

const cardRow = ({ blockSize, place }: Card): Row => ({
  blockSize,
  place: () => [{ layer: 'body', ink: [place()] }],
});

const blockRow = ({ blockSize, place }: Block): Row => ({
  blockSize,
  place: () => [{ layer: 'body', ink: place() }],
});

const jointsOf = ({ lanes }: Board): readonly Joint[] =>
  lanes.flatMap(({ content }) => (content.form === 'chips' ? content.joints : []));

const bracketsOf = ({ lanes }: Board): readonly Bracket[] =>
  lanes.flatMap(({ content }) => (content.form === 'steps' ? content.brackets : []));
