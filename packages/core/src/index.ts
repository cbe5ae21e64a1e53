export { type FileFault, type Files, type FoundFile, fileAt, pathFrom } from './files.ts';
export { gather, gatherSync, type ReadFile } from './gather.ts';
export type {
  Channel,
  Cost,
  CustomLane,
  Edge,
  Effort,
  Evidence,
  EvidenceKind,
  Experiment,
  Feeling,
  Grounds,
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
  Picture,
  Provenance,
  Quote,
  Reading,
  Response,
  Review,
  Score,
  SeriesPoint,
  Settings,
  Stage,
  Standing,
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
export type { Duration, Quantity, Scale, SecondsSpan, Target, When } from './values.ts';
