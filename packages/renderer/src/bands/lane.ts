import type { BoardLane } from '../board/board.ts';
import { laneName } from '../board/lane-name.ts';
import { formOf } from '../forms/index.ts';
import type { Ink } from '../layout/ink.ts';
import { setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import type { Band, BandInk } from './band.ts';

const iconSize = 16;
const top = 11;
const indent = 24;
const end = 16;
const below = 10;

/** A lane: its name in the rail, what it shows among the columns, and a hairline above. */
export function lane(board: BoardLane, setting: Setting, ruled: boolean): Band {
  const { grid, metrics, set } = setting;
  const { type } = metrics;
  const listed = !['divider', 'message'].includes(board.content.form);
  // The lanes of a process have names of their own.
  const named = listed && !board.unwritten && board.content.form !== 'process';
  const room = metrics.rail - indent - end;
  const title = set(board.title, type.strong, room);
  const hint = board.hint ? set(board.hint, type.micro, room) : undefined;
  const head = top + title.blockSize + (hint ? hint.blockSize + 1 : 0);
  const shown = formOf(board.content, setting, named ? head : 0);
  const titleTop = shown.railTop;
  const railSize = titleTop + head;
  const blockSize = named ? Math.max(shown.blockSize, railSize + below) : shown.blockSize;
  const key = `lane.${board.name}`;

  const name: readonly Ink[] = [
    {
      kind: 'icon',
      key: `${key}/icon`,
      role: 'icon-quiet',
      name: board.icon,
      inline: grid.contentStart,
      block: titleTop + top + (title.style.leading - iconSize + 1) / 2,
      size: iconSize,
    },
    ...setParagraph(title, `${key}/title`, 'ink', grid.contentStart + indent, titleTop + top),
    ...(hint
      ? setParagraph(
          hint,
          `${key}/hint`,
          'ink-3',
          grid.contentStart + indent,
          titleTop + top + title.blockSize + 1,
        )
      : []),
  ];
  const rail = (keys: readonly Ink[]): Ink => ({
    kind: 'group',
    key: `${key}/rail`,
    box: { inline: grid.contentStart, block: 0, inlineSize: metrics.rail - 6, blockSize },
    children: [...(named ? name : []), ...keys],
  });

  const place = () => {
    const placed = shown.place(board.name);
    const semantics = listed ? 'list' : 'group';
    const label = laneName(board, setting.locale);
    const body: Ink = { kind: 'group', key, label, semantics, children: placed.ink };
    const inks: BandInk[] = [{ layer: 'body', ink: [body] }];
    const keys = placed.rail ?? [];
    if (named || keys.length > 0) inks.push({ layer: 'rail', ink: [rail(keys)] });
    if (ruled) inks.push({ layer: 'ground', ink: [hairline(`${key}/above`, 0, setting)] });
    return { inks, ...(placed.definitions && { definitions: placed.definitions }) };
  };
  return { name: board.name, blockSize, washed: true, place };
}

/** A hairline across rail and columns. */
export function hairline(key: string, block: number, { grid }: Setting): Ink {
  const commands = [
    ['M', [grid.contentStart, block]],
    ['L', [grid.end, block]],
  ] as const;
  return { kind: 'path', key, role: 'hairline', commands };
}
