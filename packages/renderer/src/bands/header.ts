import { append } from '../append.ts';
import type { Board, Fact } from '../board/board.ts';
import { largest } from '../largest.ts';
import type { Ink } from '../layout/ink.ts';
import { type Paragraph, setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import type { Role } from '../theme/roles.ts';
import type { Band } from './band.ts';
import { measurePersonas, portraitFrame, type SizedPersonas } from './personas.ts';

const eyebrowSize = 26;
const afterTitle = 4;
const beforeFacts = 16;
const takeawayLargest = 900;
const personaGap = 56;
const below = 26;

/** Space from one fact to the next, with a hairline in the middle; fonts that run wide get some slack. */
const fact = { gap: 36, slack: 1.06, largest: 340, rowGap: 10 };

interface SizedFact {
  readonly fact: Fact;
  readonly value: Paragraph;
  readonly label: Paragraph;
  readonly inline: number;
  readonly block: number;
  readonly inlineSize: number;
  readonly startsRow: boolean;
  /** Where the hairline before it stands: midway between what is written on both sides. */
  readonly rule: number;
}

/** Who and what: title, finding, numbers computed from the journey, and the personas. */
export function header(board: Board, setting: Setting): Band | undefined {
  if (!board.header) return undefined;
  const { grid, metrics, set } = setting;
  const { title } = board;
  const { eyebrow, takeaway, aim, facts } = board.header;
  const { type } = metrics;
  const start = grid.contentStart;
  const personas = measurePersonas(board.header.personas, setting);
  const room = grid.contentEnd - start - (personas?.beside ? personas.inlineSize + personaGap : 0);
  const eyebrowText = set(eyebrow, type.smallStrong, room);
  const titleText = set(title, board.header.brief ? type.head : type.display, room);
  const takeawayText = takeaway ? set(takeaway, type.takeaway, Math.min(room, takeawayLargest)) : undefined;
  const titleTop = eyebrowSize - type.smallStrong.leading + eyebrowText.blockSize;
  const takeawayTop = titleTop + titleText.blockSize + afterTitle;
  const aimText = aim ? set(aim, type.body, Math.min(room, takeawayLargest)) : undefined;
  const aimTop = takeawayTop + (takeawayText?.blockSize ?? 0) + (aimText && takeawayText ? afterTitle : 0);
  const besideTop = aimTop + (aimText?.blockSize ?? 0) + beforeFacts;
  const { strip, factsTop } = placeStrip(facts, besideTop, room, personas, setting);
  const textSize = factsTop + strip.blockSize;
  const personasTop = personas && !personas.beside ? textSize + beforeFacts : 0;
  const blockSize = Math.max(textSize, personas ? personasTop + personas.blockSize : 0) + below;

  const hasPortrait = board.header.personas.some(({ portrait }) => portrait);
  const place = () => {
    const ink: Ink[] = [
      part('header/eyebrow', eyebrowText, 'accent', start, 0, room),
      part('header/title', titleText, 'ink', start, titleTop, room),
    ];
    if (takeawayText) ink.push(part('header/takeaway', takeawayText, 'ink-2', start, takeawayTop, room));
    if (aimText) ink.push(part('header/aim', aimText, 'ink-3', start, aimTop, room));
    append(
      ink,
      strip.facts.flatMap((each) => placeFact(each, start, factsTop)),
    );
    if (personas) append(ink, placePersonas(personas, personasTop, setting));
    const group: Ink = { kind: 'group', key: 'header', label: title, semantics: 'group', children: ink };
    const inks = [{ layer: 'header' as const, ink: [group] }];
    return hasPortrait ? { inks, definitions: [portraitFrame] } : { inks };
  };
  return { name: 'header', blockSize, washed: false, place };
}

function placePersonas(personas: SizedPersonas, block: number, { grid }: Setting): readonly Ink[] {
  return personas.place(personas.beside ? grid.contentEnd - personas.inlineSize : grid.contentStart, block);
}

function part(key: string, text: Paragraph, role: Role, inline: number, block: number, room: number): Ink {
  const box = { inline, block, inlineSize: room, blockSize: text.blockSize };
  return { kind: 'group', key, box, children: setParagraph(text, `${key}/text`, role, inline, block) };
}

/** The strip of facts goes under the persona cards where it would need more rows beside them. */
function placeStrip(
  facts: readonly Fact[],
  besideTop: number,
  room: number,
  personas: SizedPersonas | undefined,
  setting: Setting,
): { readonly strip: Strip; readonly factsTop: number } {
  const beside = { strip: measureFacts(facts, room, setting), factsTop: besideTop };
  if (!personas?.beside) return beside;
  const factsTop = Math.max(besideTop, personas.blockSize + beforeFacts);
  const strip = measureFacts(facts, setting.grid.contentEnd - setting.grid.contentStart, setting);
  const isShorter = factsTop + strip.blockSize < besideTop + beside.strip.blockSize + fact.rowGap;
  return isShorter || factsTop === besideTop ? { strip, factsTop } : beside;
}

interface Strip {
  readonly facts: readonly SizedFact[];
  readonly blockSize: number;
}

/** Facts side by side, in as many rows as the room asks for. */
function measureFacts(facts: readonly Fact[], room: number, setting: Setting): Strip {
  const set = facts.map((each) => setFact(each, room, setting));
  const rowEnd = evenRoom(
    set.map(({ inlineSize }) => inlineSize),
    room,
  );
  let inline = 0;
  let block = 0;
  let rowSize = 0;
  let ruleAt = 0;
  const sized = set.map(({ inkSize, ...each }): SizedFact => {
    const { value, label, inlineSize } = each;
    const startsRow = inline === 0 || inline + inlineSize > rowEnd;
    if (startsRow && inline > 0) {
      inline = 0;
      block += rowSize + fact.rowGap;
      rowSize = 0;
    }
    const placed = { inline, block, startsRow, rule: ruleAt, ...each };
    ruleAt = inline + (inkSize + inlineSize + fact.gap) / 2;
    inline += inlineSize + fact.gap;
    rowSize = Math.max(rowSize, value.blockSize + label.blockSize);
    return placed;
  });
  return { facts: sized, blockSize: block + rowSize };
}

type SetFact = Pick<SizedFact, 'fact' | 'value' | 'label' | 'inlineSize'> & { readonly inkSize: number };

function setFact(each: Fact, room: number, { set, widthOf, metrics }: Setting): SetFact {
  const { fact: valueStyle, small } = metrics.type;
  const widest = Math.min(fact.largest, room);
  const value = set(each.value, valueStyle, widest);
  const label = set(each.label, small, Math.max(widest * 0.8, widthOf(value.lines[0] ?? '', valueStyle)));
  const inkSize = largest(
    [value, label].flatMap((text) => text.lines.map((line) => widthOf(line, text.style))),
  );
  return { fact: each, value, label, inkSize, inlineSize: inkSize * fact.slack };
}

/** The most room in which no fact stands alone in the last of several rows; all the room where there is none. */
function evenRoom(sizes: readonly number[], room: number): number {
  const isGood = (end: number) => {
    const rows = rowsIn(sizes, end);
    return rows.length <= rowsIn(sizes, room).length && (rows.length === 1 || (rows.at(-1) ?? 0) > 1);
  };
  const narrower = Array.from({ length: sizes.length }, (_, count) => spanOf(sizes.slice(0, count + 1)));
  return [room, ...narrower.toReversed()].find((end) => end <= room && isGood(end)) ?? room;
}

function spanOf(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size + fact.gap, -fact.gap);
}

