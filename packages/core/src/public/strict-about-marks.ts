import { type Diagnostic, parse, type SyntaxTree, say } from '@wayline/parser';
import type { Files } from '../files.ts';
import type { Journey } from '../journey.ts';
import { problem, typed } from '../problems.ts';
import { resolve } from '../resolve/resolve.ts';
import { check } from '../rules/check.ts';

/**
 * The problems of a text, of which those that may hide a `{private}` are errors: whoever shows a map to strangers
 * has to know of each thing in braces what it says, whatever the front matter makes of the rules. Files that it uses
 * are held to the same.
 */
export function strictAboutMarks(
  journey: Journey,
  tree: SyntaxTree,
  problems: readonly Diagnostic[],
  files: Files = new Map(),
): readonly Diagnostic[] {
  const silenced = marksIn(journey, tree).filter((found) => !problems.some((other) => isSame(found, other)));
  const strict = [...problems, ...silenced].map(
    (found): Diagnostic => (isOfMarks(found) ? { ...found, severity: 'error' } : found),
  );
  return [...strict, ...marksOfUsed(journey, files)];
}

/** What may hide a mark, by rules that no front matter silences. */
function marksIn(journey: Journey, tree: SyntaxTree): readonly Diagnostic[] {
  const { lint: _, ...settings } = journey.settings;
  const found: Diagnostic[] = [];
  check({ ...journey, settings }, tree, (each) => found.push(each));
  return found.filter(isOfMarks);
}

/** The files that a map uses, each with the first thing in its braces that cannot be read. */
function marksOfUsed({ uses }: Journey, files: Files): readonly Diagnostic[] {
  return [...files].flatMap(([path, text]) => {
    if (typeof text !== 'string' || !/\.journey$/iu.test(path) || uses.length === 0) return [];
    const found: Diagnostic[] = [];
    const tree = parse(text, (each) => found.push(each));
    const used = resolve(tree, (each) => found.push(each), { fileName: path, files });
    const [first] = [...found.filter(isOfMarks), ...marksIn(used, tree)];
    const use = uses.find(({ file }) => file === path) ?? uses[0];
    if (!first || !use) return [];
    const message = say`Something in the braces of ${typed(path)} cannot be read: ${first.said?.message ?? first.message}`;
    return [problem('resolve/broken-use', use.range, message, say`Check that file by itself, and mend it`)];
  });
}

function isOfMarks({ code }: Diagnostic): boolean {
  return codes.includes(code);
}

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  return a.code === b.code && a.range.from === b.range.from && a.range.to === b.range.to;
}

const codes: readonly string[] = [
  'syntax/merge-conflict',
  'syntax/unclosed-brace',
  'syntax/odd-attribute',
  'resolve/unknown-attribute',
  'resolve/misplaced-attribute',
  'lint/other-brackets',
  'lint/shown-anyway',
];
