import type { Placement } from '../placement.ts';
import type { Line } from '../tree.ts';
import type { KeyName } from '../vocabulary/keys.ts';

/** The blocks that stand before the first phase, in canonical order. */
export const blockOrder = [
  'use',
  'persona',
  'channel',
  'metric',
  'lane',
  'view',
] as const satisfies readonly KeyName[];

/** Lines that stay together: a block, or what stands between two. */
export interface Section {
  readonly block?: (typeof blockOrder)[number];
  /** True for a block with all that is said in it, and nothing else. */
  readonly isWhole: boolean;
  /** True from the first phase, stage or step on. */
  readonly isLate: boolean;
  /** Comments and blank lines belong to what follows them. */
  readonly lines: readonly Line[];
}

/** Cuts the lines of a file into sections, which together are all its lines in their order. */
export function sectionsOf(
  lines: readonly Line[],
  placements: ReadonlyMap<Line, Placement>,
): readonly Section[] {
  const sections: Draft[] = [];
  const places = new Map<Line, number>();
  const title = lines.find(({ kind }) => kind === 'journey');
  const takesFromFiles = [...placements.values()].some(({ key }) => key === 'use');
  let waiting: Line[] = [];
  let isLate = false;
  let tied = 0;
  for (const line of lines) {
    const placement = placements.get(line);
    if (placement) place(line, placement);
    else waiting.push(line);
  }
  stay(waiting);
  return sections;

  function place(line: Line, placement: Placement): void {
    const owner = placement.holder.line ?? placement.continues;
    const around = owner && places.get(owner);
    if (around !== undefined && around === sections.length - 1 && !mayBeElsewhere(line, placement)) {
      sections[around]?.lines.push(...waiting, line);
    } else {
      if (around !== undefined) tieFrom(around);
      const lead = leadOf(line);
      const block = blockOpenedBy(placement);
      isLate ||= line !== title && structure.has(line.kind);
      if (block) {
        places.set(line, sections.length);
        sections.push({ block, isWhole: true, isLate, lines: [...lead, line] });
      } else {
        stay([...lead, line]);
      }
    }
    waiting = [];
  }

  /** True for what reads as text of a block, but may be said of a step in a lane that another file declares. */
  function mayBeElsewhere({ kind }: Line, { key, inLane }: Placement): boolean {
    return isLate && takesFromFiles && kind === 'property' && !key && inLane !== true;
  }

  /** Whatever stands between a block and more of it ties them all to their place. */
  function tieFrom(place: number): void {
    for (const section of sections.slice(Math.max(place, tied))) section.isWhole = false;
    tied = sections.length;
  }

  /** Of what stands above a line, the part that goes with it; the rest stays where it is. */
  function leadOf(line: Line): readonly Line[] {
    const end = waiting.findLastIndex(({ kind }) => kind === 'separator') + 1;
    // The comments at the top of a file speak of the file, unless the first line follows them directly.
    const isHeader = sections.length === 0 && end === 0 && line.kind === 'property';
    const cut = isHeader ? waiting.findLastIndex(({ kind }) => kind === 'blank') : end;
    if (cut > 0) stay(waiting.slice(0, cut));
    return waiting.slice(Math.max(cut, 0));
  }

  function stay(some: readonly Line[]): void {
    const last = sections.at(-1);
    if (last && !last.block && last.isLate === isLate) last.lines.push(...some);
    else if (some.length > 0) sections.push({ isWhole: false, isLate, lines: [...some] });
  }
}

interface Draft extends Section {
  isWhole: boolean;
  readonly lines: Line[];
}

const structure: ReadonlySet<Line['kind']> = new Set(['journey', 'phase', 'stage', 'group', 'step']);

function blockOpenedBy({ key, holder }: Placement): Section['block'] {
  return holder.kind === 'journey' ? blockOrder.find((name) => name === key) : undefined;
}
