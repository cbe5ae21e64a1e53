import { fold, type Report, type SyntaxTree, say } from '@wayline/parser';
import type { Files } from '../files.ts';
import type { Use } from '../journey.ts';
import { problem, typed } from '../problems.ts';
import type { OutlineNode } from '../resolve/outline-node.ts';
import { declaredAmong, keysOf, namesOf, otherNamesOf } from './declaration.ts';
import { librariesIn, unlessNamed } from './libraries.ts';
import { nameAt, placedAt } from './placed-at.ts';
import { isShipped } from './shipped.ts';
import { type ReadUse, type Taken, take } from './take.ts';
import { useValuesIn } from './use-value.ts';

/** What a text takes from the files it uses. */
export interface Used {
  readonly uses: readonly Use[];
  readonly taken: readonly Taken[];
}

/** Reads what the `use:` lines of a text ask for; what stands in the way is reported at them. */
export function usedBy(
  tree: SyntaxTree,
  { fileName, files }: { readonly fileName?: string | undefined; readonly files?: Files | undefined },
  report: Report,
): Used {
  const values = useValuesIn(tree);
  if (values.length === 0) return { uses: [], taken: [] };
  const open = files && librariesIn(files);
  const { uses, taken } = take(values, { file: fileName, above: [], open, report });
  return { uses: uses.map(useOf), taken };
}

function useOf({ path, only, file }: ReadUse): Use {
  const range = { from: path.range.from, to: only?.at(-1)?.range.to ?? path.range.to };
  return { kind: 'use', path, ...(only && { only }), ...(file !== undefined && { file }), range };
}

/** The folded names of the lanes that are taken. */
export function lanesAmong(taken: readonly Taken[]): readonly string[] {
  return taken.flatMap(({ node }) => (node.kind === 'lane' ? [fold(node.label.text)] : []));
}

/** What is taken as nodes of the text itself, at the places that take them; what the text declares wins. */
export function nodesOf(
  taken: readonly Taken[],
  own: readonly OutlineNode[],
  report: Report,
): readonly OutlineNode[] {
  if (taken.length === 0) return [];
  const local = new Map(declaredAmong(own).flatMap((node) => keysOf(node).map((name) => [name, node])));
  const isFree = unlessNamed(new Set(local.keys()));
  for (const each of taken) if (!isFree(each)) reportShadowed(each, local, report);
  return taken.filter(isFree).map(({ node, file, range }) => {
    const foreign = { ...node, origin: isShipped(file) ? { file } : { file, at: node.range } };
    // A channel is looked at when it is mentioned.
    return node.kind === 'channel' ? nameAt(range, foreign) : placedAt(range, foreign);
  });
}

function reportShadowed(
  { node, file }: Taken,
  local: ReadonlyMap<string, OutlineNode>,
  report: Report,
): void {
  const names = keysOf(node, [...namesOf(node), ...otherNamesOf(node)]);
  const own = names.flatMap((name) => local.get(name) ?? [])[0];
  if (!own) return;
  const { text, range } = own.label;
  const message = say`${typed(text)} is declared here and in ${typed(file)}, and what stands here is taken`;
  report(problem('resolve/shadowed-declaration', range, message));
}
