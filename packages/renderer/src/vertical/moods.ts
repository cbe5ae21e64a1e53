import { append } from '../append.ts';
import type { CurvePoint, Series } from '../content/curve.ts';
import { face, signOf } from '../curve/face.ts';
import { personaPoint, personaRole } from '../curve/marks.ts';
import { cellGroup } from '../forms/cell.ts';
import type { Ink } from '../layout/ink.ts';
import { setParagraph } from '../layout/paragraph.ts';
import type { Block } from './blocks.ts';
import type { CurveColumn, Page } from './page.ts';

const radius = 8;
const indent = 25;
const between = 4;
const foot = 8;

/** How it feels, in words under the title: a face and the word, or the score where nobody found one. */
export function moodBlocks(title: string, column: number, key: string, page: Page): readonly Block[] {
  return page.curves.flatMap((curve) => {
    const felt = curve.content.series.flatMap((series) => {
      const point = series.points.find((each) => each.column === column);
      return point && (point.value !== undefined || point.word !== undefined)
        ? [{ series, point: withoutTitle(point, title) }]
        : [];
    });
    return felt.length === 0 ? [] : [moodBlock(felt, curve, key, page)];
  });
}

/** On a map the name of a step stands at its point where nobody named a feeling; here it stands above. */
function withoutTitle({ word, ...point }: CurvePoint, title: string): CurvePoint {
  return word === undefined || word === title ? point : { ...point, word };
}

interface Felt {
  readonly series: Series;
  readonly point: CurvePoint;
}

function moodBlock(felt: readonly Felt[], curve: CurveColumn, key: string, page: Page): Block {
  const rows: { readonly block: number; readonly row: Block }[] = [];
  let block = 0;
  for (const each of felt) {
    const row = moodRow(each, curve, page);
    rows.push({ block, row });
    block += row.blockSize + between;
  }
  const { lane } = curve;
  const place = (): readonly Ink[] => [
    {
      kind: 'group',
      key: `${key}/lane.${lane.name}`,
      label: lane.title,
      semantics: 'list',
      children: felt
        .map((each, index) => moodRow(each, curve, page, rows[index]?.block ?? 0))
        .flatMap((row) => row.place()),
    },
  ];
  return { blockSize: block - between + foot, place };
}

function moodRow({ series, point }: Felt, { lane, content }: CurveColumn, page: Page, down = 0): Block {
  const { grid, metrics, set, locale } = page.inside;
  const { strong, small } = metrics.type;
  const inline = grid.start + metrics.cellPadding;
  const room = grid.end - inline - indent;
  const score = point.value === undefined ? '' : locale.score(point.value);
  const word = set(point.word ?? score, strong, room);
  const gap =
    content.gap?.kind === 'target' && content.gap.column === point.column
      ? `${locale.gap}: ${content.gap.text}`
      : undefined;
  const more = [
    ...(point.reason
      ? [{ key: 'reason', text: set(point.reason, small, room), role: 'ink-2' as const }]
      : []),
    ...(gap === undefined ? [] : [{ key: 'gap', text: set(gap, small, room), role: 'ideal' as const }]),
  ];
  const blockSize = more.reduce((sum, { text }) => sum + text.blockSize, word.blockSize);
  const place = (): readonly Ink[] => {
    const middle = down + strong.leading / 2;
    const value = point.value ?? 0;
    const children: Ink[] = [];
    if (content.overlay)
      children.push(personaPoint(`${point.key}/mark`, series.style, inline + radius, middle, point.assumed));
    else if (point.value !== undefined)
      children.push(face(`${point.key}/face`, inline + radius, middle, radius, value, point.assumed));
    const role = content.overlay ? personaRole(series.style) : signOf(value);
    append(children, setParagraph(word, `${point.key}/word`, role, inline + indent, down));
    let from = down + word.blockSize;
    for (const each of more) {
      append(children, setParagraph(each.text, `${point.key}/${each.key}`, each.role, inline + indent, from));
      from += each.text.blockSize;
    }
    const box = { inline, block: down, inlineSize: grid.end - inline, blockSize };
    const label = gap === undefined ? point.label : `${point.label}. ${gap}`;
    return [cellGroup({ ...point, label }, lane.name, box, children)];
  };
  return { blockSize, place };
}
