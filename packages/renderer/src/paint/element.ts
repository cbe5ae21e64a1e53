/** Attributes in the order they are written; an absent value leaves the attribute out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An SVG element as plain data, before it becomes text or a node of a document. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: Attributes;
  /** Attributes that many elements share, such as the colours of a role; the same object wherever they are the same. */
  readonly look: Attributes;
  readonly children: readonly (SvgElement | string)[];
  /** Of the node of the scene that it shows, if it shows one. */
  readonly key: string | undefined;
}

const nothing = {};

/** Makes an element. */
export function element(
  name: string,
  attributes: Attributes,
  children: SvgElement['children'] = [],
  look: Attributes = nothing,
  key?: string,
): SvgElement {
  return { name, attributes, look, children, key };
}
