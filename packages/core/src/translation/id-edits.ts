import type { Attributes, Edit, Feel, Line, Range, SyntaxTree } from '@wayline/parser';
import type { Id, Journey } from '../journey.ts';
import { freshIds } from '../resolve/ids.ts';

/** The edits that give an `{#id}` to every node that has none: the id it is known by already, as one word. */
export function idEdits(tree: SyntaxTree, journey: Journey): readonly Edit[] {
  const ids = idsByPlace(journey);
  const heads = tree.lines.flatMap((line) => headsIn(line, tree.text));
  const fresh = freshIds(heads.flatMap(({ braces }) => idsIn(braces)));
  return heads.flatMap(({ range, end, braces }): readonly Edit[] => {
    const id = ids.get(range.from);
    if (id === undefined || idsIn(braces).length > 0) return [];
    const name = `#${fresh(id.replaceAll('/', '-'))}`;
    const [first] = braces;
    if (!first) return [insertion(end, ` {${name}}`)];
    return [insertion(first.range.from + 1, first.items.length > 0 ? `${name} ` : name)];
  });
}

function insertion(at: number, text: string): Edit {
  return { range: { from: at, to: at }, text };
}

/** The ids of what has an address of its own in a file of translations, by where it begins in this text. */
function idsByPlace(journey: Journey): ReadonlyMap<number, Id> {
  const { personas, metrics, lanes, phases, groups, steps } = journey;
  const channels = journey.channels.filter(({ declared }) => declared);
  const stages = journey.stages.filter(({ implicit }) => !implicit);
  const nodes = [...personas, ...channels, ...metrics, ...lanes, ...phases, ...stages, ...groups, ...steps];
  const own = nodes.filter(({ origin }) => origin === undefined);
  return new Map(own.map(({ range, id }) => [range.from, id]));
}

/** What opens a node: where it begins, its braces, and where braces could stand. */
interface Head {
  readonly range: Range;
  readonly braces: readonly Attributes[];
  readonly end: number;
}

function headsIn(line: Line, text: string): readonly Head[] {
  switch (line.kind) {
    case 'stage': {
      const inline = line.inline.map((step) => headOf(step, text));
      // Behind the colon the braces would be those of a step.
      return inline.length > 0
        ? [{ ...headOf(line, text), end: line.label.range.to }, ...inline]
        : [headOf(line, text)];
    }
    case 'phase':
    case 'group':
    case 'step':
    case 'property':
      return [headOf(line, text)];
    default:
      return [];
  }
}

interface Headed {
  readonly range: Range;
  readonly attributes?: Attributes;
  readonly feel?: Feel;
}

function headOf({ range, attributes, feel }: Headed, text: string): Head {
  const behindMoods = feel?.moods.flatMap((mood) => mood.attributes ?? []) ?? [];
  const end = range.from + text.slice(range.from, range.to).trimEnd().length;
  return { range, braces: attributes ? [attributes, ...behindMoods] : behindMoods, end };
}

function idsIn(braces: readonly Attributes[]): readonly Id[] {
  return braces.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'id' ? [item.id] : [])));
}
