import type { Locale } from '@wayline/core/locale';
import { badgeText } from '../board/badges.ts';
import type { Column } from '../board/board.ts';
import { verdictOf } from '../board/verdict.ts';
import type { Card } from '../content/cards.ts';
import type { CellBase } from '../content/cell.ts';
import type { Chip } from '../content/chips.ts';
import type { Content } from '../content/content.ts';
import type { CurveContent, CurvePoint, Series } from '../content/curve.ts';
import type { Gauge } from '../content/gauges.ts';
import type { NoteCell } from '../content/notes.ts';
import type { Panel } from '../content/panels.ts';
import type { Presence, PresenceContent } from '../content/presence.ts';
import type { ProcessContent, ProcessNode } from '../content/process.ts';
import type { Saying } from '../content/sayings.ts';
import type { Bracket, StepCell } from '../content/steps.ts';
import type { TableItem } from './table.ts';

/** Something to say, and the columns of the picture that it spans. */
export interface PlacedItem extends Pick<CellBase, 'first' | 'last' | 'ofStage'> {
  readonly item: TableItem;
}

/** What the content of a lane says, whatever form it is drawn in; lines and names of columns stand elsewhere. */
export function itemsIn(content: Content, columns: readonly Column[], locale: Locale): readonly PlacedItem[] {
  switch (content.form) {
    case 'steps':
      return content.cells.flatMap((cell) => stepItem(cell, content.brackets, locale));
    case 'chips':
      return content.cells.map((cell) => placed(cell, cell.text, aboutChip(cell, locale)));
    case 'curve':
      return content.series.flatMap((series) =>
        series.points.flatMap((point) => pointItem(point, series, content, columns, locale)),
      );
    case 'sayings':
      return content.cells.map((cell) => placed(cell, cell.text, aboutSaying(cell)));
    case 'cards':
      return content.cards.map((card) => placed(card, cardText(card), aboutCard(card, locale)));
    case 'notes':
      return content.cells.map((cell) => placed(cell, cell.text, aboutNote(cell)));
    case 'gauges':
      return content.cells.map((cell) => placed(cell, gaugeText(cell), aboutGauge(cell, locale)));
    case 'process':
      return content.nodes.flatMap((node) => nodeItem(node, content, columns, locale));
    case 'digest':
      return content.cells.map((cell) => placed(cell, cell.head, [cell.text, ...cell.moments]));
    case 'tags':
      return content.cells.flatMap((cell) => cell.tags.map(({ text }) => placed(cell, text, [])));
    case 'images':
      return content.cells.map((cell) => placed(cell, cell.image.alt, []));
    case 'panels':
      return content.panels.map((panel) => placed(panel, panel.description ?? '', aboutPanel(panel)));
    case 'presence':
      return content.cells.map((cell) => placed(cell, cell.name, aboutPresence(cell, content, locale)));
    case 'levels':
      return content.cells.map((cell) => placed(cell, cell.text, []));
    case 'zones':
      return content.cells.flatMap((cell) => inEachColumn(placed(cell, cell.text, [])));
    case 'arc':
      return content.points.map((point) => placed(point, point.text, []));
    case 'axis':
    case 'divider':
    case 'message':
      return [];
    case 'funnel':
      return [
        ...content.bars.map((bar) => placed(bar, bar.text, [bar.under])),
        ...content.falls.map((fall) => ({
          first: fall.to,
          last: fall.to,
          item: { text: fall.text, details: [...fall.reasons, fall.largest].filter(isSaid) },
        })),
      ];
    case 'figures':
      return content.rows.flatMap(({ name, cells }) =>
        cells.map((cell) => placed(cell, `${name}: ${cell.text}`, [])),
      );
    default:
      return cellsOf(content).map((cell) => placed(cell, cell.label, []));
  }
}

/** What a form has that this file knows nothing more of: the names of its cells say all that is written in them. */
function cellsOf(content: Content): readonly CellBase[] {
  return 'cells' in content ? content.cells : [];
}

type Part = string | undefined;

const isSaid = (part: Part): part is string => part !== undefined && part !== '';

function placed(cell: CellBase, text: string, details: readonly Part[]): PlacedItem {
  const { first, last, ofStage, marks = [] } = cell;
  const known = [...details, ...marks.map((mark) => mark.text)].filter(isSaid);
  return { first, last, item: { text, details: known }, ...(ofStage && { ofStage }) };
}

/** A stretch of steps is said at each of them. */
function inEachColumn(item: PlacedItem): readonly PlacedItem[] {
  const { first, last } = item;
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    ...item,
    first: first + index,
    last: first + index,
  }));
}

