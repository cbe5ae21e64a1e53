import type { Page } from 'playwright-core';
import { type ReaderFont, show } from '../../../tools/browser/fonts.mjs';
import { colourOf, leastContrast } from '../colour.ts';
import { around, holds, overhang, overlap, overlappingPairs } from '../geometry.ts';
import type { Painted } from '../picture.ts';
import { curveLanes, isCurve, isPoint, type ShapeInk, type Survey, type TextInk } from '../survey.ts';
import { type MeasuredText, measurePixels, measureTexts, walkPaths } from './measure.ts';

/** In px, and as a share: letters such as J hang over by part of their size, kerning adds a little to a line. */
const tolerance = { cell: 1, hang: 0.1, text: 0.75, ruler: 0.75, kerning: 0.03 };
const least = { curve: 3, quiet: 0.55 };

/** What a browser draws with a reader's font that leaves its place, a line each. */
export async function inspectInk(
  page: Page,
  survey: Survey,
  svg: string,
  font: ReaderFont,
): Promise<readonly string[]> {
  await show(page, svg, font);
  const texts = pair(survey, await measureTexts(page));
  const lanes = curveLanes(survey);
  const cells = new Map(survey.groups.map(({ node }) => [node.key, node.box]));
  const points = await walkPaths(page, dataOf(survey.shapes.filter(isCurve)));
  return [
    ...texts.flatMap(({ ink, seen }) => {
      const cell = cells.get(seen.cell ?? '');
      const lane = lanes.find(({ group }) => group === ink.groups[0]);
      const room = cell && lane && ink.node.halo ? around([cell, lane.area]) : cell;
      const out = room ? overhang(seen.box, room) : Number.POSITIVE_INFINITY;
      return out > tolerance.cell + tolerance.hang * ink.node.size
        ? [`B1 “${seen.text}” is ${out.toFixed(1)} px outside ${seen.cell}`]
        : [];
    }),
    ...texts.flatMap(({ ink, seen }) => {
      const more = seen.box.width - ink.box.width;
      return more > tolerance.ruler + tolerance.kerning * ink.box.width
        ? [`B2 “${seen.text}” is ${more.toFixed(1)} px wider than the ruler says`]
        : [];
    }),
    ...overlappingPairs(
      texts.map(({ seen }) => seen),
      tolerance.text,
    ).map(([a, b]) => `B3 “${a.text}” on “${b.text}” by ${overlap(a.box, b.box).toFixed(1)} px`),
    ...texts.flatMap(({ ink, seen }) =>
      lanes.some(({ group }) => group === ink.groups[0]) && points.some((point) => holds(seen.box, point))
        ? [`B4 “${seen.text}” on a curve`]
        : [],
    ),
  ].map((line) => `${line}, in ${font}`);
}

/** What cannot be told from the ground it is painted on, a line each. */
export async function inspectColours(
  page: Page,
  survey: Survey,
  { svg, palette }: Painted,
): Promise<readonly string[]> {
  await show(page, svg, 'Inter');
  const { page: ground, wash, washAlt, moment } = palette.colours;
  const curves = dataOf(survey.shapes.filter(isCurve));
  const isPale = (contrast: number) => curves.length > 0 && contrast < least.curve;
  const pixels = await measurePixels(page, {
    curves,
    points: dataOf(survey.shapes.filter(isPoint)),
    grounds: [ground, wash, washAlt, moment].map(colourOf),
  });
  const texts = survey.texts.flatMap(({ node }, index) => {
    const seen = pixels.texts[index];
    const wanted = leastContrast(node.size, node.weight);
    if (!seen || seen.pixels === 0) return [`P1 “${node.text}” leaves no ink`];
    return seen.contrast < wanted ? [`P2 “${node.text}” has a contrast of ${seen.contrast.toFixed(2)}`] : [];
  });
  const curve = isPale(pixels.curve) ? [`P3 a curve has a contrast of ${pixels.curve.toFixed(2)}`] : [];
  const loud =
    survey.reference && pixels.quiet < least.quiet
      ? [`P4 only ${Math.round(pixels.quiet * 100)} % is quiet`]
      : [];
  return [...texts, ...curve, ...loud].map((line) => `${line}, in ${palette.name}`);
}

const dataOf = (shapes: readonly ShapeInk[]): readonly string[] =>
  shapes.flatMap(({ node }) => (node.kind === 'path' ? [node.d] : []));

/** The lines of a scene with the lines that a browser has made of them. */
function pair(
  { texts }: Survey,
  seen: readonly MeasuredText[],
): readonly { readonly ink: TextInk; readonly seen: MeasuredText }[] {
  return texts.map((ink, index) => {
    const measured = seen[index];
    if (measured?.text !== ink.node.text)
      throw new Error(`“${ink.node.text}” is painted as “${measured?.text}”`);
    return { ink, seen: measured };
  });
}
