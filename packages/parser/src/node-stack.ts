import type { NodeKind } from './vocabulary/keys.ts';

/** The nodes that are open at one line of a file. */
export interface NodeStack<Node extends { readonly kind: NodeKind }> {
  /** The outermost first. */
  readonly open: readonly Node[];
  innermost(): Node;
  /** The innermost open node that fits. */
  nearest(fits: (node: Node) => boolean): Node | undefined;
  /** Closes what is open of the rank of this kind and deeper, all but the outermost. */
  close(kind: NodeKind): void;
  /** Opens a node, which closes those of its own rank and deeper. */
  push(node: Node): void;
}

/** Opens the outermost node, under which all others of a file open and close. */
export function nodeStack<Node extends { readonly kind: NodeKind }>(root: Node): NodeStack<Node> {
  const open = [root];
  const innermost = () => open.at(-1) ?? root;
  const close = (kind: NodeKind) => {
    while (open.length > 1 && ranks[innermost().kind] >= ranks[kind]) open.pop();
  };
  return {
    open,
    innermost,
    nearest: (fits) => open.findLast(fits),
    close,
    push(node) {
      close(node.kind);
      open.push(node);
    },
  };
}

const ranks: Readonly<Record<NodeKind, number>> = {
  journey: 0,
  phase: 1,
  stage: 2,
  group: 3,
  step: 4,
  persona: 5,
  channel: 5,
  metric: 5,
  lane: 5,
  view: 5,
};
