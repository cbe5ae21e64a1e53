import { icons } from '../icons/icons.ts';
import { rounded } from '../scene/draw.ts';
import type { Definition, Layer, Scene, SceneGroup, SceneNode, SceneText } from '../scene/scene.ts';
import { fontStack } from '../text/font-stack.ts';
import { element, type SvgElement } from './element.ts';
import type { Paint } from './style.ts';

/** The side of the square that icons are drawn in. */
const iconSquare = 24;

/** A scene as SVG elements; all ids begin with `prefix`, so that two pictures can share a page. */
export function elementsOf(scene: Scene, paint: Paint, prefix: string): SvgElement {
  const { width, height, language } = scene;
  const title = `${prefix}-title`;
  const description = `${prefix}-description`;
  const definitions = scene.definitions.map((definition) => definitionElement(definition, paint, prefix));
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      id: prefix,
      class: 'wayline',
      viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
      width: rounded(width),
      height: rounded(height),
      lang: language,
      'xml:lang': language,
      role: 'graphics-document document',
      'aria-roledescription': scene.roleDescription,
      'aria-labelledby': title,
      'aria-describedby': description,
      'font-family': fontStack(language),
    },
    [
      element('title', { id: title }, [scene.title]),
      element('desc', { id: description }, [scene.description]),
      ...(paint.sheet === undefined ? [] : [element('style', {}, [paint.sheet])]),
      ...(definitions.length === 0 ? [] : [element('defs', {}, definitions)]),
      ...scene.layers.map((layer) => layerElement(layer, paint, prefix)),
    ],
  );
}

function layerElement(layer: Layer, paint: Paint, prefix: string): SvgElement {
  const hidden = layer.name === 'ground' || layer.name === 'rail';
  return element(
    'g',
    { 'data-layer': layer.name, 'aria-hidden': hidden ? 'true' : undefined },
    layer.nodes.map((node) => nodeElement(node, paint, prefix)),
  );
}

function nodeElement(node: SceneNode, paint: Paint, prefix: string): SvgElement {
  switch (node.kind) {
    case 'group':
      return groupElement(node, paint, prefix);
    case 'rect':
      return element('rect', {
        x: rounded(node.x),
        y: rounded(node.y),
        width: rounded(node.width),
        height: rounded(node.height),
        rx: node.radius === undefined ? undefined : rounded(node.radius),
        ...paint.shape(node.role),
      });
    case 'circle':
      return element('circle', {
        cx: rounded(node.x),
        cy: rounded(node.y),
        r: rounded(node.radius),
        ...paint.shape(node.role),
      });
    case 'path':
      return element('path', {
        d: node.d,
        ...paint.shape(node.role),
        ...(node.fill && { class: undefined, fill: `url(#${prefix}-${node.fill})` }),
        ...(node.clip && { 'clip-path': `url(#${prefix}-${node.clip})` }),
      });
    case 'icon': {
      const scale = Math.round((node.size / iconSquare) * 1000) / 1000;
      const transform = `translate(${rounded(node.x)} ${rounded(node.y)}) scale(${scale})`;
      return element('path', {
        transform,
        d: icons[node.name] ?? '',
        ...paint.shape(node.role),
        'aria-hidden': 'true',
      });
    }
    case 'text':
      return textElement(node, paint);
  }
}

function groupElement(group: SceneGroup, paint: Paint, prefix: string): SvgElement {
  const { semantics, label } = group;
  const hidden = semantics === 'hidden';
  const role = hidden ? undefined : semantics;
  return element(
    'g',
    {
      role,
      'aria-hidden': hidden ? 'true' : undefined,
      'aria-label': role ? label : undefined,
      'data-key': group.box ? group.key : undefined,
    },
    group.children.map((child) => nodeElement(child, paint, prefix)),
  );
}

const anchors = { start: undefined, middle: 'middle', end: 'end' } as const;

function textElement(text: SceneText, paint: Paint): SvgElement {
  const [first] = text.runs;
  const attributes = {
    y: rounded(text.y),
    'font-size': text.size,
    'font-weight': text.weight === 400 ? undefined : text.weight,
    'text-anchor': anchors[text.anchor],
    ...paint.text(text.role, text.halo === true),
  };
  if (text.runs.length === 1 && first)
    return element('text', { x: rounded(first.x), ...attributes }, [first.text]);
  return element(
    'text',
    attributes,
    text.runs.map((run) => element('tspan', { x: rounded(run.x), 'font-weight': run.weight }, [run.text])),
  );
}

function definitionElement(definition: Definition, paint: Paint, prefix: string): SvgElement {
  const id = `${prefix}-${definition.name}`;
  switch (definition.kind) {
    case 'clip': {
      const { x, y, width, height } = definition.box;
      return element('clipPath', { id }, [
        element('rect', { x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) }),
      ]);
    }
    case 'gradient':
      return element(
        'linearGradient',
        {
          id,
          gradientUnits: 'userSpaceOnUse',
          x1: 0,
          x2: 0,
          y1: rounded(definition.y1),
          y2: rounded(definition.y2),
        },
        definition.stops.map(({ offset, role, opacity }) =>
          element('stop', { offset, ...paint.stop(role), 'stop-opacity': opacity }),
        ),
      );
    case 'hatch':
      return element(
        'pattern',
        { id, width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
        [element('path', { d: 'M0 0V7', ...paint.shape(definition.role) })],
      );
  }
}
