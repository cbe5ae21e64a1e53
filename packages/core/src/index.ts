export { type FileFault, type Files, type FoundFile, fileAt, pathFrom } from './files.ts';
export { gather, gatherSync, type ReadFile } from './gather.ts';
export type {
  Channel,
  CustomLane,
  Edge,
  Feeling,
  Group,
  Id,
  Idea,
  Item,
  ItemBase,
  Journey,
  Metric,
  MetricUse,
  Notes,
  Ownership,
  Pain,
  Persona,
  Phase,
  Provenance,
  Quote,
  Reading,
  Response,
  Score,
  SeriesPoint,
  Settings,
  Stage,
  Step,
  Text,
  Touchpoint,
  View,
} from './journey.ts';
export { type FileNeed, needs } from './needs.ts';
export { type ProblemCode, problems } from './problems.ts';
export { type Host, resolve } from './resolve/resolve.ts';
export { check } from './rules/check.ts';
export { rules } from './rules/index.ts';
export type { Checked, Rule } from './rules/rule.ts';
export type { Duration, Quantity, Scale, SecondsSpan, Target } from './values.ts';
