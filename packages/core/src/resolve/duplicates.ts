import { fold, type Report } from '@wayline/parser';
import { problem, typed } from '../problems.ts';
import type { Outline } from './outline-node.ts';

/** Reports what is declared under a name that another of its kind bears already. */
export function reportDuplicates({ nodes }: Outline, report: Report): void {
  const seen = new Set<string>();
  for (const { kind, label } of nodes) {
    if (!declaredKinds.includes(kind) || label.text === '') continue;
    const name = `${kind} ${fold(label.text)}`;
    if (seen.has(name)) {
      const message = `There is a ${kind} ${typed(label.text)} already`;
      report(problem('resolve/duplicate-name', label.range, message, 'Give one of the two another name'));
    }
    seen.add(name);
  }
}

const declaredKinds: readonly string[] = ['persona', 'channel', 'metric', 'lane', 'view'];
