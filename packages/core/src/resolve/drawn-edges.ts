import {
  type Diagnostic,
  type EdgeLine,
  noun,
  type Range,
  type Report,
  reference,
  say,
  valueWordOf,
} from '@wayline/parser';
import { pathFrom } from '../files.ts';
import type { Text } from '../journey.ts';
import { meantBy, problem, typed } from '../problems.ts';
import { type Braces, bracesOf } from './braces.ts';
import type { Outline } from './outline-node.ts';
import type { Places } from './places.ts';
import { targetMeantBy } from './target-meant.ts';
import { continued } from './text.ts';

/** An edge that the writer drew, by the positions of its steps. */
export interface DrawnEdge {
  readonly from: number;
  readonly to: Destination;
  readonly reason?: Text;
  readonly braces: Braces;
  readonly range: Range;
}

/** Where an edge leads: to a step, out of the journey, or into another file. */
export type Destination =
  | { readonly kind: 'step'; readonly position: number }
  | { readonly kind: 'exit' }
  | { readonly kind: 'file'; readonly file: string };

/** What is needed to read where edges lead. */
export interface EdgeContext {
  readonly places: Places;
  /** Path of the file itself from the root of the project, so that an edge into it is one within. */
  readonly fileName?: string | undefined;
  readonly report: Report;
}

/** Reads the `->` lines of an outline; one whose target is unknown is reported and left out. */
export function drawnEdges({ nodes }: Outline, context: EdgeContext): readonly DrawnEdge[] {
  const { places, report } = context;
  return nodes.flatMap((node) =>
    node.items.flatMap(({ line, more }) => {
      if (line.kind !== 'edge') return [];
      const braces = bracesOf(line.attributes ? [line.attributes] : [], 'edge', report);
      // An edge of a stage leaves from the end of it.
      const from = node.kind === 'stage' ? places.stepsIn(node).at(-1) : places.positionOf(node);
      const to = destinationOf(line, context);
      if (from === undefined || to === undefined) return [];
      const reason = line.reason && continued(line.reason, more);
      return [{ from, to, braces, range: line.range, ...(reason && { reason }) }];
    }),
  );
}

function destinationOf(line: EdgeLine, { places, fileName, report }: EdgeContext): Destination | undefined {
  const { target } = line;
  if (valueWordOf(target.text, 'edge') === 'exit') return { kind: 'exit' };
  const named = reference(target.text);
  const isHere = named?.kind === 'file' && pathFrom(fileName ?? '', named.file) === fileName;
  const isElsewhere = named?.kind === 'file' && !(isHere && named.id !== undefined);
  if (isElsewhere) return { kind: 'file', file: target.text };
  const name = named?.kind === 'file' ? { text: `#${named.id}`, range: target.range } : target;
  const overfull = overfullTarget(line, places);
  if (overfull) {
    report(overfull);
    return undefined;
  }
  const position = places.step(name, 'first', report);
  return position === undefined ? undefined : { kind: 'step', position };
}

/** A target that is more than a name, with what it was meant to be; nothing where nobody can tell. */
function overfullTarget(line: EdgeLine, places: Places): Diagnostic | undefined {
  const { text, range } = line.target;
  const meant = places.knows(text) ? undefined : targetMeantBy(line, places.knows);
  if (meant === undefined) return undefined;
  const { help, fix } = meantBy(meant, range);
  return problem('resolve/unknown-step', range, say`There is no ${noun('step')} ${typed(text)}`, help, fix);
}
