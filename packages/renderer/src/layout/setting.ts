import type { Locale } from '@wayline/core/locale';
import type { Board } from '../board/board.ts';
import type { ProcessPlan } from '../flow/plan.ts';
import { breakLines, type WordFinder } from '../text/break.ts';
import { plainText } from '../text/inline.ts';
import type { Ruler } from '../text/ruler.ts';
import type { Metrics } from '../theme/metrics.ts';
import type { TypeStyle } from '../theme/type-scale.ts';
import { type Grid, gridOf } from './grid.ts';
import type { Paragraph } from './paragraph.ts';
import { setRich } from './rich.ts';

/** Everything that turns words into sizes: the grid they stand in, the numbers of the theme, and a ruler. */
export interface Setting {
  readonly grid: Grid;
  readonly metrics: Metrics;
  readonly locale: Locale;
  /** Breaks text into lines no wider than `width`, without the marks in it. */
  readonly set: SetText;
  /** The same, with what was marked made heavier or a link. */
  readonly setRich: SetText;
  readonly widthOf: (text: string, style: TypeStyle) => number;
  /** A process with everything in its place, where the board shows one: its columns are those of the grid. */
  readonly process?: ProcessPlan;
}

type SetText = (text: string, style: TypeStyle, width: number) => Paragraph;

/** Scripts whose letters reach far above or below the line need it higher, by this much. */
const tallLeading = 1.25;
const tallScripts = /^(ar|fa|ur|ps|ckb|th|lo|km|my|hi|mr|ne|bn|ta|te|ml|bo)\b/i;

/** The setting of a board: its grid, and type set with this ruler. */
export function settingOf(board: Board, metrics: Metrics, ruler: Ruler, words?: WordFinder): Setting {
  const tall = tallScripts.test(board.language);
  const set: SetText = (text, given, width) => {
    const style = tall ? { ...given, leading: Math.round(given.leading * tallLeading) } : given;
    const { size, weight, leading, room = 1 } = style;
    const { language } = board;
    const lines = breakLines(plainText(text), {
      width: width / room,
      size,
      weight,
      ruler,
      language,
      ...(words && { words }),
    });
    return { lines, style, blockSize: lines.length * leading };
  };
  return {
    grid: gridOf(board, metrics),
    metrics,
    locale: board.locale,
    widthOf: (text, { size, weight, room = 1 }) => ruler(text, size, weight) * room,
    set,
    setRich: (text, style, width) => setRich(text, style, width, set),
  };
}
