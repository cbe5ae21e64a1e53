import type { Report } from '@wayline/parser';
import type { CustomLane, Id, Persona } from '../journey.ts';
import { hidden } from './hidden.ts';
import { iconIn } from './icon.ts';
import { laneIn } from './lane-names.ts';
import { nodeBase } from './node.ts';
import type { OutlineNode } from './outline-node.ts';
import { pictureAt } from './picture.ts';
import { textsAt, valueAt, wordAt } from './properties.ts';
import { continued, textOf } from './text.ts';
import { tintOf } from './tint.ts';

/** Reads what is declared of a persona. */
export function personaOf(node: OutlineNode, id: Id, fileName: string | undefined, report: Report): Persona {
  const quote = quoteOf(node);
  const image = pictureAt(node, fileName, report);
  const colour = valueAt(node, 'colour', report);
  const tint = colour && tintOf(colour.text);
  return {
    kind: 'persona',
    ...nodeBase(node, id, report),
    goals: textsAt(node, 'goal'),
    needs: textsAt(node, 'need'),
    fears: textsAt(node, 'fear'),
    motives: textsAt(node, 'motive'),
    traits: textsAt(node, 'trait'),
    ...(quote && { quote }),
    ...(image && { image }),
    ...(colour && { colour: colour.text }),
    ...(tint && { tint }),
  };
}

/** Reads what is declared of a lane. */
export function laneOf(
  node: OutlineNode,
  id: Id,
  lanes: ReadonlyMap<string, Id>,
  report: Report,
): CustomLane {
  const drawn = valueAt(node, 'icon', report);
  const icon = drawn && iconIn(drawn, report);
  const after = valueAt(node, 'after', report);
  const place = after && laneIn(after, lanes, report);
  const as = wordAt(node, 'as', 'shape', report);
  return {
    kind: 'lane',
    ...nodeBase(node, id, report),
    ...(icon !== undefined && { icon }),
    ...(place !== undefined && { after: place }),
    as: as ?? 'text',
  };
}

/** What a persona says: their `quote:` and the `>` lines under them, in the order of the text. */
function quoteOf(node: OutlineNode) {
  const said = node.items.flatMap(({ line, more }) =>
    line.kind === 'say'
      ? [hidden(continued(line.words, more), line.attributes ? [line.attributes] : [])]
      : [],
  );
  const inOrder = [...textsAt(node, 'quote'), ...said].sort((a, b) => a.range.from - b.range.from);
  return textOf(inOrder.map((words) => ({ words, breaks: true })));
}
