import type {
  Box,
  Layer,
  SceneCircle,
  SceneGroup,
  SceneIcon,
  SceneNode,
  ScenePath,
  SceneRect,
  SceneText,
} from '../../src/scene/scene.ts';
import { createRuler } from '../../src/text/ruler.ts';
import { around, textBox } from './geometry.ts';
import { type Piece, piecesOf, reachOf } from './path.ts';
import type { Picture } from './picture.ts';

/** Where a thing stands in a scene: its layer, its groups from the outside in, its place in the order of painting. */
interface Spot {
  readonly layer: Layer['name'];
  readonly groups: readonly SceneGroup[];
  readonly order: number;
  /** What it covers, lines without their thickness. */
  readonly box: Box;
}

export interface TextInk extends Spot {
  readonly node: SceneText;
}

export interface ShapeInk extends Spot {
  readonly node: SceneRect | SceneCircle | ScenePath | SceneIcon;
  /** What a path is made of; nothing for other shapes. */
  readonly pieces: readonly Piece[];
}

export interface GroupSpot extends Omit<Spot, 'box'> {
  readonly node: SceneGroup;
}

/** A picture as flat lists, in the order it is painted. */
export interface Survey extends Picture {
  readonly texts: readonly TextInk[];
  readonly shapes: readonly ShapeInk[];
  readonly groups: readonly GroupSpot[];
}

const ruler = createRuler();

/** Walks over a picture once, for all checks. */
export function survey(picture: Picture): Survey {
  const texts: TextInk[] = [];
  const shapes: ShapeInk[] = [];
  const groups: GroupSpot[] = [];
  let order = 0;
  const walk = (node: SceneNode, layer: Layer['name'], outer: readonly SceneGroup[]): void => {
    const spot = { layer, groups: outer, order: order++ };
    if (node.kind === 'group') {
      groups.push({ ...spot, node });
      for (const child of node.children) walk(child, layer, [...outer, node]);
    } else if (node.kind === 'text') {
      if (node.text.trim() !== '') texts.push({ ...spot, node, box: textBox(node, ruler) });
    } else if (node.kind !== 'image') {
      // An image stands between a ground and an edge of its size, which are looked at.
      const pieces = node.kind === 'path' ? piecesOf(node.d) : [];
      shapes.push({ ...spot, node, pieces, box: shapeBox(node, pieces) });
    }
  };
  for (const { name, nodes } of picture.scene.layers) for (const node of nodes) walk(node, name, []);
  return { ...picture, texts, shapes, groups };
}

function shapeBox(node: ShapeInk['node'], pieces: readonly Piece[]): Box {
  switch (node.kind) {
    case 'rect':
      return node;
    case 'circle': {
      const { x, y, radius } = node;
      return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
    }
    case 'icon':
      return { x: node.x, y: node.y, width: node.size, height: node.size };
    case 'path':
      return reachOf(pieces);
  }
}

/** The cell that a thing is part of: the closest group with a box. */
export const cellOf = ({ groups }: Pick<Spot, 'groups'>): SceneGroup | undefined =>
  groups.findLast((group) => group.box !== undefined);

/** What marks lines that show a feeling, and what marks their points. */
const curveRole = /^(curve|bridge)(-|$)/;
const pointRole = /^(point|target)-/;

export const isCurve = ({ node, layer }: ShapeInk): boolean =>
  layer === 'body' && node.kind === 'path' && curveRole.test(node.role);
export const isPoint = ({ node, layer }: ShapeInk): boolean => layer === 'body' && pointRole.test(node.role);

/** Lanes with a curve, or with the points of one: their outermost groups, and the area that the lane has for itself. */
export function curveLanes(survey: Survey): readonly { readonly group: SceneGroup; readonly area: Box }[] {
  const isDown = survey.scene.orientation === 'vertical';
  // Down the page, the mark of a persona also stands in the cards, beside their words.
  const isOfCurve = (shape: ShapeInk) =>
    (isCurve(shape) || isPoint(shape)) && !(isDown && shape.groups.some(({ lane }) => lane !== undefined));
  const lanes = new Set(survey.shapes.flatMap((shape) => (isOfCurve(shape) ? shape.groups.slice(0, 1) : [])));
  const { columns } = survey.scene;
  const left = Math.min(...columns.map(({ x }) => x));
  const right = Math.max(...columns.map(({ x, width }) => x + width));
  return [...lanes].map((group) => {
    const cells = group.children.flatMap((child) => (child.kind === 'group' && child.box ? [child.box] : []));
    if (isDown) return { group, area: around(cells) };
    const y = Math.min(...cells.map((cell) => cell.y));
    const bottom = Math.max(...cells.map((cell) => cell.y + cell.height));
    return { group, area: { x: left, y, width: right - left, height: bottom - y } };
  });
}
