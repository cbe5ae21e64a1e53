import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Position, Range, Severity } from '@wayline/parser';
import { codes } from '../codes.ts';
import { firstSentence, problemPages } from '../pages.ts';
import type { PlacedFix, Problem } from '../problem.ts';
import { forTerminal } from '../terminal-page.ts';
import type { CheckReport } from './report.ts';

/** A report in the interchange format of static analysis, SARIF 2.1.0, with the page of each problem and every fix. */
export function asSarif({ problems }: CheckReport, version: string): string {
  const found = [...new Set(problems.map(({ code }) => code))].sort();
  const run = {
    tool: { driver: { name: 'wayline', semanticVersion: version, rules: rulesOf(found) } },
    columnKind: 'utf16CodeUnits',
    results: problems.map((problem) => resultOf(problem, found.indexOf(problem.code))),
  };
  const log = { $schema: schema, version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

function rulesOf(found: readonly string[]) {
  const pages = problemPages();
  return found.map((code) => {
    const page = pages.get(code);
    const severity = codes[code];
    return {
      id: code,
      ...(page !== undefined && {
        shortDescription: { text: firstSentence(page) },
        help: { text: forTerminal(page, false, 80), markdown: page },
      }),
      ...(severity && { defaultConfiguration: { level: levels[severity] } }),
    };
  });
}

function resultOf({ file, code, severity, message, help, start, place, fix }: Problem, ruleIndex: number) {
  const artifactLocation = locationOf(file);
  const region = start && regionOf(start, place?.end ?? start, place?.range);
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: help === undefined ? message : `${message}\n${help}` },
    locations: [{ physicalLocation: { artifactLocation, ...(region && { region }) } }],
    ...(fix && { fixes: [fixOf(fix, artifactLocation)] }),
  };
}

function fixOf({ title, edits }: PlacedFix, artifactLocation: ReturnType<typeof locationOf>) {
  const replacements = edits.map(({ start, end, range, text }) => ({
    deletedRegion: regionOf(start, end, range),
    insertedContent: { text },
  }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation, replacements }] };
}

function regionOf(start: Position, end: Position, range: Range | undefined) {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...(range && { charOffset: range.from, charLength: range.to - range.from }),
  };
}

/** A file as it was named; where that is by its way from here, so it is for the reader. */
function locationOf(file: string) {
  if (isAbsolute(file)) return { uri: pathToFileURL(file).href };
  const uri = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return { uri, uriBaseId: '%SRCROOT%' };
}
