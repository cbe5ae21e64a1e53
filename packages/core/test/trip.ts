import { check, type Files, gatherSync, type Journey, resolve } from '@wayline/core';
import { type Diagnostic, lineStarts, parse, positionAt, type SyntaxTree } from '@wayline/parser';

/** The whole way of a text through parser and core, with everything reported on it. */
export function trip(text: string, { fileName = 'input.journey', files: project }: Surroundings = {}) {
  const problems: Diagnostic[] = [];
  const report = (problem: Diagnostic) => problems.push(problem);
  const tree: SyntaxTree = parse(text, report);
  const journey: Journey = resolve(tree, report, {
    fileName,
    ...(project && { files: gatherSync(tree, fileName, (path) => project.get(path)) }),
  });
  check(journey, tree, report);
  return { tree, journey, problems };
}

interface Surroundings {
  readonly fileName?: string;
  readonly files?: Files | undefined;
}

/** Problems as a golden shows them: where, what, and the very text that is pointed at. */
export function listing(text: string, problems: readonly Diagnostic[]): string {
  const starts = lineStarts(text);
  return problems
    .map(({ code, severity, range, message, help }) => {
      const { line, column } = positionAt(starts, range.from);
      const pointed = JSON.stringify(text.slice(range.from, range.to));
      return `${line}:${column} ${pointed}\n  ${severity} ${code}: ${message}\n${help === undefined ? '' : `  help: ${help}\n`}`;
    })
    .join('');
}
