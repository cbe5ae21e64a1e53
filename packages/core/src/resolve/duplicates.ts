import { fold, noun, type Report, say } from '@wayline/parser';
import { problem, typed } from '../problems.ts';
import type { Outline } from './outline-node.ts';

/** Reports what is declared under a name that another of its kind bears already. */
export function reportDuplicates({ nodes }: Outline, report: Report): void {
  const seen = new Set<string>();
  for (const { kind, label } of nodes) {
    if (!declaredKinds.includes(kind) || label.text === '') continue;
    const name = `${kind} ${fold(label.text)}`;
    if (seen.has(name)) {
      const message = say`There is a ${noun(kind)} ${typed(label.text)} already`;
      report(problem('resolve/duplicate-name', label.range, message, say`Give one of the two another name`));
    }
    seen.add(name);
  }
}

const declaredKinds: readonly string[] = ['persona', 'channel', 'metric', 'lane', 'view'];
