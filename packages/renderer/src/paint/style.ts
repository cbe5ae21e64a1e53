import { type Palette, type Token, tokens } from '../theme/palette.ts';
import { type Role, roles, styleOf } from '../theme/roles.ts';

/**
 * How colours get into a picture: `baked` into attributes; `auto`, a style element of its own that follows the
 * reader's light or dark preference; `classes`, class names only, for pages that ship the style sheet as a file.
 */
export type StyleMode = 'baked' | 'auto' | 'classes';

type PaintAttributes = Readonly<Record<string, string | number | undefined>>;

/** The attributes that paint shapes and text of each role, and the style sheet where the mode needs one. */
export interface Paint {
  readonly shape: (role: Role) => PaintAttributes;
  readonly text: (role: Role, halo: boolean) => PaintAttributes;
  /** A gradient's stop in the colour of a role. */
  readonly stop: (role: Role) => PaintAttributes;
  readonly sheet?: string;
}

const haloWidth = 4;

/** Paint with the colours of one palette written into every element. */
export function bakedPaint({ colours }: Palette): Paint {
  const colour = (token: Token | undefined) => (token ? colours[token].toLowerCase() : undefined);
  const shapes = new Map<Role, PaintAttributes>();
  return {
    shape(role) {
      const known = shapes.get(role);
      if (known) return known;
      const style = styleOf(role);
      const attributes = {
        fill: colour(style.fill) ?? 'none',
        stroke: colour(style.stroke),
        ...lineOf(role),
      };
      shapes.set(role, attributes);
      return attributes;
    },
    text(role, halo) {
      const fill = colour(styleOf(role).fill);
      if (!halo) return { fill };
      return {
        fill,
        stroke: colour('page'),
        'stroke-width': haloWidth,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      };
    },
    stop: (role) => ({ 'stop-color': colour(styleOf(role).fill) }),
  };
}

/** Paint by class name; with `sheet` the picture carries its own rules, scoped to its id. */
export function classPaint(sheet?: string): Paint {
  return {
    shape: (role) => ({ class: `wl-${role}` }),
    text: (role, halo) => ({ class: halo ? `wl-${role} wl-halo` : `wl-${role}` }),
    stop: (role) => ({ class: `wl-stop-${role}` }),
    ...(sheet !== undefined && { sheet }),
  };
}

function lineOf(role: Role): PaintAttributes {
  const { width, dash, round, opacity } = styleOf(role);
  return {
    'stroke-width': width,
    'stroke-dasharray': dash,
    'stroke-linecap': round ? 'round' : undefined,
    'stroke-linejoin': round ? 'round' : undefined,
    'stroke-opacity': opacity,
  };
}

const property = (token: Token): string =>
  `--wl-${token.replace(/[A-Z0-9]+/g, (part) => `-${part.toLowerCase()}`)}`;

const variables = (palette: Palette): string =>
  tokens.map((token) => `${property(token)}:${palette.colours[token]}`).join(';');

/**
 * The rules for pictures painted with classes: every role by custom properties, which have the values of
 * `light` and, where the reader prefers dark, of `dark`. `scope` is a selector of the pictures it is for.
 */
export function styleSheet(scope: string, light: Palette, dark: Palette): string {
  const rules = Object.keys(roles).map((name) => {
    const role = name as Role; // the keys of the table are the roles
    const { fill, stroke } = styleOf(role);
    const lines = Object.entries(lineOf(role)).flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}:${value}`],
    );
    const body = [
      `fill:${fill ? `var(${property(fill)})` : 'none'}`,
      ...(stroke ? [`stroke:var(${property(stroke)})`] : []),
      ...lines,
    ].join(';');
    const stop = fill ? `${scope} .wl-stop-${role}{stop-color:var(${property(fill)})}` : '';
    return `${scope} .wl-${role}{${body}}${role.startsWith('area-') ? stop : ''}`;
  });
  const halo = `${scope} .wl-halo{stroke:var(${property('page')});stroke-width:${haloWidth};stroke-linejoin:round;paint-order:stroke}`;
  return [
    `${scope}{${variables(light)}}`,
    `@media (prefers-color-scheme:dark){${scope}{${variables(dark)}}}`,
    ...rules,
    halo,
  ].join('');
}
