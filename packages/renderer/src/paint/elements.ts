import { isEmbedded } from '../frames/embedded.ts';
import { icons } from '../icons/icons.ts';
import { rounded } from '../scene/draw.ts';
import type {
  Box,
  Definition,
  Layer,
  Scene,
  SceneGroup,
  SceneNode,
  SceneRun,
  SceneText,
} from '../scene/scene.ts';
import { fontStack } from '../text/font-stack.ts';
import { isOpenable } from '../text/openable.ts';
import { element, type SvgElement } from './element.ts';
import { hatchElement } from './hatches.ts';
import type { Hatched, Paint } from './style.ts';

/** The side of the square that icons are drawn in. */
const iconSquare = 24;

/** What every element is made with. */
interface Brush {
  readonly paint: Paint;
  readonly prefix: string;
  readonly direction: Scene['textDirection'];
  /** The font list of titles, where they have one of their own. */
  readonly headingFonts: string | undefined;
}

/** A scene as SVG elements; all ids begin with `prefix`, so that two pictures can share a page. */
export function elementsOf(scene: Scene, paint: Paint, prefix: string, details?: string): SvgElement {
  const { width, height, language } = scene;
  const { heading, body } = scene.fonts ?? {};
  const headingFonts = heading === undefined ? undefined : fontStack(language, joined(heading, body));
  const brush: Brush = { paint, prefix, direction: scene.textDirection, headingFonts };
  const title = `${prefix}-title`;
  const description = `${prefix}-description`;
  const definitions = [
    ...scene.definitions
      .filter((definition) => !isHatched(definition, paint))
      .map((definition) => definitionElement(definition, brush)),
    ...hatchesUsed(scene, paint).map(hatchElement),
  ];
  return element(
    'svg',
    {
      id: prefix,
      class: 'wayline',
      viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
      width: scene.paper ? `${scene.paper.width}mm` : rounded(width),
      height: scene.paper ? `${scene.paper.height}mm` : rounded(height),
      lang: language,
      role: 'graphics-document document',
      'aria-roledescription': scene.roleDescription,
      'aria-labelledby': title,
      'aria-describedby': description,
      'aria-details': details,
      direction: scene.textDirection === 'rtl' ? 'rtl' : undefined,
      'font-family': fontStack(language, scene.fonts?.body),
      // Else Chromium rounds every letter to whole pixels on some machines, and lines outgrow what was measured.
      'text-rendering': 'geometricPrecision',
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

/** A reader without the font of titles sees that of the rest. */
const joined = (heading: string, body: string | undefined): string =>
  body === undefined ? heading : `${heading}, ${body}`;

function layerElement(layer: Layer, brush: Brush): SvgElement {
  const hidden = layer.name === 'ground' || layer.name === 'rail';
  return element(
    'g',
    {
      id: `${brush.prefix}-layer-${layer.name}`,
      'data-layer': layer.name,
      'aria-hidden': hidden ? 'true' : undefined,
    },
    layer.nodes.map((node) => partElement(node, brush)),
  );
}

/** What stands directly in a layer, by a name that drawing programs show: a lane, the name of one, the legend. */
function partElement(node: SceneNode, brush: Brush): SvgElement {
  const drawn = nodeElement(node, brush);
  if (node.kind !== 'group') return drawn;
  const id = `${brush.prefix}-${idIn(node.key)}`;
  return { ...drawn, attributes: { id, ...drawn.attributes } };
}

/** A key as part of an id that needs no escaping in a selector. */
const idIn = (key: string): string => key.replaceAll('/', '--').replace(/[^\p{L}\p{N}-]+/gu, '-');

function nodeElement(node: SceneNode, brush: Brush): SvgElement {
  const { paint, prefix } = brush;
  switch (node.kind) {
    case 'group':
      return groupElement(node, brush);
    case 'rect': {
      const { x, y, width, height } = roundedBox(node);
      const rx = node.radius === undefined ? undefined : rounded(node.radius);
      return element('rect', { x, y, width, height, rx }, [], paint.shape(node.role), node.key);
    }
    case 'circle': {
      const place = { cx: rounded(node.x), cy: rounded(node.y), r: rounded(node.radius) };
      return element('circle', place, [], paint.shape(node.role), node.key);
    }
    case 'path': {
      const clip = node.clip && `url(#${prefix}-${node.clip})`;
      if (!node.fill || paint.hatches.has(node.role))
        return element('path', { d: node.d, 'clip-path': clip }, [], paint.shape(node.role), node.key);
      const fill = `url(#${prefix}-${node.fill})`;
      return element('path', { d: node.d, fill, 'clip-path': clip }, [], undefined, node.key);
    }
    case 'icon': {
      const scale = Math.round((node.size / iconSquare) * 1000) / 1000;
      const transform = `translate(${rounded(node.x)} ${rounded(node.y)}) scale(${scale})`;
      const d = icons[node.name] ?? '';
      return element('path', { transform, d, 'aria-hidden': 'true' }, [], paint.shape(node.role), node.key);
    }
    case 'image': {
      const place = roundedBox(node);
      const attributes = {
        ...place,
        href: isEmbedded(node.address) ? node.address : undefined,
        preserveAspectRatio: 'xMidYMid slice',
        'clip-path': `url(#${prefix}-${node.frame})`,
        role: 'img',
        'aria-label': node.label,
      };
      return element('image', attributes, [], undefined, node.key);
    }
    case 'text':
      return textElement(node, brush);
  }
}

function roundedBox({ x, y, width, height }: Box): Box {
  return { x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) };
}

function groupElement(group: SceneGroup, brush: Brush): SvgElement {
  const { semantics, label, key } = group;
  const hidden = semantics === 'hidden';
  const role = semantics && roles[semantics];
  const attributes = {
    role,
    'aria-hidden': hidden ? 'true' : undefined,
    'aria-label': role ? label : undefined,
    'data-key': group.box ? key : undefined,
  };
  const nodes = group.children.map((child) => nodeElement(child, brush));
  const children = group.title === undefined ? nodes : [element('title', {}, [group.title]), ...nodes];
  const { link } = group;
  if (link !== undefined && isOpenable(link))
    return element('a', { href: link, ...attributes }, children, undefined, key);
  return element('g', attributes, children, undefined, key);
}

/** What a group is to those who hear the picture; the second role is for programs that do not know the first. */
const roles = {
  group: 'group',
  list: 'list',
  listitem: 'listitem',
  symbol: 'graphics-symbol img',
  hidden: undefined,
} as const satisfies Record<NonNullable<SceneGroup['semantics']>, string | undefined>;

/** A line in one piece, for the reader's program to set; only what has a weight or colour of its own is marked off. */
function textElement(text: SceneText, { paint, direction, headingFonts }: Brush): SvgElement {
  const { runs, key } = text;
  const plain = runs.every((run) => run.role === undefined && run.weight === runs[0]?.weight);
  const weight = plain ? (runs[0]?.weight ?? text.weight) : text.weight;
  const attributes = {
    x: rounded(text.x),
    y: rounded(text.y),
    'font-family': text.family === 'heading' ? headingFonts : undefined,
    'font-size': text.size,
    'font-weight': weight === 400 ? undefined : weight,
    'text-anchor': anchorFor(text.anchor, text.direction),
    direction: text.direction === direction ? undefined : text.direction,
  };
  const children = plain ? [text.text] : inOrderOfReading(text).map((run) => runElement(run, paint));
  const words = element('text', attributes, children, paint.text(text.role), text.halo ? undefined : key);
  if (!text.halo) return words;
  // The outline is a text of its own, since most drawing programs paint an outline over the letters.
  const outline = element('text', { ...attributes, 'aria-hidden': 'true' }, [text.text], paint.halo);
  return element('g', {}, [outline, words], undefined, key);
}

/** Runs stand in the order they are seen, and text is read in the order it is written. */
function inOrderOfReading({ runs, text }: SceneText): readonly SceneRun[] {
  const ordered = runs
    .filter(({ from }) => from !== undefined)
    .toSorted((one, other) => (one.from ?? 0) - (other.from ?? 0));
  if (ordered.length === 0) return runs;
  return ordered.map((run, index) => ({ ...run, text: text.slice(run.from, ordered[index + 1]?.from) }));
}

function runElement({ text, role, weight, link }: SceneRun, paint: Paint): SvgElement | string {
  if (role === undefined && weight === undefined) return text;
  const run = element('tspan', { 'font-weight': weight }, [text], role && paint.text(role));
  return link !== undefined && isOpenable(link) ? element('a', { href: link }, [run]) : run;
}

/** In text that runs from right to left the start is at the right. */
function anchorFor(anchor: SceneText['anchor'], direction: Scene['textDirection']): string | undefined {
  if (anchor === 'middle') return 'middle';
  return (anchor === 'end') === (direction === 'ltr') ? 'end' : undefined;
}

/** The hatches of the roles that occur. */
function hatchesUsed({ layers }: Scene, { hatches }: Paint): readonly Hatched[] {
  if (hatches.size === 0) return [];
  const used = new Set<Hatched>();
  const look = (nodes: readonly SceneNode[]): void => {
    for (const node of nodes) {
      const hatched = 'role' in node ? hatches.get(node.role) : undefined;
      if (hatched) used.add(hatched);
      if (node.kind === 'group') look(node.children);
    }
  };
  for (const { nodes } of layers) look(nodes);
  return [...hatches.values()].filter((hatched) => used.has(hatched));
}

/** Where a palette has a hatch for a role, no gradient is needed. */
function isHatched(definition: Definition, { hatches }: Paint): boolean {
  return definition.kind === 'gradient' && definition.stops.every(({ role }) => hatches.has(role));
}

/** Shares of a side need more digits than lengths. */
const fine = (share: number): number => Math.round(share * 1e4) / 1e4;

function definitionElement(definition: Definition, { paint, prefix }: Brush): SvgElement {
  const id = `${prefix}-${definition.name}`;
  switch (definition.kind) {
    case 'clip': {
      const { x, y, width, height } = roundedBox(definition.box);
      return element('clipPath', { id }, [element('rect', { x, y, width, height })]);
    }
    case 'frame': {
      const { rx, ry } = definition;
      const rect = element('rect', { width: 1, height: 1, rx: fine(rx), ry: fine(ry) });
      return element('clipPath', { id, clipPathUnits: 'objectBoundingBox' }, [rect]);
    }
    case 'gradient': {
      const [from, to] = [rounded(definition.from), rounded(definition.to)];
      const ends =
        definition.axis === 'x' ? { x1: from, x2: to, y1: 0, y2: 0 } : { x1: 0, x2: 0, y1: from, y2: to };
      return element(
        'linearGradient',
        { id, gradientUnits: 'userSpaceOnUse', ...ends },
        definition.stops.map(({ offset, role, opacity }) =>
          element('stop', { offset, 'stop-opacity': opacity }, [], paint.stop(role)),
        ),
      );
    }
    case 'hatch': {
      const size = { width: 10, height: 10, patternUnits: 'userSpaceOnUse' };
      return element('pattern', { id, ...size }, [
        element('path', { d: 'M0 10L10 0M-1 1L1 -1M9 11L11 9' }, [], paint.shape(definition.role)),
      ]);
    }
  }
}
