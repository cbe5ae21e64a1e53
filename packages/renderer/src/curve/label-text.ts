import { append } from '../append.ts';
import type { CurveContent, CurvePoint } from '../content/curve.ts';
import { largest } from '../largest.ts';
import { columnCentre } from '../layout/grid.ts';
import type { Ink } from '../layout/ink.ts';
import { type Paragraph, setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import type { Role } from '../theme/roles.ts';
import type { Curve, Dot } from './curve.ts';
import { type EndName, endNameInk, endNamesOf } from './end-names.ts';
import { signOf } from './face.ts';
import { measureGap, type SizedGap } from './gap.ts';
import { type LabelPlace, type LabelRequest, placeLabels } from './labels.ts';
import { personaRole } from './marks.ts';
import { obstaclesOf } from './obstacles.ts';
import type { Scale } from './scale.ts';
import { type CurveStyle, curveStyleOf, usualReach } from './sizes.ts';

/** The words at a point, and why. */
interface LabelText {
  readonly point: CurvePoint;
  readonly word: Paragraph;
  readonly reason?: Paragraph;
  readonly role: Role;
}

interface SizedLabel {
  readonly text: LabelText;
  /** Where on the curve; a label without a place there stands in its column under the curve. */
  readonly place?: LabelPlace;
  readonly top: number;
}

export interface SizedLabels {
  readonly of: ReadonlyMap<CurvePoint, SizedLabel>;
  /** Room needed under the curve for labels that found no place on it, in px. */
  readonly overflowSize: number;
  readonly setting: Setting;
  readonly gap?: SizedGap;
  readonly ends: readonly EndName[];
}

const overflowEdge = 8;

/** Sets the words of all points and finds places for them. */
export function measureLabels(
  content: CurveContent,
  curves: readonly Curve[],
  ideal: Curve | undefined,
  scale: Scale,
  setting: Setting,
): SizedLabels {
  const style = curveStyleOf(content);
  const texts = new Map<string, { readonly inColumn: LabelText; readonly text: LabelText }>();
  const requests: LabelRequest[] = [];
  const without: LabelText[] = [];
  for (const curve of curves)
    for (const point of curve.series.points) {
      const inColumn = textOf(point, content.overlay, curve.series.style, style, setting);
      if (!inColumn) continue;
      const dot = curve.dotOf.get(point);
      if (!dot) {
        without.push(inColumn);
        continue;
      }
      const text = withWholeWords(inColumn, style, setting);
      texts.set(point.key, { inColumn, text });
      requests.push(requestOf(text, dot, curve, style, setting));
    }
  const gap = content.gap && measureGap(content.gap, style, scale, setting);
  if (gap) requests.push(gap.request);
  const names = endNamesOf(curves, scale, setting);
  append(
    requests,
    names.map(({ request }) => request),
  );
  const obstacles = obstaclesOf(content, curves, ideal, scale, setting.grid);
  const { placed, left } = placeLabels(requests, obstacles);
  const of = new Map<CurvePoint, SizedLabel>();
  let gapPlace: LabelPlace | undefined;
  for (const place of placed) {
    if (place.request === gap?.request) gapPlace = place;
    const text = texts.get(place.request.key)?.text;
    if (text) of.set(text.point, { text, place, top: place.top });
  }
  const placeOf = new Map(placed.map((place) => [place.request, place]));
  const ends = names.flatMap((name) => {
    const place = placeOf.get(name.request);
    return place ? [{ ...name, place }] : [];
  });
  const overflowing = [...without, ...left.flatMap(({ key }) => texts.get(key)?.inColumn ?? [])];
  const overflowSize = stackUnder(overflowing, scale, of);
  const measure = gap && { ...gap, ...(gapPlace && { place: gapPlace }) };
  return { of, ends, overflowSize, setting, ...(measure && { gap: measure }) };
}

function textOf(
  point: CurvePoint,
  overlay: boolean,
  persona: number,
  style: CurveStyle,
  setting: Setting,
): LabelText | undefined {
  if (!point.word) return undefined;
  const { type } = setting.metrics;
  const width = setting.grid.columnSize - 2 * setting.metrics.cellPadding;
  const wordType = { ...type[style.word.type], leading: style.word.leading };
  const reasonType = { ...type[style.reason.type], leading: style.reason.leading };
  const word = setting.set(point.word, wordType, width);
  const reason = point.reason ? setting.set(point.reason, reasonType, setting.grid.columnSize) : undefined;
  const sign = signOf(point.value ?? 0);
  const role = overlay ? personaRole(persona) : sign;
  return { point, word, role, ...(reason && { reason }) };
}

/** How much higher than usual the lines of a label are in the script of the map, in px. */
export function tallerLabels(
  points: readonly CurvePoint[],
  { word, reason }: CurveStyle,
  { set, metrics: { type }, grid }: Setting,
): number {
  const more = ({ type: name, leading }: CurveStyle['word']) =>
    set('', { ...type[name], leading }, grid.columnSize).style.leading - leading;
  return more(word) + (points.some((point) => point.reason) ? more(reason) : 0);
}

/** A long word on the curve may reach over its neighbours by so many columns before it is split. */
const widestWord = 1.6;

function withWholeWords(text: LabelText, style: CurveStyle, { set, metrics, grid }: Setting): LabelText {
  const { point, word } = text;
  const letters = (words: string) => words.replace(/\s/g, '');
  if (letters(word.lines.join('')) === letters(point.word ?? '')) return text;
  const wordType = { ...metrics.type[style.word.type], leading: style.word.leading };
  return { ...text, word: set(point.word ?? '', wordType, widestWord * grid.columnSize) };
}

const blockSizeOf = (text: LabelText) => text.word.blockSize + (text.reason?.blockSize ?? 0);

/** A label keeps this much more clear of the ring around a moment of truth than the ring reaches beyond a point. */
const ringSlack = 1;

/** A label looks for room by shares of its size; a shorter one would never get past the bar behind its point. */
const besideBar = 30;

function requestOf(
  text: LabelText,
  dot: Dot,
  curve: Curve,
  style: CurveStyle,
  { widthOf }: Setting,
): LabelRequest {
  const { point, word, reason } = text;
  const widths = [word, reason].flatMap((part) => part?.lines.map((line) => widthOf(line, part.style)) ?? []);
  const before = curve.dots[dot.index - 1]?.block;
  const after = curve.dots[dot.index + 1]?.block;
  // The ends of a curve are neither.
  const isInside = before !== undefined && after !== undefined;
  const isPeak = isInside && before >= dot.block && after >= dot.block;
  const isValley = isInside && before <= dot.block && after <= dot.block;
  return {
    key: point.key,
    inline: dot.inline,
    block: dot.block,
    inlineSize: Math.max(point.spread ? besideBar : 0, largest(widths)),
    blockSize: blockSizeOf(text),
    weight: Math.abs(point.value ?? 0),
    above: isPeak || (!isValley && (point.value ?? 0) >= 0),
    clearance: (point.moment ? style.momentReach + ringSlack : style.reach) - usualReach,
    isLed: true,
  };
}

/** Stands labels in their columns under the curve, one below the other; answers how much room that takes. */
function stackUnder(texts: readonly LabelText[], scale: Scale, of: Map<CurvePoint, SizedLabel>): number {
  const filled = new Map<number, number>();
  let size = 0;
  for (const text of texts) {
    const from = filled.get(text.point.column) ?? 0;
    of.set(text.point, { text, top: scale.blockSize + from });
    const to = from + blockSizeOf(text) + overflowEdge;
    filled.set(text.point.column, to);
    size = Math.max(size, to);
  }
  return size;
}

/** The label of a point as ink, with a line back to the point where it had to move away. */
export function labelInk(labels: SizedLabels, point: CurvePoint): readonly Ink[] {
  const ends = labels.ends.filter((end) => end.point === point).flatMap(endNameInk);
  const label = labels.of.get(point);
  return label ? [...wordInk(label, labels, point), ...ends] : ends;
}

function wordInk(label: SizedLabel, { setting }: SizedLabels, point: CurvePoint): readonly Ink[] {
  const { text, place, top } = label;
  const centre = place?.centre ?? columnCentre(setting.grid, point.column);
  const ink: Ink[] = [];
  if (place?.leader) {
    const [from, to] = place.leader;
    ink.push({
      kind: 'path',
      key: `${point.key}/leader`,
      role: 'leader',
      commands: [
        ['M', from],
        ['L', to],
      ],
    });
  }
  const lines = [...setParagraph(text.word, `${point.key}/word`, text.role, centre, top, 'middle')];
  if (text.reason)
    append(
      lines,
      setParagraph(text.reason, `${point.key}/reason`, 'ink-2', centre, top + text.word.blockSize, 'middle'),
    );
  return [...ink, ...lines.map((line): Ink => ({ halo: true, ...line }))];
}
