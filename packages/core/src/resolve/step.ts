import type { Scale } from '@wayline/parser';
import type { Id, Score, Step } from '../journey.ts';
import { onlyOf, rateOf, said, wholeOf } from './brace-values.ts';
import { among } from './braces.ts';
import { type Ids, idOf } from './ids.ts';
import { scoresOf } from './moods.ts';
import { nodeBase } from './node.ts';
import { type NotesContext, notesOf } from './notes.ts';
import type { OutlineNode } from './outline-node.ts';
import { textAt, valueAt, wordAt } from './properties.ts';

/** What is needed to read the nodes of the map itself. */
export interface MapContext extends NotesContext {
  readonly ids: Ids;
  readonly scale: Scale;
  /** All declared personas, in order. */
  readonly everyone: readonly Id[];
}

/** Reads a step. */
export function stepOf(node: OutlineNode, index: number, context: MapContext): Step {
  const { ids, personas, report, everyone } = context;
  const { flags } = node.braces;
  const only = onlyOf(node.braces, personas, report);
  const group = node.group && ids.get(node.group);
  // Who takes a group is reported where the group is read.
  const groupOnly = node.group && onlyOf(node.group.braces, personas, () => {});
  const state = among(flags, ['as-is', 'to-be']);
  const certainty = among(flags, ['assumed', 'validated']);
  const momentReason = textAt(node, 'moment');
  const condition = textAt(node, 'if');
  const effort = textAt(node, 'effort');
  const zone = wordAt(node, 'zone', 'zone', report);
  const image = valueAt(node, 'image', report);
  const owner = textAt(node, 'owner');
  const rate = rateOf(node.braces, report);
  const count = wholeOf(node.braces, 'count', report);
  const n = wholeOf(node.braces, 'n', report);
  return {
    kind: 'step',
    ...nodeBase(node, idOf(node, ids), report),
    index,
    stage: idOf(node.stage, ids),
    ...(group !== undefined && { group }),
    scores: feelingsOf(node, only ?? groupOnly ?? everyone, context),
    moment: flags.has('moment') || momentReason !== undefined,
    ...(momentReason && { momentReason }),
    start: flags.has('start'),
    end: flags.has('end'),
    goal: flags.has('goal'),
    optional: flags.has('optional'),
    passive: flags.has('passive'),
    impulse: flags.has('impulse'),
    repeat: flags.has('repeat'),
    ...(state && { state }),
    ...(certainty && { certainty }),
    ...(condition && { condition: condition.text }),
    ...(only && { only }),
    ...(effort && { effort }),
    ...(zone && { zone }),
    ...(image && { image }),
    ...(owner && { owner }),
    ...(rate !== undefined && { rate }),
    ...(count !== undefined && { count }),
    ...(n !== undefined && { n }),
    ...said(node.braces, ['source', 'date', 'todo']),
    ...(flags.has('private') && { private: true }),
    ...notesOf(node, context),
  };
}

/** How a node feels to those who take it. */
export function feelingsOf(node: OutlineNode, takers: readonly Id[], context: MapContext): readonly Score[] {
  return node.feel ? scoresOf(node.feel.moods, takers, context) : [];
}
