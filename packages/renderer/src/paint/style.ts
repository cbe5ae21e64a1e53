import { type Hatch, type Palette, type Token, tokens } from '../theme/palette.ts';
import { type Role, roles, styleIn } from '../theme/roles.ts';
import type { Attributes } from './element.ts';

/**
 * How colours get into a picture: `baked` into attributes; `auto`, a style element of its own that follows the
 * reader's light or dark preference; `classes`, class names only, for pages that ship the style sheet as a file.
 */
export type StyleMode = 'baked' | 'auto' | 'classes';

/** The attributes that paint shapes and text of each role, and the style sheet where the mode needs one. */
export interface Paint {
  readonly shape: (role: Role) => Attributes;
  readonly text: (role: Role) => Attributes;
  /** The outline in the colour of the page that keeps words readable over lines. */
  readonly halo: Attributes;
  /** A gradient's stop in the colour of a role. */
  readonly stop: (role: Role) => Attributes;
  /** The roles whose fill is a pattern, and how the lines of the pattern are painted. */
  readonly hatches: ReadonlyMap<Role, Hatched>;
  readonly sheet?: string;
}

/** A fill made of lines or dots. */
export interface Hatched {
  readonly id: string;
  readonly hatch: Hatch;
  readonly look: Attributes;
}

const haloWidth = 4;

/** Paint with the colours of one palette written into every element. */
export function bakedPaint(palette: Palette, prefix: string): Paint {
  const colour = (token: Token | undefined) => (token ? palette.colours[token].toLowerCase() : undefined);
  const hatches = hatchesIn(palette, prefix, (_, token) => ({ fill: colour(token) }));
  return remembering({
    hatches,
    shape: (role) => {
      const { fill, stroke } = styleIn(palette, role);
      const hatched = hatches.get(role);
      const filled = hatched ? `url(#${hatched.id})` : (colour(fill) ?? 'none');
      return { fill: filled, stroke: colour(stroke), ...lineOf(palette, role) };
    },
    text: (role) => ({ fill: colour(styleIn(palette, role).fill) }),
    halo: {
      fill: colour('page'),
      stroke: colour('page'),
      'stroke-width': haloWidth,
      'stroke-linejoin': 'round',
    },
    stop: (role) => ({ 'stop-color': colour(styleIn(palette, role).fill) }),
  });
}

/**
 * Paint by a style sheet that the picture carries, scoped to its id. The colours of the palette are written into every
 * element as well: programs that know no custom properties, such as many for drawing, show those.
 */
export function sheetPaint(light: Palette, dark: Palette, prefix: string): Paint {
  const baked = bakedPaint(light, prefix);
  const classes = classPaint(light, prefix);
  const hatches = [...baked.hatches].map(([role, hatched]) => {
    const look = { ...classes.hatches.get(role)?.look, ...hatched.look };
    return [role, { ...hatched, look }] as const;
  });
  return remembering({
    hatches: new Map(hatches),
    shape: (role) => ({ ...classes.shape(role), ...baked.shape(role) }),
    text: (role) => ({ ...classes.text(role), ...baked.text(role) }),
    halo: { ...classes.halo, ...baked.halo },
    stop: (role) => ({ ...classes.stop(role), ...baked.stop(role) }),
    sheet: styleSheet(`#${prefix}`, light, dark),
  });
}

/** Paint by class name, for pages that ship the style sheet as a file. */
export function classPaint(palette: Palette, prefix: string): Paint {
  const hatches = hatchesIn(palette, prefix, (role) => ({ class: `wl-hatch-${role}` }));
  return remembering({
    hatches,
    shape: (role) => {
      const hatched = hatches.get(role);
      // A style sheet that serves several pictures cannot name the pattern of one of them.
      return hatched ? { class: `wl-${role}`, fill: `url(#${hatched.id})` } : { class: `wl-${role}` };
    },
    text: (role) => ({ class: `wl-${role}` }),
    halo: { class: 'wl-halo' },
    stop: (role) => ({ class: `wl-stop-${role}` }),
  });
}

/** The same paint that answers with the same object whenever it is asked the same. */
function remembering(paint: Paint): Paint {
  return {
    ...paint,
    shape: remembered(paint.shape),
    text: remembered(paint.text),
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

/** The keys of the table are the roles, which the compiler does not keep. */
const roleNames = Object.keys(roles) as readonly Role[];

function hatchesIn(
  palette: Palette,
  prefix: string,
  lookOf: (role: Role, token: Token | undefined) => Attributes,
): Paint['hatches'] {
  const hatched = roleNames.flatMap((role): readonly (readonly [Role, Hatched])[] => {
    const { fill, hatch } = styleIn(palette, role);
    return hatch ? [[role, { id: `${prefix}-hatch-${role}`, hatch, look: lookOf(role, fill) }]] : [];
  });
  return new Map(hatched);
}

function lineOf(palette: Palette, role: Role): Attributes {
  const { width, dash, round, opacity } = styleIn(palette, role);
  return {
    'stroke-width': width,
    'stroke-dasharray': dash,
    'stroke-linecap': round ? 'round' : undefined,
    'stroke-linejoin': round ? 'round' : undefined,
    'stroke-opacity': opacity,
  };
}

/** The custom property that holds the colour of a token. */
export const property = (token: Token): string =>
  `--wl-${token.replace(/[A-Z0-9]+/g, (part) => `-${part.toLowerCase()}`)}`;

const variables = (palette: Palette): string =>
  tokens.map((token) => `${property(token)}:${palette.colours[token]}`).join(';');

/**
 * The rules for pictures painted with classes: every role by custom properties, which have the values of
 * `light` and, where the reader prefers dark, of `dark`. `scope` is a selector of the pictures it is for.
 */
export function styleSheet(scope: string, light: Palette, dark: Palette): string {
  const rules = roleNames.map((role) => rulesOf(role, light, scope));
  const darkRules = roleNames.flatMap((role) => {
    const rule = rulesOf(role, dark, scope);
    return rule === rulesOf(role, light, scope) ? [] : [rule];
  });
  const page = `var(${property('page')})`;
  return [
    `${scope}{${variables(light)}}`,
    `@media screen and (prefers-color-scheme:dark){${scope}{${variables(dark)}}}`,
    ...rules,
    `${scope} .wl-halo{fill:${page};stroke:${page};stroke-width:${haloWidth};stroke-linejoin:round;user-select:none}`,
    ...(darkRules.length === 0
      ? []
      : [`@media screen and (prefers-color-scheme:dark){${darkRules.join('')}}`]),
  ].join('');
}

function rulesOf(role: Role, palette: Palette, scope: string): string {
  const { fill, stroke, hatch } = styleIn(palette, role);
  const lines = Object.entries(lineOf(palette, role)).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}:${value}`],
  );
  const body = [
    ...(hatch ? [] : [`fill:${fill ? `var(${property(fill)})` : 'none'}`]),
    ...(stroke ? [`stroke:var(${property(stroke)})`] : []),
    ...lines,
  ].join(';');
  const paint = fill && `var(${property(fill)})`;
  return [
    `${scope} .wl-${role}{${body}}`,
    paint && role.startsWith('area-') ? `${scope} .wl-stop-${role}{stop-color:${paint}}` : '',
    paint && hatch ? `${scope} .wl-hatch-${role}{fill:${paint}}` : '',
  ].join('');
}
