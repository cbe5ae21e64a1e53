import { type Attributes, type Range, type Report, say } from '@wayline/parser';
import type { Id, ItemBase, Text } from '../journey.ts';
import { problem, typed } from '../problems.ts';
import { onlyOf, said, wholeOf } from './brace-values.ts';
import { among, type Braces, bracesOf } from './braces.ts';
import type { OutlineNode } from './outline-node.ts';
import type { Places } from './places.ts';
import type { Directory } from './references.ts';

/** What is needed to read a noted line. */
export interface ItemContext {
  readonly places: Places;
  readonly personas: Directory<Id>;
  readonly report: Report;
}

/** A line as written: its text, what stands in braces behind it, and the whole of it. */
export interface WrittenItem {
  readonly text: Text;
  readonly attributes: readonly Attributes[];
  readonly range: Range;
}

/** Reads what every noted line under a step or a stage may say. */
export function itemBase(
  { text, attributes, range }: WrittenItem,
  node: OutlineNode,
  context: ItemContext,
): ItemBase {
  const { personas, report } = context;
  const braces = bracesOf(attributes, 'item', report);
  const until = untilOf(braces, node, context);
  const only = onlyOf(braces, personas, report);
  const state = among(braces.flags, ['as-is', 'to-be']);
  const certainty = among(braces.flags, ['assumed', 'validated']);
  const n = wholeOf(braces, 'n', report);
  return {
    text,
    range,
    ...(until !== undefined && { until }),
    ...(only && { only }),
    ...(state && { state }),
    ...(certainty && { certainty }),
    ...said(braces, ['owner', 'source', 'date', 'status', 'by', 'result', 'todo']),
    ...(n !== undefined && { n }),
    ...(braces.flags.has('private') && { private: true }),
    ...(braces.id && { id: braces.id.text }),
  };
}

function untilOf({ values }: Braces, node: OutlineNode, { places, report }: ItemContext): Id | undefined {
  const name = values.get('until');
  const last = name && places.step(name, 'last', report);
  if (!name || last === undefined) return undefined;
  if (last >= (places.positionOf(node) ?? 0)) return places.idAt(last);
  report(
    problem(
      'resolve/until-before-start',
      name.range,
      say`${typed(name.text)} comes before this line starts`,
      say`Name a step that follows`,
    ),
  );
  return undefined;
}
