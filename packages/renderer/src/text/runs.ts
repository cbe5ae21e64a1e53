import bidiFactory from 'bidi-js/dist/bidi.mjs';
import { collectGraphemes } from 'unicode-segmenter/grapheme';
import { largest, smallest } from '../largest.ts';
import type { Ruler, Weight } from './ruler.ts';
import { type Belonging, hasRightToLeft, isPlainLatin, type Script, scriptOf } from './script.ts';

/** A piece of a line in one script; `x` is its left edge, from the left edge of the line. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly script: Script;
  /** Where it begins in the line. */
  readonly from: number;
}

/** How a line is set. */
export interface RunOptions {
  readonly size: number;
  readonly weight: Weight;
  readonly ruler: Ruler;
  /** Of the line as a whole. */
  readonly direction: 'ltr' | 'rtl';
  /** Stretches of a line with words from right to left that look different; each is a run of its own, or more. */
  readonly spans?: readonly Stretch[];
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly weight?: Weight;
}

/** Cuts a line into runs of one script and direction, from left to right as they are seen. */
export function runsOf(line: string, options: RunOptions): readonly TextRun[] {
  if (line === '') return [];
  if (isPlainLatin(line)) {
    return [{ text: line, x: 0, width: widthOf(line, options), script: 'latin', from: 0 }];
  }
  if (!hasRightToLeft(line)) return place(piecesOf(line, undefined, []), options);
  const { levels } = bidi().getEmbeddingLevels(line, options.direction);
  return place(inVisualOrder(piecesOf(line, levels, options.spans ?? [])), options);
}

// Making it unpacks its tables, which takes milliseconds: only where a text needs it, and once.
const bidi = ((made?: ReturnType<typeof bidiFactory>) => () => {
  made ??= bidiFactory();
  return made;
})();

interface Piece {
  readonly text: string;
  readonly script: Script;
  /** Embedding level; odd ones run from right to left. */
  readonly level?: number;
  readonly from: number;
  readonly span: Stretch | undefined;
}

/**
 * The ruler says what the widest font needs, so with most fonts a Latin run ends early; the space that ends it then
 * makes too wide a gap before a Chinese character, and most of it is given back.
 */
function place(pieces: readonly Piece[], options: RunOptions): readonly TextRun[] {
  let x = 0;
  return pieces.map(({ text, script, from, span }, index) => {
    const width = widthOf(text, span?.weight === undefined ? options : { ...options, weight: span.weight });
    const run = { text, x, width, script, from };
    const next = pieces[index + 1];
    const givesBack =
      script === 'latin' && /[ \u00a0]$/.test(text) && next !== undefined && isEastAsian(next.script);
    x += run.width - (givesBack ? widthOf(' ', options) * spaceGivenBack : 0);
    return run;
  });
}

const spaceGivenBack = 0.7;

const widthOf = (text: string, { ruler, size, weight }: RunOptions): number => ruler(text, size, weight);

function piecesOf(line: string, levels: Uint8Array | undefined, spans: readonly Stretch[]): readonly Piece[] {
  const pieces: {
    text: string;
    script: Script | undefined;
    level: number;
    from: number;
    span: Stretch | undefined;
  }[] = [];
  let index = 0;
  for (const cluster of collectGraphemes(line)) {
    const belonging = scriptOf(cluster);
    const level = levels?.[index] ?? 0;
    const last = pieces.at(-1);
    const at = index;
    const span = spans.find(({ from, to }) => at >= from && at < to);
    const continues = last?.level === level && last.span === span;
    const script = continues ? joined(last.script, belonging) : undefined;
    if (last !== undefined && script !== undefined) {
      last.text += cluster;
      last.script = script === 'neutral' ? undefined : script;
    } else {
      pieces.push({ text: cluster, script: alone(belonging), level, from: index, span });
    }
    index += cluster.length;
  }
  return pieces.map((piece) => ({ ...piece, script: piece.script ?? 'latin' }));
}

/** The script of a run after one more cluster, or nothing where a new run begins. */
function joined(script: Script | undefined, next: Belonging): Script | 'neutral' | undefined {
  if (next === 'neutral') return script ?? 'neutral';
  if (script === undefined) return next === 'cjk-punctuation' ? 'han' : next;
  if (next === 'cjk-punctuation') return isEastAsian(script) ? script : undefined;
  // Japanese changes between the two at every other character, and one font has both.
  if ((script === 'han' || script === 'kana') && (next === 'han' || next === 'kana')) {
    return script === next ? script : 'kana';
  }
  return script === next ? script : undefined;
}

function alone(belonging: Belonging): Script | undefined {
  if (belonging === 'neutral') return undefined;
  return belonging === 'cjk-punctuation' ? 'han' : belonging;
}

function isEastAsian(script: Script): boolean {
  return script === 'han' || script === 'kana' || script === 'hangul';
}

/** Rule L2 of the bidirectional algorithm, for pieces of one level each. */
function inVisualOrder(pieces: readonly Piece[]): readonly Piece[] {
  const order = [...pieces];
  const levels = order.map(({ level = 0 }) => level);
  const highest = largest(levels);
  const lowestOdd = smallest(levels.filter((level) => level % 2 === 1));
  for (let level = highest; level >= lowestOdd; level--) {
    for (let first = 0; first < order.length; first++) {
      if ((order[first]?.level ?? 0) < level) continue;
      let end = first;
      while (end < order.length && (order[end]?.level ?? 0) >= level) end++;
      order.splice(first, end - first, ...order.slice(first, end).reverse());
      first = end;
    }
  }
  return order;
}
