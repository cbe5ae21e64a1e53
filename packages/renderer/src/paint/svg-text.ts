import type { Scene } from '../scene/scene.ts';
import type { Attributes, SvgElement } from './element.ts';
import { elementsOf } from './elements.ts';
import { type PaintOptions, paintFor, prefixFor } from './paint-options.ts';

/** Writes a scene as the text of an SVG document: pure shapes and text, safe to inline more than once on a page. */
export function toSvg(scene: Scene, options: PaintOptions = {}): string {
  const prefix = options.prefix ?? prefixFor(scene, options);
  const root = elementsOf(scene, paintFor(options, prefix), prefix, options.details);
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', ...root.attributes };
  return `${textOf({ ...root, attributes }, { looks: new Map(), openings: new Map() })}\n`;
}

/** Text that a picture repeats, written once: the looks of roles, and attributes up to their value. */
interface Repeated {
  readonly looks: Map<Attributes, string>;
  readonly openings: Map<string, string>;
}

/** An element with all that stands in it. */
function textOf({ name, attributes, look, children }: SvgElement, repeated: Repeated): string {
  let shared = repeated.looks.get(look);
  if (shared === undefined) {
    shared = attributesText(look, repeated);
    repeated.looks.set(look, shared);
  }
  const tag = `<${name}${attributesText(attributes, repeated)}${shared}`;
  if (children.length === 0) return `${tag}/>`;
  let content = '';
  for (const child of children)
    content += typeof child === 'string' ? escapeText(child) : textOf(child, repeated);
  return `${tag}>${content}</${name}>`;
}

function attributesText(attributes: Attributes, { openings }: Repeated): string {
  let text = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value === undefined) continue;
    let opening = openings.get(name);
    if (opening === undefined) {
      opening = ` ${name}="`;
      openings.set(name, opening);
    }
    text += `${opening}${typeof value === 'number' ? value : escapeAttribute(value)}"`;
  }
  return text;
}

/** Anything but what never has to be escaped, seen at one glance: hardly any text has it. */
const suspect = /[^ !#-%'-;=?-\ud7ff\ue000-\ufffd]/;
/** Characters that XML 1.0 does not allow, lone surrogates among them, and those that would be read as markup. */
const unsafe = new RegExp(
  [
    '[&<>"]',
    String.raw`[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]`,
    String.raw`[\ud800-\udbff](?![\udc00-\udfff])`,
    String.raw`(?<![\ud800-\udbff])[\udc00-\udfff]`,
  ].join('|'),
  'g',
);
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeText = (text: string): string =>
  suspect.test(text) ? text.replace(unsafe, (found) => entities[found] ?? '') : text;
const escapeAttribute = (text: string): string =>
  suspect.test(text) ? escapeText(text).replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`) : text;
