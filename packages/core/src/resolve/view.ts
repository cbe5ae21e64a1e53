import { type Report, say, valueWordOf, type Words } from '@wayline/parser';
import type { Id, View } from '../journey.ts';
import { problem, typed } from '../problems.ts';
import { laneIn } from './lane-names.ts';
import { nodeBase } from './node.ts';
import type { OutlineNode } from './outline-node.ts';
import type { Places } from './places.ts';
import { propertiesAt, valueAt, wordAt } from './properties.ts';
import { type Directory, find } from './references.ts';
import { partOf, wordsOfList } from './text.ts';

/** What is needed to read a view. */
export interface ViewContext {
  readonly places: Places;
  readonly personas: Directory<Id>;
  readonly lanes: ReadonlyMap<string, Id>;
  readonly report: Report;
}

/** Reads what is declared of a view. */
export function viewOf(node: OutlineNode, id: Id, context: ViewContext): View {
  const { personas, report } = context;
  const persona = { what: 'persona', code: 'resolve/unknown-persona', report } as const;
  const as = wordAt(node, 'as', 'view', report);
  const lanes = listAt(node, 'lanes').flatMap((name) => laneIn(name, context.lanes, report) ?? []);
  const people = listAt(node, 'persona').flatMap((name) => find(name, personas, persona) ?? []);
  const compare = listAt(node, 'compare').flatMap(
    (name) => valueWordOf(name.text, 'state') ?? find(name, personas, persona) ?? [],
  );
  const span = valueAt(node, 'steps', report);
  const steps = span && stepsIn(span, context);
  const density = wordAt(node, 'density', 'density', report);
  const orientation = wordAt(node, 'orientation', 'orientation', report);
  const theme = valueAt(node, 'theme', report);
  return {
    kind: 'view',
    ...nodeBase(node, id, report),
    ...(as && { as }),
    ...(lanes.length > 0 && { lanes }),
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

/** Reads `A..B`, or one name for a single step or a whole stage. */
function stepsIn(span: Words, { places, report }: ViewContext): View['steps'] {
  const found = /\s*(?:\.{2,}|…+)\s*/u.exec(span.text);
  const start = found ? partOf(span, 0, found.index) : span;
  const end = found ? partOf(span, found.index + found[0].length, span.text.length) : span;
  const first = places.step(start, 'first', report);
  const last = places.step(end, 'last', found ? report : () => {});
  if (first === undefined || last === undefined) return undefined;
  if (last < first) {
    report(
      problem(
        'resolve/until-before-start',
        end.range,
        say`${typed(end.text)} comes before ${typed(start.text)}`,
      ),
    );
    return undefined;
  }
  const [from, to] = [places.idAt(first), places.idAt(last)];
  return from !== undefined && to !== undefined ? { first: from, last: to } : undefined;
}
