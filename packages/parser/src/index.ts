export { applyEdits } from './apply-edits.ts';
export { isOddAttribute } from './attributes.ts';
export {
  type Diagnostic,
  diagnostic,
  type Edit,
  type Finding,
  type Fix,
  type Report,
  type Severity,
  translated,
} from './diagnostic.ts';
export { type FormatEditsOptions, formatEdits } from './format/edits.ts';
export { versions } from './format/migrate.ts';
export type { FormatOptions } from './format/style.ts';
export { format } from './format.ts';
export { type DateLiteral, date } from './literals/date.ts';
export { type DurationLiteral, duration } from './literals/duration.ts';
export { list, listParts } from './literals/list.ts';
export { type MetricUseLiteral, metricUse } from './literals/metric-use.ts';
export { type OnlyMark, onlyMark } from './literals/only-mark.ts';
export { percent, type QuantityLiteral, quantity } from './literals/quantity.ts';
export { type ReferenceLiteral, reference, referenceSpan } from './literals/reference.ts';
export {
  bareScore,
  faces,
  plainScale,
  type Scale,
  type ScoreLiteral,
  scaleOf,
  scaleOutOf,
  score,
  scoreOn,
} from './literals/score.ts';
export { type TargetLiteral, target } from './literals/target.ts';
export { type NodeStack, nodeStack } from './node-stack.ts';
export { type Noun, noun, nouns } from './nouns.ts';
export { parse, scaleIn } from './parse.ts';
export { lanesDeclaredIn, type PlacedNode, type Placement, placementsOf } from './placement.ts';
export { print } from './print.ts';
export { syntaxProblems } from './problems.ts';
export { type Said, type SaidValue, say, spoken, type Translations } from './said.ts';
export { type SettingName, settingNames } from './settings.ts';
export type { Position, Range } from './source.ts';
export { lineStarts, positionAt } from './source.ts';
export { strangeBullets } from './strange-bullets.ts';
export type {
  Attribute,
  Attributes,
  BlankLine,
  CommentLine,
  ConflictLine,
  ContinuationLine,
  EdgeLine,
  Feel,
  FrontMatter,
  HeadingLine,
  IdeaLine,
  InlineStep,
  Line,
  LineKind,
  Mark,
  Mood,
  PainLine,
  PropertyLine,
  SayLine,
  SeparatorLine,
  StageLine,
  StepLine,
  SyntaxTree,
  TextLine,
  TouchItem,
  TouchLine,
  Words,
} from './tree.ts';
export { isWithin } from './unfinished.ts';
export type { FlagName } from './vocabulary/flags.ts';
export { flags } from './vocabulary/flags.ts';
export { fold } from './vocabulary/fold.ts';
export { languages } from './vocabulary/index.ts';
export type { KeyName, NodeKind, ValueKind } from './vocabulary/keys.ts';
export { keys, nodeKinds } from './vocabulary/keys.ts';
export type { Language } from './vocabulary/language.ts';
export { languageFor } from './vocabulary/language-for.ts';
export {
  flagOf,
  isKeyWord,
  keyOf,
  keysNamed,
  keyWordsAt,
  markOf,
  nearestKey,
  nodeKindsOf,
  spellingsOf,
  valueKindOf,
  valueWordOf,
} from './vocabulary/lookup.ts';
export type { MarkName } from './vocabulary/marks.ts';
export { marks } from './vocabulary/marks.ts';
export { numeralCharacters } from './vocabulary/numeral-characters.ts';
export { slip } from './vocabulary/slip.ts';
export { type Slips, slips } from './vocabulary/slips.ts';
export type { ValueTopic, ValueWord } from './vocabulary/value-words.ts';
export { valueWords } from './vocabulary/value-words.ts';
export { wordsIn } from './words.ts';
export {
  readYaml,
  readYamlTree,
  type YamlEntry,
  type YamlNode,
  type YamlText,
  type YamlTree,
} from './yaml.ts';
