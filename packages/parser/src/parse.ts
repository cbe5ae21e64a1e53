import { conflictsIn, withoutBase } from './conflicts.ts';
import type { Diagnostic, Report } from './diagnostic.ts';
import { fencedLine, fenceRanges, fencesOf, isIn } from './fences.ts';
import { frontMatterOf } from './front-matter.ts';
import { type Reading, readLines } from './grammar.ts';
import { plainScale, type Scale, scaleOf } from './literals/score.ts';
import { otherNotationIn } from './other-notation.ts';
import { fenceLines, otherNotation } from './problems.ts';
import { withPlainBullets } from './strange-bullets.ts';
import type { FrontMatter, SyntaxTree } from './tree.ts';
import { isUnfinished, isWithin, unfinishedIn } from './unfinished.ts';
import { trim } from './words.ts';

/** Reads any text as a journey; what is wrong with it is reported in the order of the text. */
export function parse(text: string, report: Report): SyntaxTree {
  const problems: Diagnostic[] = [];
  const fences = fencesOf(text);
  const [fence] = fences.lines;
  if (fence) problems.push(fenceLines(trim(text, fence.from, fence.to), fenceRanges(fences, text)));
  const frontMatter = frontMatterOf(text, fences.inside?.from ?? 0, (problem) => problems.push(problem));
  const { lines, problems: found } = linesOf(text, frontMatter);
  for (const problem of found) if (isIn(problem.range, fences.inside)) problems.push(problem);

  const notation = otherNotationIn(text);
  if (notation) problems.push(otherNotation(notation.range, notation.name));
  // Of a text in another notation there is nothing more to say.
  const whole = notation ? [{ from: 0, to: text.length }] : [];
  const unfinished = unfinishedIn(problems, [...conflictsIn(lines, text), ...whole]);
  for (const problem of problems.toSorted((a, b) => a.range.from - b.range.from)) {
    if (isUnfinished(problem) || !isWithin(problem.range, unfinished)) report(problem);
  }
  const read = fence ? lines.map((line) => fencedLine(line, fences)) : lines;
  return {
    kind: 'tree',
    text,
    ...(frontMatter && { frontMatter }),
    lines: withoutBase(read, text),
    ...(unfinished.length > 0 && { unfinished }),
  };
}

/** The lines of a text; where it has no steps, a list with strange bullets is one of steps. */
function linesOf(text: string, frontMatter: FrontMatter | undefined): Reading {
  const from = frontMatter?.range.to ?? 0;
  const scale = scaleIn(frontMatter);
  const reading = readLines(text, from, scale);
  const plain = withPlainBullets(text, reading.lines);
  return plain === undefined ? reading : readLines(plain, from, scale);
}

/** The scale that plain scores of a file follow. */
export function scaleIn(frontMatter: FrontMatter | undefined): Scale {
  const scale = frontMatter?.data.scale;
  return (typeof scale === 'string' ? scaleOf(scale) : undefined) ?? plainScale;
}
