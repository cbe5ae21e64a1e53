import type { Id, Journey, Step } from '@wayline/core';
import type { Column } from './board.ts';

/**
 * Columns of a process: a step stands behind those that lead to it, and steps of alternative groups, which nobody
 * takes one after the other, stand one below the other. A stage without steps has a column of its own.
 */
export function processColumns({ stages, steps, groups, edges }: Journey): readonly Column[] {
  const alternatives = new Set(groups.flatMap(({ id, role }) => (role === 'alternative' ? [id] : [])));
  const sources = new Map<Id, Id[]>();
  for (const { from, to } of edges) if (to !== undefined) listAt(sources, to).push(from);
  return stages.flatMap((stage, index): readonly Column[] => {
    const own = steps.filter((step) => step.stage === stage.id);
    if (own.length === 0) return [{ key: stage.id, stage: index, moment: false }];
    const columns: Step[][] = [];
    const placeOf = new Map<Id, number>();
    /** Where the next group of a run of alternatives begins, and where what follows all of them does. */
    let runStart = 0;
    let next = 0;
    let before: Step | undefined;
    for (const step of own) {
      const group = step.group !== undefined && alternatives.has(step.group) ? step.group : undefined;
      const isNewGroup = group !== undefined && group !== before?.group;
      const isInRun = before?.group !== undefined && alternatives.has(before.group);
      if (isNewGroup && !isInRun) runStart = next;
      const wanted = isNewGroup
        ? runStart
        : group === undefined
          ? next
          : (placeOf.get(before?.id ?? '') ?? -1) + 1;
      const behind = (sources.get(step.id) ?? []).map((id) => (placeOf.get(id) ?? -1) + 1);
      const place = Math.max(wanted, ...behind);
      placeOf.set(step.id, place);
      listIn(columns, place).push(step);
      next = Math.max(next, place + 1);
      before = step;
    }
    return columns.map(([step, ...beside]) => ({
      key: step?.id ?? stage.id,
      stage: index,
      moment: false,
      ...(step && { step }),
      ...(beside.length > 0 && { beside }),
    }));
  });
}

function listAt<Key, T>(lists: Map<Key, T[]>, key: Key): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function listIn<T>(lists: T[][], index: number): T[] {
  while (lists.length <= index) lists.push([]);
  return lists[index] ?? [];
}
