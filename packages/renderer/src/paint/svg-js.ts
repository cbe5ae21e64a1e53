import { create, Element, withWindow } from '@svgdotjs/svg.js';
import type { Scene } from '../scene/scene.ts';
import type { Attributes, SvgElement } from './element.ts';
import { elementsOf } from './elements.ts';
import { type PaintOptions, paintFor, prefixFor } from './paint-options.ts';

/** A scene as live nodes of a document. */
export interface Mounted {
  /** The root of the picture. */
  readonly node: SVGSVGElement;
  /** Shows another scene, touching only the nodes that differ, so that focus, selection and scroll survive. */
  readonly update: (scene: Scene) => void;
  /** Takes the picture out of the document. */
  readonly destroy: () => void;
}

/** Draws a scene into a container of any document with a window: a page, or a document made in Node. */
export function mount(scene: Scene, container: globalThis.Element, options: PaintOptions = {}): Mounted {
  const view = container.ownerDocument.defaultView;
  if (!view) throw new Error('A picture can be mounted only in a document that has a window');
  // One prefix for the life of the picture, so that references into it stay good.
  const prefix = options.prefix ?? prefixFor(scene, options);
  const paint = paintFor(options, prefix);
  const inWindow = <T>(action: () => T): T => withWindow(view, action);
  const elementFor = (next: Scene) => elementsOf(next, paint, prefix, options.details);

  let live = inWindow(() => build(elementFor(scene)));
  container.appendChild(live.svg.node);
  return {
    // The root element is always an svg.
    node: live.svg.node as SVGSVGElement,
    update(next) {
      inWindow(() => {
        live = patched(live, elementFor(next));
      });
    },
    destroy() {
      live.svg.node.parentNode?.removeChild(live.svg.node);
    },
  };
}

/** An element together with the node that shows it. */
interface Live {
  readonly element: SvgElement;
  readonly svg: Element;
  readonly children: readonly (Live | string)[];
}

function build(element: SvgElement): Live {
  const svg = new Element(create(element.name));
  setAttributes(svg, {}, element.attributes);
  setAttributes(svg, {}, element.look);
  return { element, svg, children: fill(svg, element) };
}

function fill(svg: Element, element: SvgElement): Live['children'] {
  return element.children.map((child) => {
    if (typeof child === 'string') {
      svg.node.appendChild(svg.node.ownerDocument.createTextNode(child));
      return child;
    }
    const live = build(child);
    svg.add(live.svg);
    return live;
  });
}

function setAttributes(svg: Element, old: Attributes, next: Attributes): void {
  for (const name in old) if (old[name] !== undefined && next[name] === undefined) svg.attr(name, null);
  for (const name in next) {
    const value = next[name];
    if (value !== undefined && value !== old[name]) svg.attr(name, String(value));
  }
}

/** The same node, changed to show another element; a node of another kind is made anew by its parent. */
function patched(live: Live, element: SvgElement): Live {
  setAttributes(live.svg, live.element.attributes, element.attributes);
  if (live.element.look !== element.look) setAttributes(live.svg, live.element.look, element.look);
  return { element, svg: live.svg, children: patchedChildren(live, element) };
}

/** Children are known again by their key, or by their place where they have none. */
function patchedChildren(live: Live, element: SvgElement): Live['children'] {
  const hasText = (children: readonly unknown[]) => children.some((child) => typeof child === 'string');
  if (hasText(live.children) || hasText(element.children)) return patchedText(live, element);
  const known = new Map<string, Live>();
  live.children.forEach((child, index) => {
    if (typeof child !== 'string') known.set(keyOf(child.element, index), child);
  });
  const kept = new Set<Live>();
  const children = element.children.map((child, index) => {
    if (typeof child === 'string') return child;
    const old = known.get(keyOf(child, index));
    if (!old || old.element.name !== child.name || kept.has(old)) return build(child);
    kept.add(old);
    return patched(old, child);
  });
  for (const old of live.children) if (typeof old !== 'string' && !kept.has(old)) old.svg.remove();
  children.forEach((child, index) => {
    if (typeof child !== 'string') live.svg.add(child.svg, index);
  });
  return children;
}

function patchedText(live: Live, element: SvgElement): Live['children'] {
  const isSame = JSON.stringify(live.element.children) === JSON.stringify(element.children);
  if (isSame) return live.children;
  live.svg.clear();
  return fill(live.svg, element);
}

const keyOf = (element: SvgElement, index: number): string => element.key ?? `${element.name}.${index}`;
