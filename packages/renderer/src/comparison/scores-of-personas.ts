import { scoreOf } from '../board/feelings.ts';
import type { Voice } from '../board/voices.ts';
import type { Figure, FigureRow, FiguresContent } from '../content/figures.ts';
import { signOf } from '../curve/face.ts';
import type { LaneSource } from '../lanes/lane.ts';
import { differencesOf, largestOf } from './differences.ts';

/** The scores of personas in figures, a row each, and how far apart they are. */
export function scoresOfPersonas(source: LaneSource, voices: readonly Voice[]): FiguresContent | undefined {
  const { columns, journey, locale } = source;
  const rows = voices.map((voice): FigureRow => {
    const cells = columns.flatMap(({ key, step, stage }, column): readonly Figure[] => {
      const owner = step ?? journey.stages[stage];
      const value = owner && scoreOf(owner.scores, voice)?.asIs?.value;
      if (!owner || value === undefined) return [];
      const text = locale.score(value);
      return [
        {
          key: `score.${key}.${voice.id}`,
          range: owner.range,
          first: column,
          last: column,
          label: locale.feelingSentence(owner.label.text, voice.name, undefined, value),
          text,
          tone: signOf(value),
        },
      ];
    });
    return { key: `row.${voice.id}`, name: voice.name, sample: { persona: voice.style }, cells };
  });
  const differences = differencesOf(source, voices);
  const largest = largestOf(differences);
  const cells = differences.map(({ column, owner, size }): Figure => {
    const isLargest = size === largest?.size;
    const name = isLargest ? locale.largestDifference : locale.difference;
    return {
      key: `difference.${columns[column]?.key ?? column}`,
      range: owner.range,
      first: column,
      last: column,
      label: `${owner.label.text}: ${name}: ${locale.number(size)}`,
      text: locale.number(size),
      tone: 'plain',
      ...(isLargest && { marked: true }),
    };
  });
  return { form: 'figures', rows: [...rows, { key: 'row.difference', name: locale.difference, cells }] };
}
