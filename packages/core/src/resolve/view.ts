import { type Report, valueWordOf, type Words } from '@wayline/parser';
import type { Id, View } from '../journey.ts';
import { laneIn } from './lane-names.ts';
import { nodeBase } from './node.ts';
import type { OutlineNode } from './outline-node.ts';
import type { Places } from './places.ts';
import { propertiesAt, valueAt, wordAt } from './properties.ts';
import { type Directory, find } from './references.ts';
import { stepRange } from './step-range.ts';
import { wordsOfList } from './text.ts';

/** What is needed to read a view. */
export interface ViewContext {
  readonly places: Places;
  readonly personas: Directory<Id>;
  readonly lanes: ReadonlyMap<string, Id>;
  readonly report: Report;
}

/** Reads what is declared of a view. */
export function viewOf(node: OutlineNode, id: Id, context: ViewContext): View {
  const { personas, places, report } = context;
  const persona = { what: 'persona', code: 'resolve/unknown-persona', report } as const;
  const as = wordAt(node, 'as', 'view', report);
  const lanes = listAt(node, 'lanes').flatMap((name) => laneIn(name, context.lanes, report) ?? []);
  const by = wordAt(node, 'by', 'rows', report);
  const people = listAt(node, 'persona').flatMap((name) => find(name, personas, persona) ?? []);
  const compare = listAt(node, 'compare').flatMap(
    (name) => valueWordOf(name.text, 'state') ?? find(name, personas, persona) ?? [],
  );
  const span = valueAt(node, 'steps', report);
  const steps = span && stepRange(span, places, report);
  const density = wordAt(node, 'density', 'density', report);
  const orientation = wordAt(node, 'orientation', 'orientation', report);
  const theme = valueAt(node, 'theme', report);
  return {
    kind: 'view',
    ...nodeBase(node, id, report),
    ...(as && { as }),
    ...(lanes.length > 0 && { lanes }),
    ...(by && { by }),
    ...(people.length > 0 && { personas: people }),
    ...(compare.length > 0 && { compare }),
    ...(steps && { steps }),
    ...(density && { density }),
    ...(orientation && { orientation }),
    ...(theme && { theme: theme.text }),
  };
}

function listAt(node: OutlineNode, key: 'lanes' | 'persona' | 'compare'): readonly Words[] {
  return propertiesAt(node, key).flatMap(({ value }) => wordsOfList(value));
}
