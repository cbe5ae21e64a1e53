import { type Said, type Severity, say } from '@wayline/parser';
import { type Speech, said, speechAbout } from '../../speech.ts';
import type { Problem } from '../problem.ts';
import { showProblems } from '../show.ts';
import { type CheckReport, countOf, type MendedFile } from './report.ts';

/** Shows a report to a person: what was mended, what is wrong, and how much of it there is. */
export async function showText(
  { files, problems, mended }: CheckReport,
  stream: NodeJS.WriteStream,
  speech: Speech,
): Promise<void> {
  const own = speechOfAll(problems, speech);
  for (const file of mended) stream.write(`${said(mendedIn(file), own)}\n`);
  if (mended.length > 0 && problems.length > 0) stream.write('\n');
  await showProblems(problems, stream, speech);
  if (problems.length > 0) stream.write('\n');
  for (const line of [summary(files, problems), ...hints(problems)]) stream.write(`${said(line, own)}\n`);
}

function mendedIn({ file, codes }: MendedFile): Said {
  const counts = [...new Set(codes)].map((code) => {
    const many = codes.filter((other) => other === code).length;
    return many === 1 ? say`${code}` : say`${many} × ${code}`;
  });
  return say`${file}: mended ${counts}`;
}

function summary(files: number, problems: readonly Problem[]): Said {
  const checked = files === 1 ? say`1 file checked` : say`${files} files checked`;
  const counts = severities
    .map(([severity, one, many]) => [countOf(problems, severity), one, many] as const)
    .filter(([number]) => number > 0)
    .map(([number, one, many]) => (number === 1 ? one : many(number)));
  return counts.length === 0 ? say`${checked}: nothing to mend` : say`${checked}: ${counts}`;
}

const severities: readonly (readonly [Severity, one: Said, many: (number: number) => Said])[] = [
  ['error', say`1 error`, (number) => say`${number} errors`],
  ['warning', say`1 warning`, (number) => say`${number} warnings`],
  ['info', say`1 remark`, (number) => say`${number} remarks`],
  ['hint', say`1 hint`, (number) => say`${number} hints`],
];

/** What can be done about the problems, once for all of them. */
function hints(problems: readonly Problem[]): readonly Said[] {
  const [first] = problems;
  if (!first) return [];
  const fixable = problems.filter(({ fix }) => fix !== undefined).length;
  const explained = say`\`wayline explain ${first.code}\` says more about a problem`;
  if (fixable === 0) return [explained];
  const mendable =
    fixable === 1
      ? say`\`wayline check --fix\` mends 1 of them`
      : say`\`wayline check --fix\` mends ${fixable} of them`;
  return [mendable, explained];
}

/** Several files are summed up in their language where they share one. */
function speechOfAll(problems: readonly Problem[], speech: Speech): Speech {
  const [language, ...others] = new Set(problems.map((problem) => problem.language));
  return speechAbout(others.length === 0 ? language : undefined, speech);
}
