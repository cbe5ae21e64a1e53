import type { InkSpan } from '../layout/ink.ts';
import { type RunOptions, runsOf } from '../text/runs.ts';
import { hasRightToLeft } from '../text/script.ts';
import { weightFor } from '../text/weight.ts';
import type { SceneRun } from './scene.ts';

/** The runs of a line, from its left edge, and how wide it is. */
export interface LineRuns {
  readonly runs: readonly SceneRun[];
  readonly width: number;
}

/** Cuts a line where script or look change; a line with words from right to left keeps one look. */
export function lineRuns(text: string, spans: readonly InkSpan[], options: RunOptions): LineRuns {
  const runs: SceneRun[] = [];
  let width = 0;
  for (const { text: piece, span } of piecesOf(text, hasRightToLeft(text) ? [] : spans)) {
    const weight = span?.weight ?? options.weight;
    const placed = runsOf(piece, { ...options, weight });
    for (const run of placed) {
      const drawn = weightFor(run.script, weight);
      runs.push({
        text: run.text,
        x: width + run.x,
        role: span?.role,
        weight: drawn === options.weight ? undefined : drawn,
        ...(span?.link !== undefined && { link: span.link }),
      });
    }
    const last = placed.at(-1);
    width += last ? last.x + last.width : 0;
  }
  return { runs, width };
}

function piecesOf(
  text: string,
  spans: readonly InkSpan[],
): readonly { readonly text: string; readonly span?: InkSpan }[] {
  const pieces: { text: string; span?: InkSpan }[] = [];
  let at = 0;
  for (const span of spans) {
    if (span.from > at) pieces.push({ text: text.slice(at, span.from) });
    pieces.push({ text: text.slice(span.from, span.to), span });
    at = span.to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}
