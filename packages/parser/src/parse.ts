import type { Diagnostic, Report } from './diagnostic.ts';
import { fencedLine, fenceRanges, fencesOf, isIn } from './fences.ts';
import { frontMatterOf } from './front-matter.ts';
import { readLines } from './grammar.ts';
import { plainScale, type Scale, scaleOf } from './literals/score.ts';
import { fenceLines } from './problems.ts';
import type { FrontMatter, SyntaxTree } from './tree.ts';
import { trim } from './words.ts';

/** Reads any text as a journey; what is wrong with it is reported in the order of the text. */
export function parse(text: string, report: Report): SyntaxTree {
  const problems: Diagnostic[] = [];
  const fences = fencesOf(text);
  const [fence] = fences.lines;
  if (fence) problems.push(fenceLines(trim(text, fence.from, fence.to), fenceRanges(fences, text)));
  const frontMatter = frontMatterOf(text, fences.inside?.from ?? 0, (problem) => problems.push(problem));
  const { lines, problems: found } = readLines(text, frontMatter?.range.to ?? 0, scaleIn(frontMatter));
  for (const problem of found) if (isIn(problem.range, fences.inside)) problems.push(problem);

  for (const problem of problems.toSorted((a, b) => a.range.from - b.range.from)) report(problem);
  const read = fence ? lines.map((line) => fencedLine(line, fences)) : lines;
  return { kind: 'tree', text, ...(frontMatter && { frontMatter }), lines: read };
}

/** The scale that plain scores of a file follow. */
export function scaleIn(frontMatter: FrontMatter | undefined): Scale {
  const scale = frontMatter?.data.scale;
  return (typeof scale === 'string' ? scaleOf(scale) : undefined) ?? plainScale;
}
