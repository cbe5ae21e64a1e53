import { type Said, say, type Words } from '@wayline/parser';
import type { Journey, Use } from '../journey.ts';
import { problem, typed } from '../problems.ts';
import { mentionsIn } from '../use/mentions.ts';
import type { Rule } from './rule.ts';

/** A file, or one of the names behind `only`, from which nothing is used. */
export const unusedUse: Rule = ({ journey, report }) => {
  const read = journey.uses.filter(({ file }) => file !== undefined);
  const needed = read.length > 0 ? neededIn(journey) : [];
  for (const use of read) {
    const asked = partsOf(use);
    const idle = asked.filter(({ range }) => !needed.some((from) => range.from <= from && from < range.to));
    if (asked.length > 0 && idle.length === asked.length)
      report(unused(use.path, say`Nothing that ${typed(use.path.text)} declares is used here`));
    else
      for (const name of idle)
        report(
          unused(name, say`${typed(name.text)} is taken from ${typed(use.path.text)} and not used here`),
        );
  }
};

function partsOf({ path, only }: Use): readonly Words[] {
  return only ?? [path];
}

/** The places that take something which the journey needs. */
function neededIn(journey: Journey): readonly number[] {
  const { personas, channels, metrics, lanes, views, stages, steps, groups, edges, settings } = journey;
  const mentioned = mentionsIn({ stages, steps, groups, edges, views, settings, lanes });
  // Where nobody is named, every feeling is that of every persona.
  const isScored = personas.some(({ id }) => mentioned.has(id));
  return [
    ...personas.filter(({ id }) => !isScored || mentioned.has(id)),
    // Of these, only what is mentioned came into the journey.
    ...channels,
    ...metrics,
    ...lanes.filter(({ id }) => mentioned.has(id)),
    ...views,
  ].flatMap(({ origin, range }) => (origin ? [range.from] : []));
}

function unused({ range }: Words, message: Said) {
  return problem('lint/unused-use', range, message, say`Leave it out, or mention it in the map`);
}
