import { type Palette, type Token, tokens } from '../theme/palette.ts';
import { type Role, roles, styleOf } from '../theme/roles.ts';
import type { Attributes } from './element.ts';

/**
 * How colours get into a picture: `baked` into attributes; `auto`, a style element of its own that follows the
 * reader's light or dark preference; `classes`, class names only, for pages that ship the style sheet as a file.
 */
export type StyleMode = 'baked' | 'auto' | 'classes';

/** The attributes that paint shapes and text of each role, and the style sheet where the mode needs one. */
export interface Paint {
  readonly shape: (role: Role) => Attributes;
  readonly text: (role: Role, halo: boolean) => Attributes;
  /** A gradient's stop in the colour of a role. */
  readonly stop: (role: Role) => Attributes;
  readonly sheet?: string;
}

const haloWidth = 4;

/** Paint with the colours of one palette written into every element. */
export function bakedPaint({ colours }: Palette): Paint {
  const colour = (token: Token | undefined) => (token ? colours[token].toLowerCase() : undefined);
  return remembering({
    shape: (role) => {
      const { fill, stroke } = styleOf(role);
      return { fill: colour(fill) ?? 'none', stroke: colour(stroke), ...lineOf(role) };
    },
    text: (role, halo) => ({
      fill: colour(styleOf(role).fill),
      ...(halo && {
        stroke: colour('page'),
        'stroke-width': haloWidth,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      }),
    }),
    stop: (role) => ({ 'stop-color': colour(styleOf(role).fill) }),
  });
}

/** Paint by class name; with `sheet` the picture carries its own rules, scoped to its id. */
export function classPaint(sheet?: string): Paint {
  return remembering({
    shape: (role) => ({ class: `wl-${role}` }),
    text: (role, halo) => ({ class: halo ? `wl-${role} wl-halo` : `wl-${role}` }),
    stop: (role) => ({ class: `wl-stop-${role}` }),
    ...(sheet !== undefined && { sheet }),
  });
}

/** The same paint that answers with the same object whenever it is asked the same. */
function remembering(paint: Paint): Paint {
  const halo = remembered((role) => paint.text(role, true));
  const plain = remembered((role) => paint.text(role, false));
  return {
    ...paint,
    shape: remembered(paint.shape),
    text: (role, hasHalo) => (hasHalo ? halo(role) : plain(role)),
    stop: remembered(paint.stop),
  };
}

function remembered(make: (role: Role) => Attributes): (role: Role) => Attributes {
  const known = new Map<Role, Attributes>();
  return (role) => {
    const old = known.get(role);
    if (old) return old;
    const made = make(role);
    known.set(role, made);
    return made;
  };
}

function lineOf(role: Role): Attributes {
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
