import { type Report, say, target } from '@wayline/parser';
import type { CustomLane, Id, Metric, Persona } from '../journey.ts';
import { laneIn } from './lane-names.ts';
import { nodeBase } from './node.ts';
import type { OutlineNode } from './outline-node.ts';
import { pictureAt } from './picture.ts';
import { textAt, textsAt, unreadable, valueAt, wordAt } from './properties.ts';
import { continued, textOf } from './text.ts';

/** Reads what is declared of a persona. */
export function personaOf(node: OutlineNode, id: Id, report: Report): Persona {
  const quote = quoteOf(node);
  const image = pictureAt(node, report);
  const colour = valueAt(node, 'colour', report);
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
  };
}

/** Reads what is declared of a metric. */
export function metricOf(node: OutlineNode, id: Id, report: Report): Metric {
  const unit = valueAt(node, 'unit', report);
  const better = wordAt(node, 'better', 'measure', report);
  const written = valueAt(node, 'target', report);
  const aim = written && target(written.text);
  if (written && !aim) report(unreadable(written, say`Write a number such as \`>= 50\` or \`70%\``));
  const source = textAt(node, 'source');
  const where = textAt(node, 'where');
  const series = textAt(node, 'series');
  return {
    kind: 'metric',
    ...nodeBase(node, id, report),
    ...(unit && { unit: unit.text }),
    ...((better === 'up' || better === 'down') && { better }),
    ...(aim && { target: aim }),
    ...(source && { source }),
    ...(where && { where }),
    ...(series && { series }),
  };
}

/** Reads what is declared of a lane. */
export function laneOf(
  node: OutlineNode,
  id: Id,
  lanes: ReadonlyMap<string, Id>,
  report: Report,
): CustomLane {
  const icon = valueAt(node, 'icon', report);
  const after = valueAt(node, 'after', report);
  const place = after && laneIn(after, lanes, report);
  const as = wordAt(node, 'as', 'shape', report);
  return {
    kind: 'lane',
    ...nodeBase(node, id, report),
    ...(icon && { icon: icon.text }),
    ...(place !== undefined && { after: place }),
    as: as ?? 'text',
  };
}

/** What a persona says: their `quote:` and the `>` lines under them. */
function quoteOf(node: OutlineNode) {
  const said = node.items.flatMap(({ line, more }) =>
    line.kind === 'say' ? [continued(line.words, more)] : [],
  );
  return textOf([...textsAt(node, 'quote'), ...said].map((words) => ({ words, breaks: true })));
}
