import type { Severity } from '@wayline/parser';
import { createColors } from 'picocolors';
import { codeFrame } from './code-frame.ts';
import { printable } from './printable.ts';
import type { Problem } from './problem.ts';

type Colours = ReturnType<typeof createColors>;

const tints: Record<Severity, keyof Pick<Colours, 'red' | 'yellow' | 'cyan'>> = {
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
  hint: 'cyan',
};

/**
 * A problem as a person reads it. The first line is `file:line:column: severity: message`, which editors and
 * continuous integration know how to link.
 */
export function describe(problem: Problem, coloured: boolean): string {
  const colours = createColors(coloured);
  const tint = colours[tints[problem.severity]];
  const { file, start, place, severity, message, code, help } = problem;
  const where = [printable(file), ...(start === undefined ? [] : [start.line, start.column])].join(':');
  const lines = [
    `${colours.bold(where)}: ${tint(severity)}: ${printable(message)} ${colours.dim(`[${code}]`)}`,
  ];
  const margin = ' '.repeat(Math.max(4, String(start?.line ?? '').length + 2));
  if (start !== undefined && place !== undefined) {
    const frame = codeFrame(place, start.column);
    lines.push(
      `${colours.dim(`${String(start.line).padStart(margin.length)} |`)} ${frame.line}`,
      `${margin} ${colours.dim('|')} ${frame.indent}${tint(frame.carets)}`,
    );
  }
  if (help !== undefined) lines.push(`${margin} ${colours.dim('=')} ${printable(help)}`);
  return `${lines.join('\n')}\n`;
}

/** Whether a person who can see colours is looking at a stream, unless told otherwise by the environment. */
export function showsColour(stream: { readonly isTTY?: boolean }): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0';
  return stream.isTTY === true && TERM !== 'dumb';
}
