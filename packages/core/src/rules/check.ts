import {
  type Diagnostic,
  isWithin,
  placementsOf,
  type Report,
  type Severity,
  type SyntaxTree,
} from '@wayline/parser';
import type { Journey } from '../journey.ts';
import { proseOf } from '../prose.ts';
import { misreadings, rules } from './index.ts';
import type { Retelling, Rule } from './rule.ts';

/** Runs every rule and those of an app's own, by name, each as much as the front matter lets it matter. */
export function check(
  journey: Journey,
  whole: SyntaxTree,
  report: Report,
  own: Readonly<Record<string, Rule>> = {},
  retelling?: Retelling,
): void {
  const { lint } = journey.settings;
  const tree = withoutLongLines(whole);
  const levels: Readonly<Record<string, string>> = typeof lint === 'object' ? lint : {};
  const placements = placementsOf(tree.lines);
  const prose = proseOf(tree, placements);
  const lines = claimedLines(tree);
  const problems: Diagnostic[] = [];
  for (const [name, rule] of Object.entries({ ...rules, ...own })) {
    const level = Object.hasOwn(levels, name) ? levels[name] : undefined;
    if (level === 'off') continue;
    const severity = severities.find((word) => word === level);
    const isMisreading = Object.hasOwn(misreadings, name);
    const take = (problem: Diagnostic) => {
      if (isMisreading && !lines.claim(problem)) return;
      problems.push(severity ? { ...problem, severity } : problem);
    };
    rule({ journey, tree, placements, prose, ...(retelling && { retelling }), report: take });
  }
  const telling = problems.some(isOfMisreading) ? withoutNoSteps(problems) : problems;
  const lasting = telling.filter(({ range }) => !isWithin(range, tree.unfinished));
  for (const problem of lasting.toSorted((a, b) => a.range.from - b.range.from)) report(problem);
}

/** Rules look for slips of a writer, and search a line in ways that would take long where it never ends. */
function withoutLongLines(tree: SyntaxTree): SyntaxTree {
  const isShort = ({ range }: SyntaxTree['lines'][number]) => range.to - range.from <= longestLooked;
  return tree.lines.every(isShort) ? tree : { ...tree, lines: tree.lines.filter(isShort) };
}

const longestLooked = 2000;

const severities: readonly Severity[] = ['hint', 'info', 'warning', 'error'];

function isOfMisreading({ code }: Diagnostic): boolean {
  return Object.hasOwn(misreadings, code.replace(/^lint\//, ''));
}

/** Where the steps of a map were lost on the way, that is the mistake, and as grave as having none. */
function withoutNoSteps(problems: readonly Diagnostic[]): readonly Diagnostic[] {
  const none = problems.find(({ code }) => code === 'lint/no-steps');
  if (!none) return problems;
  const worst = problems.find(isOfMisreading);
  return problems
    .filter((problem) => problem !== none)
    .map((problem) => (problem === worst ? { ...problem, severity: none.severity } : problem));
}

/** One mistake on a line is enough: the first rule that explains it, and the lines its fix changes, speaks. */
function claimedLines({ lines }: SyntaxTree) {
  const taken = new Set<number>();
  return {
    /** Whether a problem is the first to speak of its line. */
    claim({ range, fix }: Diagnostic): boolean {
      const line = lineAt(range.from);
      if (taken.has(line)) return false;
      taken.add(line);
      for (const edit of fix?.edits ?? []) taken.add(lineAt(edit.range.from));
      return true;
    },
  };

  function lineAt(offset: number): number {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lines[middle]?.range.from ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
