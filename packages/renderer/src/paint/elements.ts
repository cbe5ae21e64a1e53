import { icons } from '../icons/icons.ts';
import { rounded } from '../scene/draw.ts';
import type { Definition, Layer, Scene, SceneGroup, SceneNode, SceneText } from '../scene/scene.ts';
import { fontStack } from '../text/font-stack.ts';
import { element, type SvgElement } from './element.ts';
import type { Paint } from './style.ts';

/** The side of the square that icons are drawn in. */
const iconSquare = 24;

/** What every element is made with. */
interface Brush {
  readonly paint: Paint;
  readonly prefix: string;
  readonly direction: Scene['textDirection'];
}

/** A scene as SVG elements; all ids begin with `prefix`, so that two pictures can share a page. */
export function elementsOf(scene: Scene, paint: Paint, prefix: string): SvgElement {
  const { width, height, language } = scene;
  const brush: Brush = { paint, prefix, direction: scene.textDirection };
  const title = `${prefix}-title`;
  const description = `${prefix}-description`;
  const definitions = scene.definitions.map((definition) => definitionElement(definition, brush));
  return element(
    'svg',
    {
      id: prefix,
      class: 'wayline',
      viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
      width: rounded(width),
      height: rounded(height),
      lang: language,
      role: 'graphics-document document',
      'aria-roledescription': scene.roleDescription,
      'aria-labelledby': title,
      'aria-describedby': description,
      direction: scene.textDirection === 'rtl' ? 'rtl' : undefined,
      'font-family': fontStack(language),
    },
    [
      element('title', { id: title }, [scene.title]),
      element('desc', { id: description }, [scene.description]),
      ...(paint.sheet === undefined ? [] : [element('style', {}, [paint.sheet])]),
      ...(definitions.length === 0 ? [] : [element('defs', {}, definitions)]),
      ...scene.layers.map((layer) => layerElement(layer, brush)),
    ],
  );
}

function layerElement(layer: Layer, brush: Brush): SvgElement {
  const hidden = layer.name === 'ground' || layer.name === 'rail';
  return element(
    'g',
    { 'data-layer': layer.name, 'aria-hidden': hidden ? 'true' : undefined },
    layer.nodes.map((node) => keyedElement(node, brush)),
  );
}

const keyedElement = (node: SceneNode, brush: Brush): SvgElement => ({
  ...nodeElement(node, brush),
  key: node.key,
});

function nodeElement(node: SceneNode, brush: Brush): SvgElement {
  const { paint, prefix } = brush;
  switch (node.kind) {
    case 'group':
      return groupElement(node, brush);
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
      return textElement(node, brush);
  }
}

function groupElement(group: SceneGroup, brush: Brush): SvgElement {
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
    group.children.map((child) => keyedElement(child, brush)),
  );
}

/** A line in one piece, for the reader's program to set; only what has a weight or colour of its own is marked off. */
function textElement(text: SceneText, { paint, direction }: Brush): SvgElement {
  const plain = text.runs.every((run) => run.role === undefined && run.weight === text.runs[0]?.weight);
  const weight = plain ? (text.runs[0]?.weight ?? text.weight) : text.weight;
  const attributes = {
    x: rounded(text.x),
    y: rounded(text.y),
    'font-size': text.size,
    'font-weight': weight === 400 ? undefined : weight,
    'text-anchor': anchorFor(text.anchor, direction),
    ...paint.text(text.role, text.halo === true),
  };
  if (plain || direction === 'rtl') return element('text', attributes, [text.text]);
  return element(
    'text',
    attributes,
    text.runs.map((run) =>
      run.role === undefined && run.weight === undefined
        ? run.text
        : element('tspan', { 'font-weight': run.weight, ...(run.role && paint.text(run.role, false)) }, [
            run.text,
          ]),
    ),
  );
}

/** In text that runs from right to left the start is at the right. */
function anchorFor(anchor: SceneText['anchor'], direction: Scene['textDirection']): string | undefined {
  if (anchor === 'middle') return 'middle';
  return (anchor === 'end') === (direction === 'ltr') ? 'end' : undefined;
}

function definitionElement(definition: Definition, { paint, prefix }: Brush): SvgElement {
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
