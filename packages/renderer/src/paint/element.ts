/** An SVG element as plain data, before it becomes text or a node of a document. */
export interface SvgElement {
  readonly name: string;
  /** Of the node of the scene that it shows, if it shows one. */
  readonly key?: string;
  /** In the order they are written; an absent value leaves the attribute out. */
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly (SvgElement | string)[];
}

/** Makes an element. */
export function element(
  name: string,
  attributes: SvgElement['attributes'],
  children: SvgElement['children'] = [],
): SvgElement {
  return { name, attributes, children };
}
