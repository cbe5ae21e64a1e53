import type { Board } from '../board/board.ts';
import { feelingsInRows, type Telling } from '../board/feelings.ts';
import { quietened } from '../board/quietened.ts';
import { visualLength } from '../board/visual-length.ts';
import type { AxisCell } from '../content/axis.ts';
import { actions } from '../lanes/actions.ts';
import { emotion } from '../lanes/emotion.ts';
import type { Lane, LaneSource } from '../lanes/lane.ts';
import { largest } from '../largest.ts';
import type { Metrics } from '../theme/metrics.ts';
import type { View } from './view.ts';

/** What nobody named shows its score. */
const short: Telling = {
  size: 'small',
  nameOf: ({ point: { value } }, locale) => (value === undefined ? undefined : locale.score(value)),
  reasonOf: () => undefined,
};

const feelings: Lane = {
  ...emotion,
  arrange: (source) => feelingsInRows(source, short).map(quietened),
};

const names: Lane = {
  ...actions,
  arrange({ columns, journey, locale }: LaneSource) {
    const cells = columns.flatMap(({ step, stage }, column): readonly AxisCell[] => {
      const owner = step ?? journey.stages[stage];
      if (!owner || owner.label.text === '') return [];
      const text = owner.label.text;
      const label = step ? locale.stepSentence(step.index + 1, text, undefined) : text;
      return [{ key: `name.${owner.id}`, range: owner.range, first: column, last: column, label, text }];
    });
    return cells.length === 0 ? undefined : { form: 'axis', cells };
  },
};

/** The curve and the names of the steps, low enough for a README. */
export const strip: View = {
  name: 'strip',
  artefact: (locale) => locale.views.strip,
  own: [feelings],
  lanes: () => [feelings, names],
  without: ['header', 'phases', 'stages', 'flow', 'lane-names', 'legend', 'footer'],
  metrics,
};

/** A page of a repository shows pictures about this wide. */
const pageWidth = 860;
const margin = 12;
/** Beside the curve: faces alone, or the names of personas as well. */
const rail = { faces: 34, names: 144 };
/** Columns are as wide as the longest name needs to stand in three lines. */
const column = { least: 92, most: 168, leastHan: 84, letter: 6.6, lines: 3, inset: 14, widest: 240 };

function metrics(usual: Metrics, board: Board): Metrics {
  const contents = board.lanes.map(({ content }) => content);
  const texts = contents.flatMap((content) => (content.form === 'axis' ? content.cells : []));
  const longest = largest([0, ...texts.map(({ text }) => visualLength(text))]);
  const needed = (longest / column.lines) * column.letter + column.inset;
  const within = (least: number) => Math.round(Math.min(column.most, Math.max(least, needed)));
  const hasNames = contents.some((content) => content.form === 'curve' && content.overlay);
  return {
    ...usual,
    margin,
    rail: hasNames ? rail.names : rail.faces,
    column: within(column.least),
    columnHan: within(column.leastHan),
    columnLargest: column.widest,
    comfortableWidth: pageWidth,
    leastWidth: 0,
  };
}
