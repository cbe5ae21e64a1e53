import { type NodeStack, nodeStack } from './node-stack.ts';
import type { HeadingLine, Line, PropertyLine, StageLine, StepLine } from './tree.ts';
import { fold } from './vocabulary/fold.ts';
import type { KeyName, NodeKind } from './vocabulary/keys.ts';
import { keyOf, valueKindOf } from './vocabulary/lookup.ts';

/** A node, told apart by the line that opens it; the journey has none. */
export interface PlacedNode {
  readonly kind: NodeKind;
  readonly line?: Line;
}

/** Where a line that says something belongs, as far as marks and keys tell it. */
export interface Placement {
  /** The node that the line opens. */
  readonly opens?: PlacedNode;
  /** The node it is said of; for a line that opens one, the node around that. */
  readonly holder: PlacedNode;
  /** What a property line says of it; absent where the word is no key there. */
  readonly key?: KeyName;
  /** True for a property line whose word is a lane that the file declares. */
  readonly inLane?: boolean;
  /** The kinds of the nodes that are open at a property line, the outermost first. */
  readonly open?: readonly NodeKind[];
  /** The line that this one continues. */
  readonly continues?: Line;
  /** True for a line that others continue. */
  readonly isContinued?: boolean;
}

/** The folded names of the lanes that some lines declare, wherever they do. */
export function lanesDeclaredIn(lines: readonly Line[]): ReadonlySet<string> {
  if (!lines.some((line) => line.kind === 'property' && keyOf(line.key.text, 'journey') === 'lane'))
    return none;
  return new Set(
    [...placedAmong(lines, none)].flatMap(([line, { opens }]) =>
      line.kind === 'property' && opens?.kind === 'lane' ? [fold(line.value.text)] : [],
    ),
  );
}

/** Where each line belongs, but for blank lines, comments and the like, which belong nowhere. */
export function placementsOf(lines: readonly Line[]): ReadonlyMap<Line, Placement> {
  return placedAmong(lines, lanesDeclaredIn(lines));
}

const none: ReadonlySet<string> = new Set();

function placedAmong(lines: readonly Line[], lanes: ReadonlySet<string>): ReadonlyMap<Line, Placement> {
  const placements = new Map<Line, Placement>();
  const stack = nodeStack<PlacedNode>({ kind: 'journey' });
  const title = lines.find(({ kind }) => kind === 'journey');
  let above: Line | undefined;
  for (const line of lines) {
    if (!speaks(line)) continue;
    if (line.kind === 'continuation' && above) {
      const continued = placements.get(above) ?? { holder: stack.innermost() };
      placements.set(above, { ...continued, isContinued: true });
      placements.set(line, { holder: continued.opens ?? continued.holder, continues: above });
      continue;
    }
    placements.set(line, placementOf(line, stack, { lanes, title }));
    above = line;
  }
  return placements;
}

type Speaking = Exclude<Line, { kind: 'blank' | 'comment' | 'separator' | 'conflict' }>;

function speaks(line: Line): line is Speaking {
  return !['blank', 'comment', 'separator', 'conflict'].includes(line.kind);
}

interface Surroundings {
  readonly lanes: ReadonlySet<string>;
  /** The first title; others read as phases. */
  readonly title: Line | undefined;
}

function placementOf(line: Speaking, stack: NodeStack<PlacedNode>, around: Surroundings): Placement {
  switch (line.kind) {
    case 'journey':
    case 'phase':
    case 'stage':
    case 'group':
    case 'step':
      return opening(line, stack, around);
    case 'property':
      return propertyPlacement(line, stack, around);
    case 'touch':
    case 'say':
    case 'pain':
    case 'idea':
    case 'edge': {
      const holder = stack.nearest(
        ({ kind }) => takesItems(kind) || (kind === 'persona' && line.kind === 'say'),
      );
      // Before any step or stage it is said of nothing.
      return { holder: holder ?? stack.open[0] ?? stack.innermost() };
    }
    default:
      return { holder: stack.innermost() };
  }
}

function opening(
  line: HeadingLine | StageLine | StepLine,
  stack: NodeStack<PlacedNode>,
  { title }: Surroundings,
): Placement {
  const kind = line.kind === 'journey' ? 'phase' : line.kind;
  stack.close(kind);
  const [journey] = stack.open;
  if (line === title && journey) return { holder: journey, opens: journey };
  if (line.kind !== 'journey' && 'ends' in line && line.ends) return { holder: stack.innermost() };
  if ((kind === 'group' || kind === 'step') && !stack.nearest((node) => node.kind === 'stage'))
    stack.push({ kind: 'stage', line });
  const holder = stack.innermost();
  const opens = { kind, line };
  stack.push(opens);
  return { holder, opens };
}

function propertyPlacement(
  line: PropertyLine,
  stack: NodeStack<PlacedNode>,
  { lanes }: Surroundings,
): Placement {
  const open = stack.open.map(({ kind }) => kind);
  const word = line.key.text;
  const holder = stack.nearest(({ kind }) => keyOf(word, kind) !== undefined);
  const key = holder && keyOf(word, holder.kind);
  if (holder && key) {
    if (holder.kind !== 'journey' || !isBlock(key)) return { holder, key, open };
    const opens = { kind: key, line };
    stack.push(opens);
    return { holder, key, opens, open };
  }
  const noted = lanes.has(fold(word)) && stack.nearest(({ kind }) => takesItems(kind));
  return noted ? { holder: noted, inLane: true, open } : { holder: stack.innermost(), open };
}

function isBlock(key: KeyName): key is KeyName & NodeKind {
  return valueKindOf(key) === 'block';
}

function takesItems(kind: NodeKind): boolean {
  return kind === 'step' || kind === 'stage';
}
