import type { CustomLane } from '@wayline/core';
import { barsOf } from '../board/bars.ts';
import type { LaneRole } from '../board/board.ts';
import { imageOf } from '../board/image-of.ts';
import { reviewMarks } from '../board/review-marks.ts';
import { sentences } from '../board/sentences.ts';
import type { CellBase } from '../content/cell.ts';
import type { Content } from '../content/content.ts';
import type { ImageCell } from '../content/images.ts';
import type { FramedImage } from '../content/panels.ts';
import { cellsOf, type Lane, type LaneSource, placedItems, spanFrom } from './lane.ts';

/** A lane that the writer declared with `lane:`, drawn as text, cards, chips, bars or images; it has the role of the lane before it. */
export function customLane(declared: CustomLane, role?: LaneRole): Lane {
  return {
    name: declared.id,
    icon: declared.icon ?? 'document',
    title: () => declared.label.text,
    ...(role && { role }),
    arrange: (source) => contentOf(declared, source),
  };
}

function contentOf(declared: CustomLane, source: LaneSource): Content | undefined {
  const cells = cellsOf(
    source.places,
    ({ custom }) => custom[declared.id] ?? [],
    (item, index, place) => ({
      key: `${declared.id}.${place.key}.${index + 1}`,
      range: item.range,
      ...spanFrom(place, item.until, source),
      label: sentences(`${declared.label.text}: ${item.text.text}`, item.owner),
      text: item.text.text,
      ...(item.image && { image: imageOf(item.image, source) }),
      ...(item.owner !== undefined && { owner: item.owner }),
      ...reviewMarks(item, source.locale),
    }),
  );
  if (cells.length === 0) return undefined;
  switch (declared.as) {
    case 'cards':
      return { form: 'cards', cards: cells.map((cell) => ({ ...cell, tone: 'plain' as const })) };
    case 'image':
      return { form: 'images', cells: cells.flatMap((cell) => imageCell(cell, declared) ?? []) };
    case 'chips':
      return { form: 'chips', cells, joints: [] };
    case 'bars':
      return { form: 'gauges', cells: barsIn(declared, source) };
    default:
      return { form: 'notes', cells };
  }
}

function barsIn({ id, label }: CustomLane, source: LaneSource) {
  const placed = placedItems(id, ({ custom }) => custom[id] ?? [], source);
  return barsOf(placed, label.text, source);
}

function imageCell(
  { image, ...cell }: CellBase & { readonly image?: FramedImage },
  { label }: CustomLane,
): ImageCell | undefined {
  return image && { ...cell, image, label: `${label.text}: ${image.alt}` };
}
