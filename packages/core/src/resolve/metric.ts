import { type Diagnostic, type Range, type Report, say, scaleOf, target, type Words } from '@wayline/parser';
import { conditionsOf } from '../data/conditions.ts';
import type { DataFiles } from '../data/data-files.ts';
import { dataSource } from '../data/data-source.ts';
import { readingOf } from '../data/reading.ts';
import type { Id, Metric, Reading } from '../journey.ts';
import { problem, typed } from '../problems.ts';
import { nodeBase } from './node.ts';
import type { OutlineNode } from './outline-node.ts';
import { textAt, textsAt, unreadable, valueAt, wordAt } from './properties.ts';

/** What is needed to read a metric: the files of data, where a host has handed in any. */
export interface MetricSources {
  readonly files?: DataFiles | undefined;
  /** Path of the file that declares it. */
  readonly fileName: string;
}

/** Reads what is declared of a metric, and what its source says. */
export function metricOf(node: OutlineNode, id: Id, sources: MetricSources, report: Report): Metric {
  const unit = valueAt(node, 'unit', report)?.text;
  const better = wordAt(node, 'better', 'measure', report);
  const written = valueAt(node, 'target', report);
  const aim = written && target(written.text);
  if (written && !aim) report(unreadable(written, say`Write a number such as \`>= 50\` or \`70%\``));
  const span = valueAt(node, 'scale', report);
  const scale = span && scaleOf(span.text);
  if (span && !scale) report(unreadable(span, say`Write the lowest and the highest value, as in \`1..5\``));
  const source = textAt(node, 'source');
  const where = textAt(node, 'where');
  const series = textAt(node, 'series');
  const reading = readingAt(node, unit, sources, report);
  return {
    kind: 'metric',
    ...nodeBase(node, id, report),
    ...(unit !== undefined && { unit }),
    ...((better === 'up' || better === 'down') && { better }),
    ...(aim && { target: aim }),
    ...(scale && { scale }),
    ...(source && { source }),
    ...(where && { where }),
    ...(series && { series }),
    ...(reading && { reading }),
  };
}

/** What a source that is a file of data says; other sources are prose. */
function readingAt(
  node: OutlineNode,
  unit: string | undefined,
  { files, fileName }: MetricSources,
  report: Report,
): Reading | undefined {
  const [source] = textsAt(node, 'source').flatMap((text) => dataSource(text) ?? []);
  const series = valueAt(node, 'series', report);
  const where = textsAt(node, 'where');
  const [aimless = series] = where;
  if (!source) {
    if (aimless) report(noSource(node.label, aimless.range));
    return undefined;
  }
  const conditions = where.map((text) => conditionsOf(text, report));
  // Without a condition that cannot be read, the number of some other row would be taken.
  const known = conditions.every((each) => each !== undefined) ? conditions.flat() : undefined;
  if (!files || !known) return {};
  const asked = {
    source,
    fileName,
    where: known,
    ...(series && { series }),
    ...(unit !== undefined && { unit }),
  };
  return readingOf(asked, files, report);
}

/** The problem of a metric that is asked for what stands in a file, and names none. */
export function noSource({ text }: Words, range: Range): Diagnostic {
  const message = say`The metric ${typed(text)} names no file to read from`;
  return problem('data/no-source', range, message, say`Write one under it, as in \`source: ./kpi.csv#name\``);
}
