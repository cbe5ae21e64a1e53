export type { Choice, Wish } from './choice/choice.ts';
export { choiceOf, choose } from './choice/choose.ts';
export { failedRouter, plainWays } from './choice/plain-ways.ts';
export { smallPrint } from './choice/small-print.ts';
export type { AddedIdea } from './edits/add-idea.ts';
export type { AddedPain } from './edits/add-pain.ts';
export type { AddedStep } from './edits/add-step.ts';
export { edits } from './edits/index.ts';
export type { NewScore } from './edits/mood-edits.ts';
export type { NewPlace } from './edits/move-step.ts';
export type { Outcome } from './edits/outcome.ts';
export type { NewName } from './edits/rename.ts';
export type { NewAttribute } from './edits/set-attribute.ts';
export type { NewProperty } from './edits/set-property.ts';
export {
  type FileBytes,
  type FileFault,
  type Files,
  type FoundFile,
  fileAt,
  type NoFile,
  pathFrom,
} from './files.ts';
export { applyFixes, type FixedText, fixAll } from './fixes.ts';
export { gather, gatherSync, type ReadFile } from './gather.ts';
export { type IconName, iconNames } from './icon-names.ts';
export { type Images, largestImage, openImages } from './images/open-images.ts';
export { imageFiles } from './images/pictures-in.ts';
export { type DataProblem, type DataReport, dataProblems } from './interchange/data/problem.ts';
export { fromJson } from './interchange/from-json.ts';
export { type JourneyData, type JsonOptions, type Plain, toJson } from './interchange/json.ts';
export { selfContained } from './interchange/self-contained.ts';
export { toText } from './interchange/text/to-text.ts';
export type {
  Arc,
  Brand,
  BrandFonts,
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
  Hideable,
  Id,
  Idea,
  Item,
  ItemBase,
  Journey,
  Metric,
  MetricUse,
  Notes,
  Origin,
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
  Tint,
  Touchpoint,
  Use,
  View,
  Work,
} from './journey.ts';
export { type FileNeed, needs } from './needs.ts';
export { type ProblemCode, problems } from './problems.ts';
export { type Prompt, promptIn } from './prompt.ts';
export { publicOf } from './public/public-of.ts';
export { strictAboutMarks } from './public/strict-about-marks.ts';
export { type Host, resolve } from './resolve/resolve.ts';
export { slug } from './resolve/slug.ts';
export { check } from './rules/check.ts';
export { rules } from './rules/index.ts';
export type { Checked, Retelling, Rule } from './rules/rule.ts';
export { checkSidecar } from './translation/check-sidecar.ts';
export { idEdits } from './translation/id-edits.ts';
export { labelLanguages } from './translation/labelled.ts';
export { inLanguage, isSameLanguage } from './translation/languages.ts';
export type { Address, Phrase, Section } from './translation/phrase.ts';
export { phrasesOf } from './translation/phrases.ts';
export { type Plan, planTranslations, type Row } from './translation/plan.ts';
export { type Entry, type Sidecar, sidecarPaths } from './translation/sidecar.ts';
export { sidecarFor } from './translation/sidecar-for.ts';
export { sidecarOf } from './translation/sidecar-of.ts';
export { translate, untranslated } from './translation/translate.ts';
export type { Duration, Quantity, Scale, SecondsSpan, Target, When } from './values.ts';
