/** An element of an SVG file, with its text as strings. */
export interface SvgNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (SvgNode | string)[];
}

const token = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
// What XML forbids: control characters but white space, halves of surrogate pairs, U+FFFE and U+FFFF.
const forbidden = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/u;
const looseAmpersand = /&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

/** Reads the XML that we write, and throws on anything that is not well-formed or that we never write. */
export function readSvg(svg: string): SvgNode {
  const strange = forbidden.exec(svg);
  if (strange) throw new Error(`XML does not allow the character at ${strange.index}`);
  const loose = looseAmpersand.exec(svg);
  if (loose) throw new Error(`a bare & at ${loose.index}`);
  const open: { name: string; attributes: Record<string, string>; children: (SvgNode | string)[] }[] = [
    { name: '', attributes: {}, children: [] },
  ];
  let at = 0;
  for (const match of svg.matchAll(token)) {
    const [whole, closing, name, attributes = '', empty, text] = match;
    if (match.index !== at) break;
    at += whole.length;
    const parent = open.at(-1);
    if (text !== undefined) parent?.children.push(unescaped(text));
    else if (name !== undefined && closing) {
      if (parent?.name !== name) throw new Error(`</${name}> closes <${parent?.name}>`);
      open.pop();
    } else if (name !== undefined) {
      const node = { name, attributes: attributesIn(attributes), children: [] };
      parent?.children.push(node);
      if (!empty) open.push(node);
    }
  }
  if (at !== svg.length) throw new Error(`not well-formed at ${at}: ${svg.slice(at, at + 40)}`);
  const [root] = open.at(0)?.children.filter((child) => typeof child !== 'string') ?? [];
  if (!root || open.length !== 1) throw new Error('elements are left open');
  return root;
}

function attributesIn(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    if (Object.hasOwn(attributes, name)) throw new Error(`${name} stands twice in one element`);
    attributes[name] = unescaped(value);
  }
  return attributes;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replace(/&(#x?)?(\w+);/g, (_, number: string | undefined, name: string) =>
    number ? String.fromCodePoint(Number.parseInt(name, number === '#x' ? 16 : 10)) : (entities[name] ?? ''),
  );

/** A node and all elements in it. */
export function elementsIn(node: SvgNode): readonly SvgNode[] {
  return [node, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : elementsIn(child)))];
}

export const childrenNamed = ({ children }: Pick<SvgNode, 'children'>, name: string): readonly SvgNode[] =>
  children.flatMap((child) => (typeof child !== 'string' && child.name === name ? [child] : []));

export const textOf = ({ children }: SvgNode): string =>
  children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
