import type { Score } from '@wayline/core';
import { scoreOf } from '../board/feelings.ts';
import type { Voice } from '../board/voices.ts';
import type { Figure, FigureRow, FiguresContent } from '../content/figures.ts';
import { signOf } from '../curve/face.ts';
import type { LaneSource } from '../lanes/lane.ts';
import { largest } from '../largest.ts';
import { rounded } from './differences.ts';

/** How it is and how it should be in figures, and what lies between; for one persona, or for all in one. */
export function scoresOfStates(source: LaneSource, voice: Voice | undefined): FiguresContent | undefined {
  const { columns, journey, locale } = source;
  const places = columns.flatMap(({ key, step, stage }, column) => {
    const owner = step ?? journey.stages[stage];
    const score = owner && scoreOf(owner.scores, voice);
    return owner && score ? [{ key, owner, score, column }] : [];
  });
  const who = voice ? `.${voice.id}` : '';
  const rowOf = (
    row: 'as-is' | 'to-be' | 'gap',
    name: string,
    valueIn: (score: Score) => number | undefined,
    figureOf: (value: number) => Pick<Figure, 'text' | 'tone' | 'marked'>,
  ): FigureRow => ({
    key: `row.${row}${who}`,
    name,
    ...(row !== 'gap' && { sample: row }),
    cells: places.flatMap(({ key, owner, score, column }): readonly Figure[] => {
      const value = valueIn(score);
      if (value === undefined) return [];
      const figure = figureOf(value);
      const title = voice ? `${voice.name}, ${owner.label.text}` : owner.label.text;
      return [
        {
          key: `${row}.${key}${who}`,
          range: owner.range,
          first: column,
          last: column,
          label: `${title}: ${name} ${figure.text}`,
          ...figure,
        },
      ];
    }),
  });
  const gaps = places.flatMap(({ score }) => gapOf(score) ?? []);
  if (gaps.length === 0) return undefined;
  const widest = largest([...gaps, 0]);
  const scored = (value: number) => ({ text: locale.score(value), tone: signOf(value) });
  return {
    form: 'figures',
    rows: [
      rowOf('as-is', locale.asIs, ({ asIs }) => asIs?.value, scored),
      rowOf('to-be', locale.toBe, ({ toBe }) => toBe?.value, scored),
      rowOf('gap', locale.gap, gapOf, (value) => ({
        text: locale.score(value),
        tone: 'plain',
        ...(value === widest && value > 0 && { marked: true }),
      })),
    ],
  };
}

function gapOf({ asIs, toBe }: Score): number | undefined {
  return asIs?.value === undefined || toBe?.value === undefined
    ? undefined
    : rounded(toBe.value - asIs.value);
}
