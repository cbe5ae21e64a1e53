import type { Brand } from '@wayline/core';
import {
  differenceCie76,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  modeLab65,
  modeLrgb,
  modeRgb,
  useMode,
} from 'culori/fn';
import { describe, expect, it } from 'vitest';
import { face } from '../src/curve/face.ts';
import { personaPoint } from '../src/curve/marks.ts';
import { brandPalette } from '../src/theme/brand.ts';
import { palettes } from '../src/theme/index.ts';
import type { Palette, RoleStyle, Token } from '../src/theme/palette.ts';
import { type Role, roles, styleIn } from '../src/theme/roles.ts';
import { renderSync, sceneOf } from './scene-of.ts';

const toRgb = useMode(modeRgb);
useMode(modeLrgb);
useMode(modeLab65);

/** How others see: the matrices of Machado, Oliveira and Fernandes (2009) at full strength, and no hue at all. */
const visions: Readonly<Record<string, ReturnType<typeof filterDeficiencyProt>>> = {
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
  grey: filterGrayscale(1),
};
const difference = differenceCie76();

const brands: readonly Brand[] = [{ accent: '#E30613' }, { accent: '#F5A623' }, { accent: '#0B6E4F' }];
const all: readonly Palette[] = [
  ...Object.values(palettes),
  ...brands.flatMap((brand) =>
    (['paper', 'night', 'print'] as const).map((base) => brandPalette(brand, base)),
  ),
];

/** Seen side by side, two colours that differ by less may be taken for one. */
const apart = 20;

/** The least that two colours of a palette differ by, in any eye. */
function least(
  palette: Palette,
  one: Token | undefined,
  other: Token | undefined,
  eyes = Object.keys(visions),
): number {
  if (one === undefined || other === undefined || one === other) return 0;
  const { colours } = palette;
  return Math.min(
    ...eyes.map((eye) => {
      const [a, b] = [toRgb(colours[one]), toRgb(colours[other])];
      const see = visions[eye];
      return a && b && see ? difference(see(a), see(b)) : 0;
    }),
  );
}

const deficiencies = ['protanopia', 'deuteranopia', 'tritanopia'];

describe.each(all.map((palette) => ({ name: palette.name, palette })))('the palette $name', ({ palette }) => {
  it('tells good from bad by its hues, for everyone who sees any', () => {
    expect(least(palette, 'positive', 'negative', deficiencies)).toBeGreaterThan(apart);
  });

  it('leaves no two things to hue alone', () => {
    const untold = siblings(palette)
      .filter(([one, other]) => !isApart(palette, one, other))
      .filter(([one, other]) => !carriers.some(({ of }) => of.test(one) && of.test(other)));
    // What stands here differs in hue alone: give it another line, or say below what else tells it.
    expect(untold).toEqual([]);
  });
});

/** What has a hue that means something. */
const meaning = /^(positive|negative|opportunity|ideal|gap|momentRule|persona)/;

/** Roles of one family that differ in such a hue, and in nothing else that is painted. */
function siblings(palette: Palette): readonly (readonly [Role, Role])[] {
  const names = Object.keys(roles) as readonly Role[]; // the keys of the table are the roles
  return names.flatMap((one, index) =>
    names.slice(index + 1).flatMap((other) => {
      const [a, b] = [styleIn(palette, one), styleIn(palette, other)];
      const hues = [a.fill, a.stroke, b.fill, b.stroke].filter((token) => token !== undefined);
      const isFamily =
        stem(one) === stem(other) || other.startsWith(`${one}-`) || one.startsWith(`${other}-`);
      const isSame = a.fill === b.fill && a.stroke === b.stroke;
      const means = hues.some((token) => meaning.test(token));
      return isFamily && means && !isSame && lineOf(a) === lineOf(b) ? [[one, other] as const] : [];
    }),
  );
}

const stem = (role: string): string => role.replace(/-[^-]*$/, '');
const lineOf = ({ width, dash, round, opacity, hatch, fill, stroke }: RoleStyle): string =>
  JSON.stringify([width, dash, round, opacity, hatch, fill !== undefined, stroke !== undefined]);

function isApart(palette: Palette, one: Role, other: Role): boolean {
  const [a, b] = [styleIn(palette, one), styleIn(palette, other)];
  return least(palette, a.fill, b.fill) >= apart || least(palette, a.stroke, b.stroke) >= apart;
}

