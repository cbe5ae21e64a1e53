import { type Severity, say } from '@wayline/parser';
import { createColors } from 'picocolors';
import { type Speech, said, speechAbout } from '../speech.ts';
import { codeFrame } from './code-frame.ts';
import { mendedLines } from './mended-lines.ts';
import { printable } from './printable.ts';
import { heard, type Problem } from './problem.ts';

type Colours = ReturnType<typeof createColors>;

const tints: Record<Severity, keyof Pick<Colours, 'red' | 'yellow' | 'cyan'>> = {
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
  hint: 'cyan',
};

/**
 * A problem as a person reads it. The first line is `file:line:column: severity: message`, which editors and
 * continuous integration know how to link; below it stand the line with carets, what to do, and the line mended.
 */
export function describe(problem: Problem, coloured: boolean, speech: Speech): string {
  const colours = createColors(coloured);
  const tint = colours[tints[problem.severity]];
  const { file, start, place, severity, message, code, help, fix } = heard(problem, speech);
  const speak = (sentence: Parameters<typeof said>[0]) =>
    printable(said(sentence, speechAbout(problem.language, speech)));

  const where = [printable(file), ...(start === undefined ? [] : [start.line, start.column])].join(':');
  const lines = [
    `${colours.bold(where)}: ${tint(severity)}: ${printable(message)} ${colours.dim(`[${code}]`)}`,
  ];
  const width = Math.max(4, String(start?.line ?? '').length + 2);
  const margin = (text: string | number = '') => colours.dim(`${String(text).padStart(width)} |`);
  const note = ' '.repeat(width + 1);
  if (start !== undefined && place !== undefined) {
    const frame = codeFrame(place, start.column);
    lines.push(`${margin(start.line)} ${frame.line}`, `${margin()} ${frame.indent}${tint(frame.carets)}`);
  }
  const mended = fix && place ? mendedLines(place, fix).filter((line) => line.trim() !== '') : [];
  if (help !== undefined) lines.push(`${note}${colours.dim('=')} ${speak(say`help: ${help}`)}`);
  // The mended line says as much as its title, where there is help besides.
  if (fix !== undefined && (help === undefined || mended.length === 0)) {
    lines.push(`${note}${colours.dim('=')} ${speak(say`fix: ${fix.title}`)}`);
  }
  for (const [index, line] of mended.entries()) {
    const number = String((start?.line ?? 0) + index).padStart(width);
    lines.push(`${colours.dim(number)} ${colours.green('+')} ${colours.green(shortened(printable(line)))}`);
  }
  return `${lines.join('\n')}\n`;
}

/** A line that is no longer than a terminal is wide, more or less. */
function shortened(line: string): string {
  const characters = [...line];
  return characters.length <= longestLine ? line : `${characters.slice(0, longestLine).join('')}…`;
}

const longestLine = 120;

/** Whether a person who can see colours is looking at a stream, unless told otherwise by the environment. */
export function showsColour(stream: { readonly isTTY?: boolean }): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0';
  return stream.isTTY === true && TERM !== 'dumb';
}
