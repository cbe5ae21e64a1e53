import type { ZoneCell, ZonesContent } from '../content/zones.ts';
import { largest } from '../largest.ts';
import { spanOf } from '../layout/grid.ts';
import type { Ink } from '../layout/ink.ts';
import { type Paragraph, setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import type { Role } from '../theme/roles.ts';
import { cellGroup } from './cell.ts';
import type { Form, Placed, Sized } from './form.ts';

const edge = 10;
const least = 24;
const padding = 3.5;
const radius = 6;
const icon = { size: 15, inset: 10, gap: 7 };

interface SizedZone {
  readonly cell: ZoneCell;
  readonly text: Paragraph;
}

interface SizedZones extends Sized {
  readonly zones: readonly SizedZone[];
  readonly bandSize: number;
}

/** A strip of bands: a full one with a flame where it is hot, a hatched one with a snowflake where it is cold. */
export const zones: Form<ZonesContent, SizedZones> = { measure, place };

function measure(content: ZonesContent, { set, grid, metrics }: Setting): SizedZones {
  const sized = content.cells.map((cell): SizedZone => {
    const room = spanOf(grid, cell, metrics.cardInset).inlineSize;
    const width = room - icon.inset - icon.size - icon.gap - icon.inset;
    return { cell, text: set(cell.text, metrics.type.smallStrong, width) };
  });
  const tallest = largest(sized.map(({ text }) => text.blockSize));
  const bandSize = Math.max(least, tallest + 2 * padding);
  return { zones: sized, bandSize, blockSize: edge + bandSize + edge };
}

const looks = {
  hot: { box: 'zone-hot', text: 'on-paid', icon: 'icon-on-paid', name: 'hot' },
  cold: { box: 'zone-cold', text: 'ink', icon: 'icon-ink', name: 'cold' },
} as const satisfies Record<ZoneCell['zone'], { box: Role; text: Role; icon: Role; name: string }>;

function place({ zones: sized, bandSize }: SizedZones, lane: string, { grid, metrics }: Setting): Placed {
  const ink = sized.map(({ cell, text }): Ink => {
    const look = looks[cell.zone];
    const box = { ...spanOf(grid, cell, metrics.cardInset), block: edge, blockSize: bandSize };
    const middle = edge + bandSize / 2;
    const inline = box.inline + icon.inset;
    const from = inline + icon.size + icon.gap;
    return cellGroup(cell, lane, box, [
      { kind: 'rect', key: `${cell.key}/box`, role: look.box, ...box, radius },
      {
        kind: 'icon',
        key: `${cell.key}/icon`,
        role: look.icon,
        name: look.name,
        inline,
        block: middle - icon.size / 2,
        size: icon.size,
      },
      ...setParagraph(text, `${cell.key}/text`, look.text, from, middle - text.blockSize / 2),
    ]);
  });
  return { ink };
}