const map = `# Shop
persona: Ana
persona: Ben
metric: NPS
target: >= 50
## A
- Buys ~ Ana +1 glad | Ben -1 {moment}
  kpi: NPS 60
- Waits ~ -1 cross
  kpi: NPS 40
  ! Slow
  + Fast
`;
const alone = map.replace(/^persona.*\n/gm, '').replace('Ana +1 glad | Ben -1', '+1 glad');
const { svg } = renderSync(map, { prefix: 'p' });
const scene = JSON.stringify(sceneOf(alone));

/** What else tells the roles of a family from each other, and a proof that it does. */
const carriers: readonly { readonly of: RegExp; readonly by: string; readonly proof: () => boolean }[] = [
  {
    of: /^(point|area|curve|trend-point)(-(positive|neutral|negative|1))?$/,
    by: 'place: above or below the zero line, and for a series the sign beside its value',
    proof: () =>
      heightOf('point-positive') < heightOf('zero-line') &&
      heightOf('zero-line') < heightOf('point-negative'),
  },
  {
    of: /^(point|bridge|target)-(\d|positive|neutral|negative)$/,
    by: 'shape: each persona has its own point, from which its lines and targets go',
    proof: () => new Set([0, 1, 2, 3, 4].map((style) => shapeOf(personaPoint('', style, 0, 0)))).size === 5,
  },
  {
    of: /^((face|mouth)-(positive|neutral|negative)(-assumed)?|scene-(positive|neutral|negative|floor))$/,
    by: 'shape: a mouth is bent as its score is, also that of the figure in a scene',
    proof: () => new Set([-2, 0, 2].map((score) => shapeOf(face('', 0, 0, 10, score)))).size === 3,
  },
  {
    of: /^persona-\d$/,
    by: 'words: the name of the persona',
    proof: () => svg.includes('>Ana<') && svg.includes('>Ben<'),
  },
  {
    of: /^gauge-|^trend-point/,
    by: 'words: a triangle points up where a value holds, and down where it does not; a track and a tick have sizes of their own',
    proof: () => svg.includes('▲') && svg.includes('▼'),
  },
  {
    of: /^icon-(positive|negative)$|^bracket-(won|open)$/,
    by: 'shape and words: a tick or a cross, with its name',
    proof: () => {
      const groups = '# A\n## S\n### Won {won}\n- a\n### Lost {lost}\n- b\n';
      return (
        new Set(
          JSON.stringify(sceneOf(groups)).match(
            /"kind":"icon","key":"[^"]*(?:bracket|group)[^"]*"[^}]*"name":"[^"]*"/g,
          ),
        ).size === 2
      );
    },
  },
  {
    of: /^flow-(end|likely)/,
    by: 'words: the reason on the arc, in a heavier pill',
    proof: () => roles['flow-pill-lost'].width > roles['flow-pill'].width,
  },
  {
    of: /^(pain|idea)-(card|rule)$|^moment-(wash|rule)$/,
    by: 'size: a rule is a bar at the edge of what it belongs to',
    proof: () => thinness('pain-rule') < 5 && thinness('idea-rule') < 5 && thinness('moment-rule') < 5,
  },
];

it.each(carriers.map(({ by, proof }) => ({ by, proof })))('$by', ({ proof }) => {
  expect(proof()).toBe(true);
});

/** The first thing of a role in the map. */
function found(role: Role) {
  const text = scene.match(new RegExp(`\\{[^{}]*"role":"${role}"[^{}]*\\}`))?.[0] ?? '{}';
  // A node of the scene, of which a shape has some of these.
  return JSON.parse(text) as {
    readonly y?: number;
    readonly d?: string;
    readonly width?: number;
    readonly height?: number;
  };
}

function heightOf(role: Role): number {
  const { y, d = '' } = found(role);
  return y ?? Number(/^M\S+ (\S+?)L/.exec(d)?.[1]);
}

function thinness(role: Role): number {
  const { width = Number.NaN, height = Number.NaN } = found(role);
  return Math.min(width, height);
}

const shapeOf = (ink: object): string =>
  JSON.stringify(ink, (name, value) => (name === 'role' || name === 'key' ? undefined : value));
