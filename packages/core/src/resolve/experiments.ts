import type { Experiment, Id } from '../journey.ts';
import { bracesOf } from './braces.ts';
import { itemIn } from './item.ts';
import type { MetricContext } from './metric-use.ts';
import type { OutlineNode } from './outline-node.ts';
import type { Pains } from './pains.ts';
import { propertiesAt } from './properties.ts';
import { matches } from './references.ts';

/** Reads what is tried out at a step or a stage: each tries out the nearest idea above it. */
export function experimentsAt(
  node: OutlineNode,
  context: MetricContext & { readonly pains: Pains },
): readonly Experiment[] {
  const ideaAbove = ideasOf(node, context.pains);
  return propertiesAt(node, 'experiment').map(({ value, attributes, range }) => {
    const braces = bracesOf(attributes, 'experiment', context.report);
    const idea = ideaAbove(range.from);
    const measure = braces.values.get('metric')?.text;
    const metric: Id | undefined = measure === undefined ? undefined : matches(measure, context.metrics)[0];
    return {
      kind: 'experiment',
      ...itemIn(braces, { text: value, range }, node, context),
      ...(idea !== undefined && { idea }),
      ...(measure !== undefined && { measure }),
      ...(metric !== undefined && { metric }),
    };
  });
}

/** The number of the nearest idea above a place, for places asked for in their order. */
function ideasOf({ items }: OutlineNode, pains: Pains): (place: number) => string | undefined {
  const ideas = items.flatMap(({ line }) => (line.kind === 'idea' ? [line] : []));
  let above = 0;
  return (place) => {
    while ((ideas[above]?.range.from ?? Number.POSITIVE_INFINITY) < place) above++;
    const idea = ideas[above - 1];
    return idea && pains.numberOf(idea);
  };
}
