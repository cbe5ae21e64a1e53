import { list, say } from '@wayline/parser';
import type { Group, Phase, Stage } from '../journey.ts';
import { problem } from '../problems.ts';
import { among } from './braces.ts';
import { idOf } from './ids.ts';
import { nodeBase } from './node.ts';
import { notesOf } from './notes.ts';
import type { OutlineNode } from './outline-node.ts';
import { textAt, textsAt, valueAt } from './properties.ts';
import { standingOf } from './standing.ts';
import { feelingsOf, type MapContext } from './step.ts';

/** Reads a stage. */
export function stageOf(node: OutlineNode, context: MapContext): Stage {
  const { ids, places, personas, report, everyone } = context;
  const { braces } = node;
  const standing = standingOf(braces, personas, report);
  const condition = textAt(node, 'if');
  const phase = node.phase && ids.get(node.phase);
  const goal = textAt(node, 'goal');
  const owner = textAt(node, 'owner');
  const stageKind = valueAt(node, 'kind', report);
  const isScored = node.feel !== undefined && places.stepsIn(node).length === 0;
  if (node.feel && !isScored)
    report(
      problem(
        'resolve/misplaced-feeling',
        node.feel.range,
        say`This stage has steps, and they carry its feeling`,
        say`Write the score at a step`,
      ),
    );
  return {
    kind: 'stage',
    ...nodeBase(node, idOf(node, ids), report),
    implicit: node.implicit,
    ...(phase !== undefined && { phase }),
    ...(goal && { goal }),
    ...(owner && { owner }),
    aka: textsAt(node, 'aka').flatMap(({ text }) => list(text)),
    ...(stageKind && { stageKind: stageKind.text }),
    ...standing,
    optional: braces.flags.has('optional'),
    ...(condition && { condition: condition.text }),
    scores: isScored ? feelingsOf(node, standing.only ?? everyone, context) : [],
    ...notesOf(node, context),
  };
}

/** Reads a phase. */
export function phaseOf(node: OutlineNode, { ids, report }: MapContext): Phase {
  return { kind: 'phase', ...nodeBase(node, idOf(node, ids), report) };
}

/** Reads a group, which is an alternative or a part in sequence. */
export function groupOf(
  node: OutlineNode,
  isAlternative: boolean,
  { ids, personas, report }: MapContext,
): Group {
  const outcome = among(node.braces.flags, ['lost', 'won']);
  const condition = textAt(node, 'if');
  return {
    kind: 'group',
    ...nodeBase(node, idOf(node, ids), report),
    stage: idOf(node.stage, ids),
    role: isAlternative ? 'alternative' : 'part',
    ...(outcome && { outcome }),
    ...standingOf(node.braces, personas, report),
    optional: node.braces.flags.has('optional'),
    ...(condition && { condition: condition.text }),
  };
}
