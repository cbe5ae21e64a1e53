import { type Attributes, type Range, type Report, say } from '@wayline/parser';
import type { Id, ItemBase, Text } from '../journey.ts';
import { problem, typed } from '../problems.ts';
import { said } from './brace-values.ts';
import { type Braces, bracesOf } from './braces.ts';
import type { OutlineNode } from './outline-node.ts';
import type { Places } from './places.ts';
import { provenanceOf } from './provenance.ts';
import type { Directory } from './references.ts';
import { standingOf } from './standing.ts';
import { workOf } from './work.ts';

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
  return itemIn(bracesOf(attributes, 'item', context.report), { text, range }, node, context);
}

/** The same, where its braces have been read. */
export function itemIn(
  braces: Braces,
  { text, range }: Omit<WrittenItem, 'attributes'>,
  node: OutlineNode,
  context: ItemContext,
): ItemBase {
  const { personas, report } = context;
  const until = untilOf(braces, node, context);
  return {
    text,
    range,
    ...(until !== undefined && { until }),
    ...standingOf(braces, personas, report),
    ...provenanceOf(braces, report),
    ...said(braces, ['result']),
    ...workOf(braces),
    ...(braces.id && { id: braces.id.text }),
  };
}

/** The last step of what runs `until` a later one. */
export function untilOf(
  { values }: Braces,
  node: OutlineNode,
  { places, report }: ItemContext,
): Id | undefined {
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
