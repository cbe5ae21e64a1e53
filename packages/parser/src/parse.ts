import type { Diagnostic, Report } from './diagnostic.ts';
import { headOf } from './front-matter.ts';
import { readLines } from './grammar.ts';
import { plainScale, type Scale, scaleOf } from './literals/score.ts';
import type { FrontMatter, SyntaxTree } from './tree.ts';

/** Reads any text as a journey; what is wrong with it is reported in the order of the text. */
export function parse(text: string, report: Report): SyntaxTree {
  const problems: Diagnostic[] = [];
  const { frontMatter, fences } = headOf(text, (problem) => problems.push(problem));
  const { lines, problems: found } = readLines(
    text,
    frontMatter?.range.to ?? 0,
    scaleIn(frontMatter),
    fences,
  );

  for (const problem of problems) report(problem);
  for (const problem of [...found].sort((a, b) => a.range.from - b.range.from)) report(problem);
  return { kind: 'tree', text, ...(frontMatter && { frontMatter }), lines };
}

/** The scale that plain scores of a file follow. */
export function scaleIn(frontMatter: FrontMatter | undefined): Scale {
  const scale = frontMatter?.data.scale;
  return (typeof scale === 'string' ? scaleOf(scale) : undefined) ?? plainScale;
}