/** The title of a step stands at the head of its row: here is what happens in it, if anybody said so. */
function stepItem(cell: StepCell, brackets: readonly Bracket[], locale: Locale): readonly PlacedItem[] {
  const groups = brackets.filter(({ first, last }) => cell.first >= first && cell.first <= last);
  const details = [...cell.remarks, cell.aside, ...groups.map((group) => outcomeText(group, locale))];
  const item = placed(cell, cell.description ?? '', details);
  return item.item.text === '' && item.item.details.length === 0 ? [] : [item];
}

function outcomeText({ text, outcome }: Pick<Bracket, 'text' | 'outcome'>, { spoken }: Locale): string {
  return outcome === 'open' ? text : `${text} (${spoken[outcome]})`;
}

function aboutChip({ ownership, handOver, badges = [], remark }: Chip, locale: Locale): readonly Part[] {
  return [
    ownership && locale.ownership[ownership],
    handOver && locale.handOver[handOver],
    ...badges.map((badge) => badgeText(badge, locale)),
    remark,
  ];
}

/** Everything that stands in and under the frame of a panel. */
function aboutPanel({ number, title, picture, remarks, feelings, quotes }: Panel): readonly Part[] {
  return [
    number === undefined ? title : undefined,
    'alt' in picture ? picture.alt : undefined,
    ...remarks,
    ...feelings.map(({ text }) => text),
    ...quotes.flatMap(({ text, source }) => [text, source]),
  ];
}

/** A channel at a step says what its row does. */
function aboutPresence(
  { row, ownership, handOver }: Presence,
  { rows }: PresenceContent,
  locale: Locale,
): readonly Part[] {
  const { hint, heading } = rows[row] ?? {};
  return [locale.ownership[ownership], handOver && locale.handOver[handOver], hint, heading];
}

/** A step of a process says in which lane it stands, and its name where it shares its column with another. */
function nodeItem(
  node: ProcessNode,
  { lanes }: ProcessContent,
  columns: readonly Column[],
  locale: Locale,
): readonly PlacedItem[] {
  const { row, remarks, feelings, group, touchpoint, number, title } = node;
  const lane = lanes.find(({ first, count }) => row >= first && row < first + count)?.title ?? '';
  const isOwn = columns[node.first]?.step?.index === number - 1;
  const details = [
    isOwn ? undefined : lane,
    touchpoint?.text,
    ...remarks,
    ...feelings.map(({ persona, label, value }) =>
      persona ? `${persona.text}: ${label}` : (label ?? locale.score(value)),
    ),
    group && outcomeText(group, locale),
  ];
  const item = placed(node, isOwn ? lane : `${number}. ${title}`, details);
  return item.item.text === '' && item.item.details.length === 0 ? [] : [item];
}

/** A point says its score and its word; of a word that only repeats the step there is no need. */
function pointItem(
  point: CurvePoint,
  { name }: Series,
  { overlay, gap }: CurveContent,
  columns: readonly Column[],
  locale: Locale,
): readonly PlacedItem[] {
  const { value, target, spread, word, reason, column } = point;
  if (value === undefined && target === undefined && word === undefined) return [];
  const felt = word === columns[column]?.step?.label.text ? undefined : word;
  const said = [felt, value === undefined ? undefined : locale.score(value)].filter(
    (part) => part !== undefined,
  );
  // A view may write the score where nobody named a feeling.
  const text = [...new Set(said)].join(' ');
  const goal = target === undefined ? undefined : `${locale.toBe}: ${locale.score(target)}`;
  const ends = spread
    ? [spread.lowestName ?? locale.score(spread.lowest), spread.highestName ?? locale.score(spread.highest)]
    : [];
  const largest = gap && gap.column === column ? `${locale.gap}: ${gap.text}` : undefined;
  return [placed(point, overlay ? `${name}: ${text}` : text, [goal, largest, ...ends, reason])];
}

function aboutSaying({ source }: Saying): readonly Part[] {
  return [source];
}

function cardText({ number, text }: Card): string {
  return number === undefined ? text : `${number}: ${text}`;
}

/** Impact is drawn from the second degree on. */
function aboutCard({ tone, level, reference, foot }: Card, { spoken }: Locale): readonly Part[] {
  const answered = reference?.replace(/[→←]/g, '').trim();
  return [
    level !== undefined && tone === 'pain' ? spoken.severity(level) : undefined,
    level !== undefined && level > 1 && tone === 'idea' ? spoken.impact(level) : undefined,
    answered === undefined || tone !== 'idea' ? answered : spoken.answers(answered),
    ...(foot?.split('\n') ?? []),
  ];
}

function aboutNote({ owner }: NoteCell): readonly Part[] {
  return [owner];
}

function gaugeText({ name, value }: Gauge): string {
  return name === undefined ? value : `${name}: ${value}`;
}

function aboutGauge({ comparison, good, history }: Gauge, locale: Locale): readonly Part[] {
  return [comparison, verdictOf(good, locale), history];
}
