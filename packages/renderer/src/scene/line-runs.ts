import type { InkSpan } from '../layout/ink.ts';
import { type RunOptions, runsOf, type TextRun } from '../text/runs.ts';
import { hasRightToLeft } from '../text/script.ts';
import { weightFor } from '../text/weight.ts';
import type { SceneRun } from './scene.ts';

/** The runs of a line, from its left edge, and how wide it is. */
export interface LineRuns {
  readonly runs: readonly SceneRun[];
  readonly width: number;
}

/** Cuts a line where script or look change. */
export function lineRuns(text: string, spans: readonly InkSpan[], options: RunOptions): LineRuns {
  // Words from right to left change places, so the whole line is looked at.
  if (hasRightToLeft(text)) {
    const placed = runsOf(text, { ...options, spans });
    const runs = placed.map((run) => {
      const span = spans.find(({ from, to }) => run.from >= from && run.from < to);
      return { ...sceneRun(run, run.x, span, options), from: run.from };
    });
    return { runs, width: endOf(placed) };
  }
  const runs: SceneRun[] = [];
  let width = 0;
  for (const { text: piece, span } of piecesOf(text, spans)) {
    const placed = runsOf(piece, { ...options, weight: span?.weight ?? options.weight });
    for (const run of placed) runs.push(sceneRun(run, width + run.x, span, options));
    width += endOf(placed);
  }
  return { runs, width };
}

function sceneRun(run: TextRun, x: number, span: InkSpan | undefined, { weight }: RunOptions): SceneRun {
  const drawn = weightFor(run.script, span?.weight ?? weight);
  return {
    text: run.text,
    x,
    role: span?.role,
    weight: drawn === weight ? undefined : drawn,
    ...(span?.link !== undefined && { link: span.link }),
  };
}

function endOf(runs: readonly TextRun[]): number {
  const last = runs.at(-1);
  return last ? last.x + last.width : 0;
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
