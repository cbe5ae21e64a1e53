import {
  type Edit,
  type KeyName,
  keyOf,
  type Line,
  noun,
  type PropertyLine,
  placementsOf,
  type SyntaxTree,
  say,
} from '@wayline/parser';
import { propertyLines } from '../interchange/text/lines.ts';
import type { Id, Journey } from '../journey.ts';
import { typed } from '../problems.ts';
import { attempt } from './attempt.ts';
import { headOf, nodeOf } from './head.ts';
import { lines } from './inline.ts';
import { type Outcome, refused } from './outcome.ts';
import { retyped } from './retyped.ts';
import { editsUnder, writtenUnder } from './under.ts';

/** What a line of its own is to say of a node. */
export interface NewProperty {
  /** The node; without one, the journey as a whole. */
  readonly id?: Id;
  readonly key: KeyName;
  /** Without one, the line goes. */
  readonly value?: string;
}

/** Sets, changes or takes away what a `key: value` line says; the braces behind its value stay. */
export function setProperty(tree: SyntaxTree, journey: Journey, what: NewProperty): Outcome {
  const { id, key, value } = what;
  const node = id === undefined ? undefined : nodeOf(journey, id);
  if (id !== undefined && !node) return refused(say`There is nothing with the id ${typed(id)}`);
  const kind = node?.kind ?? 'journey';
  if (keyOf(key, kind) !== key)
    return refused(say`${typed(key)} is no key of this kind of node: ${noun(kind)}`);
  const head = node && headOf(tree, node);
  if (node && !head) return refused(say`${typed(node.label.text)} has no line of its own`);

  const own = head?.inline ? [] : writtenUnderKey(tree, key, kind, head?.line);
  const [first, ...others] = own;
  if (others.length > 0) return refused(say`${typed(key)} stands there more than once`);
  if (first) return attempt(tree, value === undefined ? removal(first) : changed(tree, first, value));
  if (value === undefined) return { edits: [] };
  const added = propertyLines(key, value);
  if (id === undefined) return attempt(tree, [lines(tree, headEnd(tree), added)]);
  return attempt(tree, editsUnder(tree, journey, id, (opened) => [writtenUnder(opened, added)]) ?? []);
}

/** A line with those that continue it. */
interface Written {
  readonly line: PropertyLine;
  readonly more: readonly Line[];
}

function writtenUnderKey(
  tree: SyntaxTree,
  key: KeyName,
  kind: string,
  opening: Line | undefined,
): readonly Written[] {
  const placements = placementsOf(tree.lines);
  return tree.lines.flatMap((line) => {
    const placement = placements.get(line);
    if (line.kind !== 'property' || placement?.key !== key || placement.opens) return [];
    const { holder } = placement;
    if (holder.kind !== kind || (opening && holder.line !== opening)) return [];
    const more = tree.lines.filter((other) => placements.get(other)?.continues === line);
    return [{ line, more }];
  });
}

function changed(tree: SyntaxTree, { line, more }: Written, value: string): readonly Edit[] {
  const [first = '', ...rest] = value.split(/[\r\n]+/).filter((words) => words.trim() !== '');
  const indent = /^[^\S\r\n]*/.exec(tree.text.slice(line.range.from))?.[0] ?? '';
  const further = propertyLines('x', ['x', ...rest].join('\n'))
    .slice(1)
    .map((each) => indent + each);
  const same = more.map(({ range }) => tree.text.slice(range.from, range.to).trim());
  const isSame =
    same.length === further.length && further.every((each, index) => each.trim() === same[index]);
  return [
    ...retyped(
      tree,
      line,
      line.value.range,
      first,
      (read) => read.kind === 'property' && read.value.text === first,
    ),
    ...(isSame ? [] : [...(further.length > 0 ? [lines(tree, line.range.to, further)] : []), ...gone(more)]),
  ];
}

function removal({ line, more }: Written): readonly Edit[] {
  return gone([line, ...more]);
}

function gone(some: readonly Line[]): readonly Edit[] {
  return some.map(({ range }) => ({ range, text: '' }));
}

/** Behind what is said of the journey as a whole, or at the start of the text. */
function headEnd({ lines: all, frontMatter }: SyntaxTree): number {
  const placements = placementsOf(all);
  let end = frontMatter?.range.to ?? 0;
  for (const line of all) {
    const placement = placements.get(line);
    if (!placement) continue;
    if (placement.holder.kind !== 'journey' || (placement.opens && placement.opens.kind !== 'journey')) break;
    end = line.range.to;
  }
  return end;
}
