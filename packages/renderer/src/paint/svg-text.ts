import type { Scene } from '../scene/scene.ts';
import type { Attributes, SvgElement } from './element.ts';
import { elementsOf } from './elements.ts';
import { type PaintOptions, paintFor, prefixFor } from './paint-options.ts';

/** Writes a scene as the text of an SVG document: pure shapes and text, safe to inline more than once on a page. */
export function toSvg(scene: Scene, options: PaintOptions = {}): string {
  const prefix = options.prefix ?? prefixFor(scene, options);
  const root = elementsOf(scene, paintFor(options, prefix), prefix);
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', ...root.attributes };
  return `${textOf({ ...root, attributes }, new Map())}\n`;
}

/** An element with all that stands in it; shared looks are written once and kept in `looks`. */
function textOf({ name, attributes, look, children }: SvgElement, looks: Map<Attributes, string>): string {
  let shared = looks.get(look);
  if (shared === undefined) {
    shared = attributesText(look);
    looks.set(look, shared);
  }
  const tag = `<${name}${attributesText(attributes)}${shared}`;
  if (children.length === 0) return `${tag}/>`;
  let content = '';
  for (const child of children)
    content += typeof child === 'string' ? escapeText(child) : textOf(child, looks);
  return `${tag}>${content}</${name}>`;
}

function attributesText(attributes: Attributes): string {
  let text = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined)
      text += ` ${name}="${typeof value === 'number' ? value : escapeAttribute(value)}"`;
  }
  return text;
}

/** Characters that XML 1.0 does not allow, lone surrogates among them, and those that would be read as markup. */
const unsafe = new RegExp(
  [
    '[&<>"]',
    String.raw`[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]`,
    String.raw`[\ud800-\udbff](?![\udc00-\udfff])`,
    String.raw`(?<![\ud800-\udbff])[\udc00-\udfff]`,
  ].join('|'),
);
const everyUnsafe = new RegExp(unsafe.source, 'g');
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeText = (text: string): string =>
  unsafe.test(text) ? text.replace(everyUnsafe, (found) => entities[found] ?? '') : text;
const escapeAttribute = (text: string): string => {
  const escaped = escapeText(text);
  return /[\t\n\r]/.test(escaped)
    ? escaped.replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`)
    : escaped;
};
