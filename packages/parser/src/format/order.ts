import { type Placement, placementsOf } from '../placement.ts';
import type { Line } from '../tree.ts';
import { bearersOf } from './given-ids.ts';
import { blankLine } from './rows.ts';
import { blockOrder, type Section, sectionsOf } from './sections.ts';

/**
 * Puts blocks before the first phase, and those that stand together in their order. A block moves only with all
 * that is said in it, and nothing moves if a line would then be said of something else.
 */
export function inOrder(lines: readonly Line[], placements: ReadonlyMap<Line, Placement>): readonly Line[] {
  // Both sides of a merge may say where a block belongs.
  if (lines.some(({ kind }) => kind === 'conflict')) return lines;
  const sections = sectionsOf(lines, placements);
  const sorted = sortedSections(sections);
  if (sorted.every((section, index) => section === sections[index])) return lines;
  const moved = joined(sorted, sections);
  const placedAnew = placementsOf(moved);
  const bearers = bearersOf(moved);
  const isSame =
    lines.every((line) => isAlike(placements.get(line), placedAnew.get(line))) &&
    [...bearersOf(lines)].every(([id, each]) =>
      each.every((line, index) => bearers.get(id)?.[index] === line),
    );
  return isSame ? moved : lines;
}

function sortedSections(sections: readonly Section[]): readonly Section[] {
  const stuck = new Set<Section['block']>();
  const rising = sections.filter(({ block, isWhole, isLate }) => {
    if (!block || !isLate) return false;
    // What is declared first stays first.
    if (!isWhole) stuck.add(block);
    return !stuck.has(block);
  });
  const sorted: Section[] = [];
  let run: Section[] = [];
  const endRun = () => {
    sorted.push(...run.sort((a, b) => rankOf(a) - rankOf(b)));
    run = [];
  };
  for (const section of sections.filter(({ isLate }) => !isLate)) {
    if (section.isWhole) {
      run.push(section);
    } else {
      endRun();
      sorted.push(section);
    }
  }
  run.push(...rising);
  endRun();
  const risen = new Set(rising);
  return [...sorted, ...sections.filter((section) => section.isLate && !risen.has(section))];
}

function rankOf({ block }: Section): number {
  return block ? blockOrder.indexOf(block) : -1;
}

/** The lines of sections; where two meet that were apart, a blank line stands between them if they are long. */
function joined(sorted: readonly Section[], sections: readonly Section[]): readonly Line[] {
  const before = new Map(sections.map((section, index) => [section, sections[index - 1]]));
  return sorted.flatMap((section, index) => {
    const previous = sorted[index - 1];
    if (before.get(section) === previous || !(section.block || previous?.block)) return section.lines;
    const start = section.lines.findIndex(({ kind }) => kind !== 'blank');
    const lines = section.lines.slice(Math.max(start, 0));
    return previous && needsBlank(previous, section)
      ? [section.lines.slice(0, start)[0] ?? blankLine(), ...lines]
      : lines;
  });
}

/** Blocks of one line and one kind stand close. */
function needsBlank(previous: Section, next: Section): boolean {
  if (!next.block || previous.block !== next.block) return true;
  return [previous, next].some(({ lines }) => lines.filter(({ kind }) => kind !== 'blank').length > 1);
}

function isAlike(one: Placement | undefined, other: Placement | undefined): boolean {
  return (
    one?.holder.kind === other?.holder.kind &&
    one?.holder.line === other?.holder.line &&
    one?.key === other?.key &&
    one?.inLane === other?.inLane &&
    one?.continues === other?.continues
  );
}
