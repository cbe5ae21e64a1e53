import { noun, say } from '@wayline/parser';
import { typed } from '../../problems.ts';
import type { CheckedData, NodeData } from './checked-data.ts';
import { type DataReport, dataProblem, pathText } from './problem.ts';

/** The same with a number for every pain and idea, so that others can speak of it; the text counts them anew. */
export function numbered(data: CheckedData, report: DataReport): CheckedData {
  const counted = (list: 'stages' | 'steps') =>
    data[list].map((node, index) => withNumbers(node, list, index));
  const [stages, steps] = [counted('stages'), counted('steps')];
  const known = new Set([...stages, ...steps].flatMap(({ pains = [] }) => pains.map(({ number }) => number)));
  for (const [list, nodes] of Object.entries({ stages, steps })) {
    nodes.forEach(({ ideas = [] }, index) => {
      ideas.forEach(({ answers }, place) => {
        if (answers === undefined || known.has(answers)) return;
        const path = [list, index, 'ideas', place, 'answers'];
        const message = say`${typed(pathText(path))} speaks of the ${noun('pain point')} ${typed(answers)}, which is not there`;
        report(dataProblem('json/unknown-reference', path, message));
      });
    });
  }
  return { ...data, stages, steps };
}

function withNumbers({ pains = [], ideas = [], ...node }: NodeData, list: string, index: number): NodeData {
  const own = (place: number) => `(${list} ${index} ${place})`;
  return {
    ...node,
    pains: pains.map((pain, place) => ({ ...pain, number: pain.number ?? own(place) })),
    ideas: ideas.map((idea, place) => ({ ...idea, number: idea.number ?? own(place) })),
  };
}
