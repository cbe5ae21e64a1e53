import { readFileSync } from 'node:fs';
import { type Speech, speechForPrograms } from '../../speech.ts';
import { heard } from '../problem.ts';
import type { ReportFormat } from './formats.ts';
import type { CheckReport } from './report.ts';

/** Writes a report in a format; each is loaded only when it is asked for. */
export async function showReport(
  report: CheckReport,
  format: ReportFormat,
  stream: NodeJS.WriteStream,
  speech: Speech,
): Promise<void> {
  if (format === 'text') {
    const { showText } = await import('./text.ts');
    await showText(report, stream, speech);
    return;
  }
  const forPrograms = speechForPrograms(speech);
  const told = { ...report, problems: report.problems.map((problem) => heard(problem, forPrograms)) };
  stream.write(await written(told, format));
}

async function written(report: CheckReport, format: Exclude<ReportFormat, 'text'>): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('./json.ts')).asJson(report);
    case 'github':
      return (await import('./github.ts')).asGithub(report);
    case 'sarif': {
      const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
      return (await import('./sarif.ts')).asSarif(report, version);
    }
  }
}
