import type { Id, Score, Standing, Step } from '../journey.ts';
import { arcOf } from './arc.ts';
import type { BoundContext } from './bound-feeling.ts';
import { rateOf, wholeOf } from './brace-values.ts';
import { noBraces } from './braces.ts';
import { effortOf } from './effort.ts';
import { type Ids, idOf } from './ids.ts';
import { scoresOf } from './moods.ts';
import { nodeBase } from './node.ts';
import { type NotesContext, notesOf } from './notes.ts';
import type { OutlineNode } from './outline-node.ts';
import { pictureAt } from './picture.ts';
import { textAt, wordAt } from './properties.ts';
import { groundsOf } from './provenance.ts';
import { standingOf } from './standing.ts';

/** What is needed to read the nodes of the map itself. */
export interface MapContext extends NotesContext, BoundContext {
  readonly ids: Ids;
  /** All declared personas, in order. */
  readonly everyone: readonly Id[];
}

/** Reads a step. */
export function stepOf(node: OutlineNode, index: number, context: MapContext): Step {
  const { ids, fileName, report, everyone } = context;
  const { flags } = node.braces;
  const group = node.group && ids.get(node.group);
  const standing = standingWithin(node, context);
  const momentReason = textAt(node, 'moment');
  const condition = textAt(node, 'if');
  const effort = effortOf(node);
  const arc = arcOf(node);
  const zone = wordAt(node, 'zone', 'zone', report);
  const image = pictureAt(node, fileName, report);
  const owner = textAt(node, 'owner');
  const rate = rateOf(node.braces, report);
  const count = wholeOf(node.braces, 'count', report);
  return {
    kind: 'step',
    ...nodeBase(node, idOf(node, ids), report),
    index,
    stage: idOf(node.stage, ids),
    ...(group !== undefined && { group }),
    scores: feelingsOf(node, standing.only ?? everyone, context),
    moment: flags.has('moment') || momentReason !== undefined,
    ...(momentReason && { momentReason }),
    start: flags.has('start'),
    end: flags.has('end'),
    goal: flags.has('goal'),
    optional: flags.has('optional'),
    passive: flags.has('passive'),
    impulse: flags.has('impulse'),
    repeat: flags.has('repeat'),
    ...standing,
    ...(condition && { condition: condition.text }),
    ...(effort && { effort }),
    ...(arc && { arc }),
    ...(zone && { zone }),
    ...(image && { image }),
    ...(owner && { owner }),
    ...(rate !== undefined && { rate }),
    ...(count !== undefined && { count }),
    ...groundsOf(node.braces, report),
    ...notesOf(node, context),
  };
}

/** What a step says of its standing, or else its group or its stage; what is wrong with theirs is said there. */
function standingWithin(node: OutlineNode, { personas, report }: MapContext): Standing {
  const own = standingOf(node.braces, personas, report);
  const around = [node.stage, node.group].flatMap((outer) =>
    outer === undefined || outer.braces === noBraces ? [] : standingOf(outer.braces, personas, () => {}),
  );
  return around.length === 0 ? own : Object.assign({}, ...around, own);
}

/** How a node feels to those who take it. */
export function feelingsOf(node: OutlineNode, takers: readonly Id[], context: MapContext): readonly Score[] {
  return node.feel ? scoresOf(node.feel.moods, takers, context) : [];
}
