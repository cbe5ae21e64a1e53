import { type Journey, type Outcome, resolve } from '@wayline/core';
import { applyEdits, type Edit, parse, type SyntaxTree, spoken } from '@wayline/parser';
import { expect } from 'vitest';
import { cases, examples } from '../samples.ts';
import { trip } from '../trip.ts';

/** A text with its tree and its journey. */
export interface Read {
  readonly tree: SyntaxTree;
  readonly journey: Journey;
}

export function read(text: string): Read {
  const tree = parse(text, () => {});
  return { tree, journey: resolve(tree, () => {}) };
}

/** Every sample that a program could have in hand: whatever is wrong with it is no error. */
export const texts: readonly string[] = [...examples, ...cases]
  .map(({ text }) => text)
  .filter((text) => !trip(text).problems.some(({ severity }) => severity === 'error'));

/** The text after an edit; one that is refused is a mistake of the test. */
export function textAfter({ tree }: Read, outcome: Outcome): string {
  if ('refused' in outcome) throw new Error(spoken(outcome.refused));
  expectMinimal(tree.text, outcome.edits);
  return applyEdits(tree.text, outcome.edits);
}

/** No change puts in place what stands there already, and none overlap. */
function expectMinimal(text: string, edits: readonly Edit[]): void {
  let end = 0;
  for (const { range, text: written } of edits.toSorted((a, b) => a.range.from - b.range.from)) {
    expect(range.from).toBeGreaterThanOrEqual(end);
    expect(text.slice(range.from, range.to) === written).toBe(false);
    end = range.to;
  }
}

/** The comments of a text, in order. */
export function commentsIn(text: string): readonly string[] {
  return parse(text, () => {}).lines.flatMap((line) => (line.kind === 'comment' ? [line.words.text] : []));
}
