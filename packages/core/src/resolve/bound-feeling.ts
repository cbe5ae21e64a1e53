import { type Report, type Scale, say, score, valueWordOf, type Words } from '@wayline/parser';
import type { Feeling, Id } from '../journey.ts';
import { meantBy, problem, typed } from '../problems.ts';
import type { BoundScores } from './bound-scores.ts';
import { joined, type ReadFeeling } from './feeling.ts';
import { longestName } from './longest-name.ts';
import { type Directory, matches } from './references.ts';
import { partOf } from './text.ts';

/** What is needed to read `@csat`. */
export interface BoundContext {
  readonly scale: Scale;
  readonly metrics: Directory<Id>;
  readonly scores: BoundScores;
  readonly report: Report;
}

/**
 * Reads `@csat`, perhaps among words. Behind words it counts only where a metric bears the name, since people
 * write so to each other; `of` is the metric whose target `@target` means.
 */
export function boundFeeling(words: Words, context: BoundContext, of?: Id): ReadFeeling | undefined {
  const { text } = words;
  if (!/[@＠]/.test(text) || score(text, context.scale)) return undefined;
  for (const { index } of text.matchAll(/(?<![^\s])[@＠](?=[^\s@＠])/gu)) {
    const name = partOf(words, index + 1, text.length);
    const found = longestName(name.text, context.metrics);
    if (!found && index > 0) continue;
    const to = index + 1 + (found?.to ?? /^\S+/u.exec(name.text)?.[0].length ?? 0);
    const feeling = feelingBy(found?.thing, partOf(words, index + 1, to), context, of);
    return among(partOf(words, 0, index), feeling, partOf(words, to, text.length));
  }
  return undefined;
}

/** A feeling with the words before and behind it. */
function among(before: Words, bound: Feeling | undefined, after: Words): ReadFeeling {
  const withWord = (word: Words): Feeling | undefined => (word.text === '' ? bound : { ...bound, word });
  const feeling = withWord(joined(before, after));
  const withoutBefore = withWord(after);
  return {
    ...(feeling && { feeling }),
    ...(before.text !== '' && { before, ...(withoutBefore && { withoutBefore }) }),
  };
}

function feelingBy(
  known: Id | undefined,
  name: Words,
  { metrics, scores, report }: BoundContext,
  of: Id | undefined,
): Feeling | undefined {
  if (known === undefined && of !== undefined && valueWordOf(name.text, 'measure') === 'target')
    return bound(of, scores.target(of, name.range));
  if (known !== undefined) return bound(known, scores.value(known, name.range));
  const label = metrics.labels.find(name.text);
  const { help, fix } = meantBy(label, name.range);
  const message = say`There is no metric ${typed(name.text)}`;
  report(problem('resolve/unknown-metric', name.range, message, help ?? declareIt, fix));
  const [meant] = label === undefined ? [] : matches(label, metrics);
  return meant === undefined ? undefined : bound(meant, scores.value(meant, name.range));
}

const declareIt = say`Declare it with \`metric:\`, or write a space behind the \`@\` where no metric is meant`;

function bound(metric: Id, value: number | undefined): Feeling {
  return value === undefined ? { metric } : { metric, value: value + 0 };
}
