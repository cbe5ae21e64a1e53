import { say } from '@wayline/parser';
import type { Id } from '../../journey.ts';
import { typed } from '../../problems.ts';
import { freshIds, type Nameable, nameNodes } from '../../resolve/ids.ts';
import { slug } from '../../resolve/slug.ts';
import { canBeWritten } from '../text/ids.ts';
import { type CheckedData, type NodeData, nodeLists } from './checked-data.ts';
import { type DataReport, dataProblem, type Path } from './problem.ts';
import { referring, type Target, type Targets } from './references.ts';

/** The same with ids that a text can give, everywhere; an id that two nodes share is reported. */
export function identified(data: CheckedData, report: DataReport): CheckedData {
  const ids = textIds(data);
  reportShared(data, report);
  const lists = nodeLists.map(({ list }) => {
    return [list, data[list].map((node) => ({ ...node, id: ids.get(node) ?? node.id }))];
  });
  const named: CheckedData = { ...data, ...Object.fromEntries(lists) };
  // What refers to something is changed, and nothing else.
  return referring(named, targetsOf(data, ids), report) as CheckedData;
}

/** What each node is called: by the id it has if a text can hold that, or else as its label says. */
function textIds(data: CheckedData): ReadonlyMap<NodeData, Id> {
  const around = new Map<string | undefined, Nameable>();
  const found = (id: string | undefined) => (id === undefined ? undefined : around.get(id));
  const named = nodeLists.flatMap(({ list, kind }) =>
    data[list].flatMap((node) => {
      if (kind === 'channel' && !node.declared) return [];
      const nameable = {
        node,
        kind,
        label: { text: labelOf(node) },
        braces: isGiven(node.id) ? { id: { text: node.id, range: nowhere } } : {},
        phase: found(node.phase),
        stage: found(node.stage),
        group: found(node.group),
      };
      around.set(node.id, nameable);
      return [nameable];
    }),
  );
  const given = nameNodes(named, () => {});
  const fresh = freshIds(given.values());
  const others = data.channels.filter(({ declared }) => !declared);
  return new Map([
    // What is declared elsewhere is called as it is there.
    ...[...given].map(([{ node }, id]) => [node, node.origin ? (node.id ?? id) : id] as const),
    ...others.map((node) => {
      // One that is called by its label has no id of its own.
      const isNamed = isGiven(node.id) && node.id !== labelOf(node);
      return [node, fresh(isNamed ? (node.id ?? '') : `channel/${slug(labelOf(node))}`)] as const;
    }),
  ]);
}

const nowhere = { from: 0, to: 0 };

function isGiven(id: string | undefined): id is string {
  return id !== undefined && canBeWritten(id);
}

function labelOf({ label }: NodeData): string {
  return typeof label === 'string' ? label : label.text;
}

function targetsOf(data: CheckedData, ids: ReadonlyMap<NodeData, Id>): Targets {
  const byKind = nodeLists.map(({ list, kind }): [string, ReadonlyMap<string, Id>] => {
    return [kind, new Map(data[list].map((node) => [node.id ?? '', ids.get(node) ?? '']))];
  });
  // `fromEntries` forgets which names its entries have.
  return Object.fromEntries(byKind) as Record<Target, ReadonlyMap<string, Id>>;
}

function reportShared(data: CheckedData, report: DataReport): void {
  const seen = new Set<string | undefined>();
  for (const { list } of nodeLists) {
    data[list].forEach(({ id }, index) => {
      if (seen.has(id)) report(shared(id ?? '', [list, index, 'id']));
      seen.add(id);
    });
  }
}

function shared(id: string, path: Path) {
  const help = say`Give one of the two another id`;
  return dataProblem('json/duplicate-id', path, say`Two things have the id ${typed(id)}`, help);
}
