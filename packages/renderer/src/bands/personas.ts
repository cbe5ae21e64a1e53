import { append } from '../append.ts';
import type { PersonaCard } from '../board/board.ts';
import { personaCurveRole, personaPoint, personaRole } from '../curve/marks.ts';
import { largest, smallest } from '../largest.ts';
import type { FrameDefinition } from '../layout/definition.ts';
import type { Ink, Point } from '../layout/ink.ts';
import { type Paragraph, setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';

/** The persona cards of a header, measured together so that they stand equally tall. */
export interface SizedPersonas {
  readonly inlineSize: number;
  readonly blockSize: number;
  /** Whether they stand beside the title; otherwise they go below it. */
  readonly beside: boolean;
  readonly place: (inline: number, block: number) => readonly Ink[];
}

/** One persona gets a large card, two get two, more are set small: name, line sample and who they are. */
const layouts = {
  one: { inlineSize: 560, facets: 3, columns: 1 },
  brief: { inlineSize: 480, facets: 3, columns: 1 },
  two: { inlineSize: 330, facets: 2, columns: 2 },
  many: { inlineSize: 280, facets: 0, columns: 3 },
};

/** The title needs this much room to stand beside the cards. */
const leastTitle = 440;
const gap = 16;
/** On a page with less room than this a card takes all of it. */
const narrow = 480;
const padding = 20;
const top = 18;
const avatar = { radius: 32, gap: 16, small: 20 };
const radius = 12;
const facetGap = 16;

interface SizedPersona {
  readonly card: PersonaCard;
  readonly name: Paragraph;
  readonly description?: Paragraph;
  readonly quote?: Paragraph;
  readonly facets: readonly {
    readonly name: Paragraph;
    readonly text: Paragraph;
    readonly inline: number;
    readonly block: number;
  }[];
  readonly facetTop: number;
  readonly textInset: number;
  /** A text shorter than the picture stands level with the middle of it. */
  readonly textTop: number;
  readonly avatarRadius: number;
  readonly blockSize: number;
}

/** Measures the cards of all personas; nothing where there are none. */
export function measurePersonas(cards: readonly PersonaCard[], setting: Setting): SizedPersonas | undefined {
  if (cards.length === 0) return undefined;
  const { grid } = setting;
  const isBrief = cards.every((card) => card.facets.length === 0);
  const single = isBrief ? layouts.brief : layouts.one;
  const layout = cards.length === 1 ? single : cards.length === 2 ? layouts.two : layouts.many;
  const whole = grid.contentEnd - grid.contentStart;
  const wanted = layout.columns * layout.inlineSize + (layout.columns - 1) * gap;
  const beside = whole - wanted >= leastTitle + gap;
  const room = beside ? wanted : whole;
  const columns = beside
    ? layout.columns
    : Math.max(1, Math.min(layout.columns, Math.floor((room + gap) / (260 + gap))));
  const cardSize = beside
    ? layout.inlineSize
    : room < narrow
      ? room
      : Math.min(layout.inlineSize, (room - (columns - 1) * gap) / columns);
  const sized = cards.map((card) => measurePersona(card, cardSize, layout.facets, setting));
  const rows: SizedPersona[][] = [];
  for (const [index, persona] of sized.entries()) {
    const row = Math.floor(index / columns);
    rows[row] = [...(rows[row] ?? []), persona];
  }
  const levelled = rows.map(inOneLine);
  const rowSizes = levelled.map((row) => largest(row.map((persona) => persona.blockSize)));
  return {
    beside,
    inlineSize: Math.min(columns, cards.length) * (cardSize + gap) - gap,
    blockSize: rowSizes.reduce((sum, size) => sum + size + gap, -gap),
    place(inline, block) {
      let from = block;
      return levelled.flatMap((row, index) => {
        const rowTop = from;
        const size = rowSizes[index] ?? 0;
        from += size + gap;
        return row.map((persona, column) =>
          placePersona(persona, inline + column * (cardSize + gap), rowTop, cardSize, size),
        );
      });
    },
  };
}

/** Cards side by side: their names on one line, and the rules under what they say on another. */
function inOneLine(row: readonly SizedPersona[]): readonly SizedPersona[] {
  const facetTop = largest(row.map((persona) => persona.facetTop));
  const textTop = smallest(row.map((persona) => persona.textTop));
  return row.map((persona) =>
    persona.facets.length === 0
      ? { ...persona, textTop }
      : { ...persona, textTop, facetTop, blockSize: persona.blockSize + facetTop - persona.facetTop },
  );
}

function measurePersona(
  card: PersonaCard,
  size: number,
  facetColumns: number,
  { set, setRich, metrics }: Setting,
): SizedPersona {
  const { type } = metrics;
  const avatarRadius = facetColumns === 3 ? avatar.radius : avatar.small;
  const textInset = padding + 2 * avatarRadius + avatar.gap;
  const width = size - textInset - padding;
  const name = set(card.name, type.head, width);
  const description = card.description ? setRich(card.description, type.body, width) : undefined;
  const quote = card.quote ? set(card.quote, type.strong, width) : undefined;
  const textSize =
    name.blockSize + (description ? description.blockSize + 2 : 0) + (quote ? quote.blockSize + 6 : 0);
  const above = Math.max(top + textSize, top + 2 * avatarRadius) + 12;
  const shown = facetColumns === 0 ? [] : card.facets;
  const facets = measureFacets(shown, size, facetColumns, { set, metrics });
  const facetTop = above + 12;
  const blockSize =
    facets.length === 0
      ? above + 6
      : facetTop +
        largest(facets.map(({ block, name: n, text }) => block + n.blockSize + text.blockSize)) +
        14;
  return {
    card,
    name,
    facets,
    facetTop,
    textInset,
    textTop: top + Math.max(-4, (2 * avatarRadius - textSize) / 2),
    avatarRadius,
    blockSize,
    ...(description && { description }),
    ...(quote && { quote }),
  };
}

/** Goals, needs and fears in columns; a further row where there are more than columns. */
function measureFacets(
  facets: PersonaCard['facets'],
  size: number,
  columns: number,
  { set, metrics }: Pick<Setting, 'set' | 'metrics'>,
): SizedPersona['facets'] {
  const count = Math.max(1, Math.min(columns, facets.length));
  const width = (size - 2 * padding - facetGap * (count - 1)) / count;
  const sized = facets.map((facet, index) => ({
    name: set(facet.name, metrics.type.microStrong, width),
    text: set(facet.text, metrics.type.small, width),
    inline: padding + (index % count) * (width + facetGap),
    row: Math.floor(index / count),
  }));
  const rowSize = (row: number) =>
    largest([
      0,
      ...sized
        .filter((facet) => facet.row === row)
        .map(({ name, text }) => name.blockSize + text.blockSize + 8),
    ]);
  return sized.map(({ name, text, inline, row }) => {
    const block = Array.from({ length: row }, (_, index) => rowSize(index)).reduce(
      (sum, each) => sum + each,
      0,
    );
    return { name, text, inline, block };
  });
}

function placePersona(
  sized: SizedPersona,
  inline: number,
  block: number,
  inlineSize: number,
  blockSize: number,
): Ink {
  const { card, name, description, quote, facets, textInset, textTop, avatarRadius } = sized;
  const key = `persona.${card.key}`;
  const text = inline + textInset;
  const children: Ink[] = [
    { kind: 'rect', key: `${key}/box`, role: 'persona-card', inline, block, inlineSize, blockSize, radius },
    ...avatarInk(key, card, inline + padding + avatarRadius, block + top + avatarRadius, avatarRadius),
    ...setParagraph(
      name,
      `${key}/name`,
      card.style === undefined ? 'ink' : personaRole(card.style),
      text,
      block + textTop,
    ),
  ];
  let from = block + textTop + name.blockSize;
  if (description) {
    append(children, setParagraph(description, `${key}/description`, 'ink-2', text, from + 2));
    from += description.blockSize + 2;
  }
  if (quote) append(children, setParagraph(quote, `${key}/quote`, 'accent', text, from + 6));
  if (facets.length > 0) {
    const line = block + sized.facetTop - 10;
    const commands = [
      ['M', [inline + padding, line]],
      ['L', [inline + inlineSize - padding, line]],
    ] as const;
    children.push({ kind: 'path', key: `${key}/rule`, role: 'hairline', commands });
  }
  facets.forEach((facet, index) => {
    const at = inline + facet.inline;
    const facetBlock = block + sized.facetTop + facet.block;
    append(children, [
      ...setParagraph(facet.name, `${key}/facet.${index + 1}/name`, 'ink-3', at, facetBlock),
      ...setParagraph(
        facet.text,
        `${key}/facet.${index + 1}`,
        'ink',
        at,
        facetBlock + facet.name.blockSize + 1,
      ),
    ]);
  });
  return {
    kind: 'group',
    key,
    label: card.name,
    semantics: 'group',
    box: { inline, block, inlineSize, blockSize },
    range: card.range,
    children,
  };
}

/** Their portrait or a drawn silhouette; where there are several personas, the sample of their curve. */
function avatarInk(
  key: string,
  card: PersonaCard,
  inline: number,
  block: number,
  size: number,
): readonly Ink[] {
  if (card.portrait) return portraitInk(key, card.portrait, card.style, [inline, block], size);
  if (card.style !== undefined) {
    const line: Ink = {
      kind: 'path',
      key: `${key}/line`,
      role: personaCurveRole(card.style),
      commands: [
        ['M', [inline - size, block]],
        ['L', [inline + size, block]],
      ],
    };
    return [line, personaPoint(`${key}/point`, card.style, inline, block)];
  }
  const scale = size / 32;
  const figure = card.tint === undefined ? 'avatar-figure' : personaRole(card.tint);
  const [shoulder, neck, foot] = [24 * scale, 13 * scale, 21 * scale];
  return [
    { kind: 'circle', key: `${key}/avatar`, role: 'avatar', inline, block, radius: size },
    {
      kind: 'circle',
      key: `${key}/head`,
      role: figure,
      inline,
      block: block - 7 * scale,
      radius: 12 * scale,
    },
    {
      kind: 'path',
      key: `${key}/shoulders`,
      role: figure,
      commands: [
        ['M', [inline - shoulder, block + foot]],
        [
          'C',
          [inline - shoulder + 3 * scale, block + neck - 3 * scale],
          [inline - 11 * scale, block + 8 * scale],
          [inline, block + 8 * scale],
        ],
        [
          'C',
          [inline + 11 * scale, block + 8 * scale],
          [inline + shoulder - 3 * scale, block + neck - 3 * scale],
          [inline + shoulder, block + foot],
        ],
        [
          'C',
          [inline + 12 * scale, block + 35 * scale],
          [inline - 12 * scale, block + 35 * scale],
          [inline - shoulder, block + foot],
        ],
        ['Z'],
      ],
    },
  ];
}

/** A round portrait; where there are several personas, the line and the point of their curve are its ring. */
function portraitInk(
  key: string,
  { alt, address }: NonNullable<PersonaCard['portrait']>,
  style: number | undefined,
  [inline, block]: Point,
  radius: number,
): readonly Ink[] {
  const at = { inline, block, radius };
  const ink: Ink[] = [
    { kind: 'circle', key: `${key}/avatar`, role: 'avatar', ...at },
    {
      kind: 'image',
      key: `${key}/portrait`,
      label: alt,
      address,
      frame: portraitFrame.name,
      inline: inline - radius,
      block: block - radius,
      inlineSize: 2 * radius,
      blockSize: 2 * radius,
    },
  ];
  if (style === undefined) return [...ink, { kind: 'circle', key: `${key}/edge`, role: 'frame-edge', ...at }];
  const corner = radius * Math.SQRT1_2;
  ink.push({ kind: 'circle', key: `${key}/line`, role: personaCurveRole(style), ...at });
  ink.push(personaPoint(`${key}/point`, style, inline + corner, block + corner));
  return ink;
}

/** The clip that makes a portrait round. */
export const portraitFrame: FrameDefinition = { kind: 'frame', name: 'portrait', rx: 0.5, ry: 0.5 };
