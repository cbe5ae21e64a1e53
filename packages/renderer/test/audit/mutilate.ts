import type { Scene, SceneGroup, SceneNode, SceneText } from '../../src/scene/scene.ts';

/** A scene in which every node has gone through a function; several nodes, or none, may come of one. */
export function mapNodes(scene: Scene, change: (node: SceneNode) => SceneNode | readonly SceneNode[]): Scene {
  const mapAll = (nodes: readonly SceneNode[]): readonly SceneNode[] =>
    nodes.flatMap((node) =>
      change(node.kind === 'group' ? { ...node, children: mapAll(node.children) } : node),
    );
  return { ...scene, layers: scene.layers.map((layer) => ({ ...layer, nodes: mapAll(layer.nodes) })) };
}

/** Changes the nodes whose keys fit. */
export const mapKeyed =
  <T extends SceneNode['kind']>(
    kind: T,
    key: RegExp,
    change: (node: Extract<SceneNode, { kind: T }>) => SceneNode | readonly SceneNode[],
  ) =>
  (scene: Scene): Scene =>
    mapNodes(scene, (node) => (isOf(kind, node) && key.test(node.key) ? change(node) : node));

const isOf = <T extends SceneNode['kind']>(
  kind: T,
  node: SceneNode,
): node is Extract<SceneNode, { kind: T }> => node.kind === kind;

/** Moves a line of text. */
export const moved = (text: SceneText, right: number, down: number): SceneText => ({
  ...text,
  x: text.x + right,
  y: text.y + down,
  runs: text.runs.map((run) => ({ ...run, x: run.x + right })),
});

/** Says something else in the place of a line of text. */
export const saying = (text: SceneText, words: string): SceneText => ({
  ...text,
  text: words,
  runs: text.runs.slice(0, 1).map((run) => ({ ...run, text: words })),
});

/** Moves the room of a group and nothing in it. */
export const boxMoved = (group: SceneGroup, right: number, down: number): SceneGroup =>
  group.box ? { ...group, box: { ...group.box, x: group.box.x + right, y: group.box.y + down } } : group;
