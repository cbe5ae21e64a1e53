import { journeyShape } from './shape.generated.ts';
import type { Shape } from './shape.ts';

/** What a reference to a part of the model stands for. */
export function resolvedShape(shape: Shape): Shape {
  const name = definitionOf(shape);
  const meant = name === undefined ? undefined : journeyShape.definitions[name];
  return meant ? { ...resolvedShape(meant), ...shape } : shape;
}

/** The name of the part of the model that a shape refers to. */
export function definitionOf({ $ref }: Shape): string | undefined {
  return $ref?.replace('#/definitions/', '');
}
