import type { Board } from '../board/board.ts';
import { largest } from '../largest.ts';
import { spanOf } from '../layout/grid.ts';
import type { Ink } from '../layout/ink.ts';
import { setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import type { Band } from './band.ts';

const inset = 2;
const noteGap = 10;
const least = 24;

/** The names of the phases over their stages, each with a note where there is room beside it. */
export function phases(board: Board, { grid, metrics, set, widthOf }: Setting): Band | undefined {
  if (board.phases.length === 0 || board.wrapped !== undefined) return undefined;
  const { smallStrong, small } = metrics.type;
  const sized = board.phases.map((phase) => {
    const span = spanOf(grid, phase, inset);
    const name = set(phase.name, smallStrong, span.inlineSize);
    const nameSize = largest(name.lines.map((line) => widthOf(line, smallStrong)));
    const besideRoom = span.inlineSize - nameSize - noteGap;
    const fits = phase.note !== undefined && widthOf(phase.note, small) <= besideRoom;
    const note = phase.note ? set(phase.note, small, fits ? besideRoom : span.inlineSize) : undefined;
    const blockSize = name.blockSize + (note && !fits ? note.blockSize : 0);
    return { phase, span, name, nameSize, note, fits, blockSize };
  });
  const blockSize = largest([least, ...sized.map((each) => each.blockSize + 7)]);
  const place = () => {
    const children = sized.map(({ phase, span, name, nameSize, note, fits, blockSize: size }): Ink => {
      const block = blockSize - size - 4;
      const key = `phase.${phase.key}`;
      const noteInline = fits ? span.inline + nameSize + noteGap : span.inline;
      const noteBlock = fits ? block : block + name.blockSize;
      return {
        kind: 'group',
        key,
        label: phase.note ? `${phase.name}: ${phase.note}` : phase.name,
        semantics: 'listitem',
        box: { ...span, block, blockSize: size },
        range: phase.range,
        children: [
          ...setParagraph(name, `${key}/name`, 'ink-2', span.inline, block),
          ...(note ? setParagraph(note, `${key}/note`, 'ink-3', noteInline, noteBlock) : []),
        ],
      };
    });
    const group: Ink = {
      kind: 'group',
      key: 'phases',
      label: board.locale.phases,
      semantics: 'list',
      children,
    };
    return { inks: [{ layer: 'stages' as const, ink: [group] }] };
  };
  return { name: 'phases', blockSize, washed: false, place };
}
