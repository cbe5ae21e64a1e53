export type { Diagnostic, Edit, Fix, Report, Severity } from './diagnostic.ts';
export type { Position, Range } from './source.ts';
export { lineStarts, positionAt } from './source.ts';
export type * from './tree.ts';
