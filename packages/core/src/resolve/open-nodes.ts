import { type Feel, type NodeKind, nodeStack, type Range, type Words } from '@wayline/parser';
import type { Braces } from './braces.ts';
import type { CustomProperty, ItemLine, OutlineNode, Property } from './outline-node.ts';
import type { Statement } from './statements.ts';
import type { Piece } from './text.ts';

/** A node that lines are still being handed to. */
export interface OpenNode extends OutlineNode {
  readonly description: Piece[];
  readonly properties: Property[];
  readonly custom: CustomProperty[];
  readonly items: Statement<ItemLine>[];
}

/** What opens a node. */
export interface Opening {
  readonly kind: NodeKind;
  readonly label: Words;
  readonly range: Range;
  readonly braces: Braces;
  readonly implicit?: boolean;
  readonly feel?: Feel;
}

/** The nodes that are open at one line of a file, the innermost last. */
export interface OpenNodes {
  /** Opens a node, which closes those of its own rank and deeper. */
  open(opening: Opening): OpenNode;
  /** Closes what is open of the rank of this kind and deeper. */
  close(kind: NodeKind): void;
  /** The innermost open node that fits. */
  nearest(fits: (node: OpenNode) => boolean): OpenNode | undefined;
  innermost(): OpenNode;
  openKinds(): readonly NodeKind[];
}

/** Opens the outermost node, under which all others of a file open and close. */
export function openNodes(opening: Opening): OpenNodes {
  const stack = nodeStack(nodeOf(opening, []));
  return {
    open(next) {
      stack.close(next.kind);
      const node = nodeOf(next, stack.open);
      stack.push(node);
      return node;
    },
    close: stack.close,
    nearest: stack.nearest,
    innermost: stack.innermost,
    openKinds: () => stack.open.map(({ kind }) => kind),
  };
}

function nodeOf(opening: Opening, within: readonly OpenNode[]): OpenNode {
  const around = (kind: NodeKind) => within.find((node) => node.kind === kind);
  const { kind, label, range, implicit = false, braces, feel } = opening;
  return {
    kind,
    label,
    range,
    implicit,
    braces,
    feel,
    description: [],
    properties: braces.keys.map((braced) => ({ ...braced, keyRange: braced.range, attributes: [] })),
    custom: braces.custom.map((braced) => ({ ...braced, attributes: [] })),
    items: [],
    phase: around('phase'),
    stage: around('stage'),
    group: around('group'),
  };
}
