/** As much of JSON Schema as the types of the model make use of. */
export interface Shape {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: boolean | Shape;
  readonly required?: readonly string[];
}

/** The shape of a whole journey, with those of its parts. */
export interface RootShape extends Shape {
  readonly $schema: string;
  readonly definitions: Readonly<Record<string, Shape>>;
}
