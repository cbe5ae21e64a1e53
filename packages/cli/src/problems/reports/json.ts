import type { Problem } from '../problem.ts';
import { type CheckReport, countOf } from './report.ts';

/** A report as other programs read it: offsets beside lines and columns, and every fix with its changes. */
export function asJson({ files, problems, mended }: CheckReport): string {
  const report = {
    files,
    errors: countOf(problems, 'error'),
    warnings: countOf(problems, 'warning'),
    ...(mended.length > 0 && { mended }),
    problems: problems.map(asData),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function asData({ place, said, language, fix, ...problem }: Problem) {
  return {
    ...problem,
    ...(place && { end: place.end, range: place.range }),
    ...(fix && { fix }),
  };
}
