import { say } from '@wayline/parser';
import type { Journey } from '../../journey.ts';
import { typed } from '../../problems.ts';
import { toJson } from '../json.ts';
import { type DataReport, dataProblem, type Path, pathText } from './problem.ts';

/** Reports what a draft says and the journey made of it does not, since no text could. */
export function reportLost(draft: Journey, journey: Journey, report: DataReport): void {
  compare(toJson({ ...draft, edges: drawn(draft) }), toJson({ ...journey, edges: drawn(journey) }), []);

  function compare(meant: unknown, kept: unknown, path: Path): void {
    if (typeof meant !== 'object' || meant === null) {
      if (meant === kept || meant === undefined) return;
      const message = say`No text can say that ${typed(pathText(path))} is ${typed(JSON.stringify(meant))}`;
      report(dataProblem('json/not-kept', path, message));
      return;
    }
    const found = typeof kept === 'object' && kept !== null ? new Map(Object.entries(kept)) : new Map();
    for (const [name, inner] of Object.entries(meant)) {
      if (!derived.includes(name))
        compare(inner, found.get(name), [...path, Array.isArray(meant) ? Number(name) : name]);
    }
  }
}

/** What the text is asked for anew, whatever the data say. */
const derived = ['number', 'answers', 'idea', 'index', 'role', 'language'];

function drawn({ edges }: Journey): Journey['edges'] {
  return edges.filter(({ implied }) => !implied).map((edge) => ({ ...edge, id: '', kind: 'next' }));
}
