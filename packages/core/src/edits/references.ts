import {
  type Attributes,
  flagOf,
  keyOf,
  type Line,
  type NodeKind,
  type Placement,
  type PropertyLine,
  placementsOf,
  type SyntaxTree,
} from '@wayline/parser';
import { valueText } from '../interchange/text/braces.ts';
import type { Journey } from '../journey.ts';
import { knownIn } from './known.ts';
import { moodReferences } from './mood-references.ts';
import { replacement } from './outcome.ts';
import { listReferences, type Reference, referenceTo, type Search } from './reference.ts';
import { retyped } from './retyped.ts';
import { settingReferences } from './setting-references.ts';
import { valueReferences } from './value-references.ts';

/** Every place of a text that names a node, in order. */
export function referencesIn(tree: SyntaxTree, journey: Journey): readonly Reference[] {
  const search = { tree, known: knownIn(journey) };
  const placements = placementsOf(tree.lines);
  const inLines = tree.lines.flatMap((line) => [
    ...moodReferences(line, search),
    ...ownReferences(line, placements.get(line), search),
    ...attributesOn(line).flatMap((braces) => braceReferences(braces, kindOf(line, placements), search)),
  ]);
  return [...settingReferences(search), ...inLines];
}

function ownReferences(line: Line, placement: Placement | undefined, search: Search): readonly Reference[] {
  const { tree, known } = search;
  switch (line.kind) {
    case 'edge': {
      const { range, text } = line.target;
      return referenceTo(known.place(text), text, range.from, (name) =>
        retyped(tree, line, range, name, (read) => read.kind === 'edge' && read.target.text === name),
      );
    }
    case 'touch':
      return line.items.flatMap(({ name: { text, range } }, index) =>
        referenceTo(known.channel(text), text, range.from, (name) =>
          retyped(
            tree,
            line,
            range,
            name,
            (read) => read.kind === 'touch' && read.items[index]?.name.text === name,
          ),
        ),
      );
    case 'continuation':
      if (placement?.continues?.kind !== 'touch') return [];
      return listReferences(line.words.text, line.range.from, known.channel, (list) =>
        retyped(
          tree,
          line,
          line.words.range,
          list,
          (read) => read.kind === 'continuation' && read.words.text === list,
        ),
      );
    case 'property':
      return placement ? propertyReferences(line, placement, search) : [];
    default:
      return [];
  }
}

function propertyReferences(
  line: PropertyLine,
  { key, inLane, holder }: Placement,
  { tree, known }: Search,
): readonly Reference[] {
  const word = line.key.text;
  if (inLane) {
    return referenceTo(known.lane(word), word, line.range.from, (name) =>
      retyped(tree, line, line.key.range, name, (read) => read.kind === 'property' && read.key.text === name),
    );
  }
  const { text, range } = line.value;
  const write = (value: string) =>
    retyped(tree, line, range, value, (read) => read.kind === 'property' && read.value.text === value);
  return valueReferences({ key, of: holder.kind, text, at: range.from, write }, known);
}

/** The names in `{until=…}`, `{only=…}` and the like, and the lanes that braces say something of. */
function braceReferences({ items }: Attributes, of: NodeKind, { tree, known }: Search): readonly Reference[] {
  return items.flatMap((item) => {
    if (item.kind !== 'pair') return [];
    const { key, value: text, range, valueRange } = item;
    const at = range.from;
    const isQuoted = /["＂“”]/.test(tree.text.charAt(valueRange.from - 1));
    const whole = isQuoted ? { from: valueRange.from - 1, to: range.to } : valueRange;
    const write = (value: string) => replacement(tree.text, whole, valueText(value));
    switch (flagOf(key)) {
      case 'until':
        return referenceTo(known.place(text), text, at, write);
      case 'only':
        return listReferences(text, at, known.persona, write);
      case 'metric':
        return referenceTo(known.metric(text), text, at, write);
      default: {
        const name = { from: range.from, to: range.from + key.length };
        const lane = referenceTo(known.lane(key), key, at, (other) => replacement(tree.text, name, other));
        return [...lane, ...valueReferences({ key: keyOf(key, of), of, text, at, write }, known)];
      }
    }
  });
}

/** The kind of node whose keys may stand in the braces of a line. */
function kindOf(line: Line, placements: ReadonlyMap<Line, Placement>): NodeKind {
  return placements.get(line)?.opens?.kind ?? 'step';
}

function attributesOn(line: Line): readonly Attributes[] {
  const heads = line.kind === 'stage' ? [line, ...line.inline] : [line];
  return [
    ...heads.flatMap((head) => ('attributes' in head && head.attributes ? [head.attributes] : [])),
    ...heads
      .flatMap((head) => ('feel' in head ? (head.feel?.moods ?? []) : []))
      .flatMap(({ attributes }) => attributes ?? []),
    ...(line.kind === 'touch' ? line.items.flatMap(({ attributes }) => attributes ?? []) : []),
  ];
}
