import type { Report, Words } from '@wayline/parser';
import type { Id } from '../journey.ts';
import type { Ids } from './ids.ts';
import type { Outline, OutlineNode } from './outline-node.ts';
import { directory, find, matches, type Named } from './references.ts';

/** Where everything stands: steps by position, and what a name in the text refers to. */
export interface Places {
  readonly steps: readonly OutlineNode[];
  /** The positions of the steps of a stage or a group. */
  stepsIn(node: OutlineNode): readonly number[];
  /** The position of a step by its name; a stage or a group stands for its first or last step. */
  step(name: Words, end: 'first' | 'last', report: Report): number | undefined;
  /** Whether a name is that of a step, a stage or a group. */
  knows(name: string): boolean;
  idAt(position: number): Id | undefined;
  /** The position of a step, or of the first step of a stage or a group. */
  positionOf(node: OutlineNode): number | undefined;
}

/** Looks at the steps of an outline once, for everything that refers to them. */
export function placesOf({ nodes }: Outline, ids: Ids): Places {
  const steps = nodes.filter(({ kind }) => kind === 'step');
  const positions = new Map(steps.map((step, position) => [step, position]));
  const within = membersOf(steps);
  const stepNames = directory(steps.map((step, position) => named(step, position, ids)));
  const wholes = nodes.filter((node) => (node.kind === 'stage' || node.kind === 'group') && within.has(node));
  const wholeNames = directory(wholes.map((node) => named(node, node, ids)));
  const stepsIn = (node: OutlineNode) => within.get(node) ?? [];
  return {
    steps,
    stepsIn,
    step(name, end, report) {
      const reference = { what: 'step', code: 'resolve/unknown-step', report } as const;
      const [whole] = matches(name.text, stepNames).length > 0 ? [] : matches(name.text, wholeNames);
      if (whole === undefined) return find(name, stepNames, reference);
      return stepsIn(whole).at(end === 'first' ? 0 : -1);
    },
    knows: (name) => matches(name, stepNames).length + matches(name, wholeNames).length > 0,
    idAt(position) {
      const step = steps[position];
      return step && ids.get(step);
    },
    positionOf: (node) => positions.get(node) ?? stepsIn(node)[0],
  };
}

function named<T>(node: OutlineNode, thing: T, ids: Ids): Named<T> {
  return { label: node.label.text, id: ids.get(node), thing };
}

function membersOf(steps: readonly OutlineNode[]): ReadonlyMap<OutlineNode, readonly number[]> {
  const members = new Map<OutlineNode, number[]>();
  for (const [position, step] of steps.entries()) {
    for (const around of [step.stage, step.group]) {
      if (!around) continue;
      const others = members.get(around);
      if (others) others.push(position);
      else members.set(around, [position]);
    }
  }
  return members;
}