/** How many stand in each row. */
function rowsIn(sizes: readonly number[], room: number): readonly number[] {
  const rows: number[] = [];
  let inline = 0;
  for (const size of sizes) {
    if (inline === 0 || inline + size > room) {
      rows.push(0);
      inline = 0;
    }
    rows[rows.length - 1] = (rows.at(-1) ?? 0) + 1;
    inline += size + fact.gap;
  }
  return rows;
}

const tones = { plain: 'ink', positive: 'positive', negative: 'negative' } as const satisfies Record<
  Fact['tone'],
  Role
>;

function placeFact(sized: SizedFact, start: number, top: number): readonly Ink[] {
  const { fact: each, value, label, inlineSize } = sized;
  const inline = start + sized.inline;
  const block = top + sized.block;
  const key = `header/fact.${each.key}`;
  const blockSize = value.blockSize + label.blockSize;
  const children = [
    ...setParagraph(value, `${key}/value`, tones[each.tone], inline, block),
    ...setParagraph(label, `${key}/label`, 'ink-3', inline, block + value.blockSize),
  ];
  const group: Ink = {
    kind: 'group',
    key,
    box: { inline, block, inlineSize, blockSize },
    children,
  };
  if (sized.startsRow) return [group];
  const at = start + sized.rule;
  const commands = [
    ['M', [at, block + 3]],
    ['L', [at, block + blockSize - 3]],
  ] as const;
  return [{ kind: 'path', key: `${key}/rule`, role: 'hairline', commands }, group];
}
