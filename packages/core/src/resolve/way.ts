import type { Member, Run } from './runs.ts';

/** How the order of steps leads on by itself, alternatives included. */
export interface Way {
  /** The steps that follow a step by position. */
  after(position: number): readonly number[];
  /** True where nothing follows by itself: at the end of a lost alternative. */
  isLost(position: number): boolean;
  /** The alternative that a step stands in. */
  alternativeAt(position: number): Alternative | undefined;
}

/** A group that is one of several. */
export interface Alternative {
  readonly run: Run;
  readonly member: Member;
}

/** Looks at the runs of groups once, for every step that asks what follows it. */
export function wayThrough(runs: readonly Run[], length: number): Way {
  const alternatives = new Map<number, Alternative>();
  for (const run of runs) {
    if (!run.alternatives) continue;
    for (const member of run.members) {
      for (let position = member.first; position <= member.last; position++) {
        alternatives.set(position, { run, member });
      }
    }
  }
  return {
    after(position) {
      const { run, member } = alternatives.get(position) ?? {};
      return entries(run && member?.last === position ? endOf(run) + 1 : position + 1);
    },
    isLost(position) {
      const member = alternatives.get(position)?.member;
      return member?.last === position && member.group.braces.flags.has('lost');
    },
    alternativeAt: (position) => alternatives.get(position),
  };

  /** Where one goes who comes to a position: into every alternative that no drawn edge leads into. */
  function entries(position: number): readonly number[] {
    if (position >= length) return [];
    const run = alternatives.get(position)?.run;
    if (run?.members[0]?.first !== position) return [position];
    const others = run.members.slice(1);
    // A lone alternative is one to passing it by.
    const past = others.length === 0 && endOf(run) + 1 < length ? [endOf(run) + 1] : [];
    const open = others.filter(({ isEntered }) => !isEntered).map((member) => member.first);
    return [position, ...open, ...past];
  }
}

function endOf({ members }: Run): number {
  return members.at(-1)?.last ?? 0;
}
