import type { Severity } from '@wayline/parser';
import type { Problem } from '../problem.ts';
import type { CheckReport } from './report.ts';

/** A report as commands of a GitHub workflow, which shows them beside the lines of a pull request. */
export function asGithub({ problems }: CheckReport): string {
  return problems.map((problem) => `${command(problem)}\n`).join('');
}

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

function command({ file, code, severity, message, help, start, place }: Problem): string {
  const end = place?.end;
  // Columns are taken only where a problem begins and ends on one line.
  const columns =
    start && end && start.line === end.line
      ? { col: start.column, endColumn: Math.max(end.column, start.column + 1) }
      : {};
  const properties = {
    file,
    ...(start && { line: start.line, endLine: end?.line ?? start.line, ...columns }),
    title: code,
  };
  const said = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  const text = help === undefined ? message : `${message}\n${help}`;
  return `::${levels[severity]} ${said.join(',')}::${escaped(text)}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
