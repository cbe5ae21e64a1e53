import type { Brand } from '@wayline/core';
import { hexAt, legibleOn, type Shade, shadeOf } from '@wayline/core/colour';
import { night } from './night.ts';
import type { Palette, Token } from './palette.ts';
import { paper } from './paper.ts';
import { print } from './print.ts';

/** The palettes that a theme of one's own can change. */
const bases = { paper, night, print };

type Base = keyof typeof bases;
type Colours = Palette['colours'];

/**
 * The palette of a brand: one that comes with Wayline, with its stages, cards and channels in shades of the accent.
 * Words are drawn in the nearest shade that can be read; colours that mean something keep their hue.
 */
export function brandPalette(brand: Brand, base: Base = baseOf(brand)): Palette {
  const { accent, emotion } = brand;
  const palette = bases[base];
  if (accent === undefined && emotion?.positive === undefined && emotion?.negative === undefined)
    return palette;
  const tinted = accent === undefined ? palette.colours : tintedBy(shadeOf(accent), palette);
  const felt = { ...tinted, ...feelings(emotion ?? {}, palette.dark, tinted) };
  const name = [palette.name, accent, emotion?.positive, emotion?.negative].filter(Boolean).join('-');
  return { ...palette, name, colours: readable(felt) };
}

const baseOf = ({ mode }: Brand): Base => (mode === 'night' || mode === 'print' ? mode : 'paper');

/** Lightness and most chroma of the shades of an accent; its hue stays. */
type Tones = Partial<Readonly<Record<Token, readonly [l: number, c: number]>>>;

const lightTones: Tones = {
  phase1: [0.5, 0.08],
  phase2: [0.42, 0.08],
  phase3: [0.34, 0.08],
  phase4: [0.28, 0.08],
  avatar: [0.92, 0.025],
  chipOwned: [0.942, 0.017],
  chipPaid: [0.354, 0.067],
};

const darkTones: Tones = {
  phase1: [0.386, 0.08],
  phase2: [0.43, 0.08],
  phase3: [0.473, 0.08],
  phase4: [0.511, 0.08],
  avatar: [0.333, 0.062],
  chipOwned: [0.292, 0.051],
  chipPaid: [0.873, 0.042],
  onPaid: [0.223, 0.035],
};

/** Greys lean towards the hue of the accent, and no further than it is coloured itself. */
const neutrals: readonly Token[] = [
  'wash',
  'washAlt',
  'ink',
  'ink2',
  'ink3',
  'hair',
  'hair2',
  'grid',
  'zero',
  'card',
  'chip',
];

/** On a dark page a little colour goes a long way. */
const quiet = 0.6;

/** A bright accent on a dark page: at least this light, and no stronger than this. */
const onDark = { l: 0.775, c: 0.13 };

function tintedBy(accent: Shade, { name, dark, colours }: Palette): Colours {
  const within = (l: number, c: number) => hexAt({ l, c: Math.min(c, accent.c), h: accent.h });
  const tones = name === 'print' ? {} : dark ? darkTones : lightTones;
  const shades = Object.entries(tones).map(([token, [l, c]]) => [token, within(l, c)]);
  const greys = (dark ? (['page', ...neutrals] as const) : neutrals).map((token) => {
    const { l, c } = shadeOf(colours[token]);
    return [token, within(l, dark ? c * quiet : c)];
  });
  return {
    ...colours,
    ...(name === 'print' ? {} : Object.fromEntries(greys)),
    ...Object.fromEntries(shades),
    accent: dark ? lifted(accent) : hexAt(accent),
  };
}

const lifted = ({ l, c, h }: Shade): string =>
  hexAt({ l: Math.max(l, onDark.l), c: Math.min(c, onDark.c), h });

function feelings(
  { positive, negative }: NonNullable<Brand['emotion']>,
  dark: boolean,
  colours: Colours,
): Partial<Record<Token, string>> {
  const shade = (hex: string, l: number, c = 1) => {
    const { c: own, h } = shadeOf(hex);
    return hexAt({ l, c: Math.min(own, c), h });
  };
  const word = (hex: string) => (dark ? lifted(shadeOf(hex)) : hex);
  return {
    ...(positive !== undefined && {
      positive: word(positive),
      positiveFill: shade(positive, dark ? 0.673 : 0.636),
    }),
    ...(negative !== undefined && {
      negative: word(negative),
      negativeFill: shade(negative, 0.685),
      negativeRule: shade(negative, dark ? 0.685 : 0.62),
      negativeCard:
        colours.negativeCard === colours.page ? colours.page : shade(negative, dark ? 0.239 : 0.98, 0.014),
    }),
  };
}

/** The grounds that words in a colour stand on; where they cannot be read there, the colour gives way. */
const grounds: Partial<Readonly<Record<Token, readonly Token[]>>> = {
  ink2: ['page', 'wash', 'card', 'moment', 'negativeCard', 'opportunityCard'],
  ink3: ['page', 'wash', 'card', 'moment', 'negativeCard', 'opportunityCard'],
  accent: ['page', 'card'],
  positive: ['page', 'wash', 'moment'],
  negative: ['page', 'wash', 'moment', 'negativeCard'],
  phase1: ['onPhase', 'onPhase2'],
  phase2: ['onPhase', 'onPhase2'],
  phase3: ['onPhase', 'onPhase2'],
  phase4: ['onPhase', 'onPhase2'],
  chipPaid: ['onPaid'],
};

function readable(colours: Colours): Colours {
  const safe = Object.entries(grounds).map(([name, under]) => {
    const token = name as Token; // the keys of the table are tokens
    return [
      token,
      legibleOn(
        colours[token],
        under.map((ground) => colours[ground]),
      ),
    ];
  });
  return { ...colours, ...Object.fromEntries(safe) };
}
