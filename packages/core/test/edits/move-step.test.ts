import { edits, type Step } from '@wayline/core';
import { spoken } from '@wayline/parser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutRanges } from '../round-trip.ts';
import { commentsIn, read, textAfter, texts } from './edited-text.ts';

test.each<[what: string, before: string, change: Parameters<typeof edits.moveStep>[2], after: string]>([
  ['a step', '- a\n- b\n- c\n', { step: 'c', before: 'a' }, '- c\n- a\n- b\n'],
  ['a step behind another', '- a\n- b\n- c\n', { step: 'a', after: 'b' }, '- b\n- a\n- c\n'],
  [
    'one with all its lines',
    '- a\n  ! A\n  + B\n- b\n  text\n',
    { step: 'b', before: 'a' },
    '- b\n  text\n- a\n  ! A\n  + B\n',
  ],
  [
    'one with the comments above its lines',
    '// of a\n- a\n  // of A\n  ! A\n// of b\n- b\n',
    { step: 'b', before: 'a' },
    '// of b\n- b\n// of a\n- a\n  // of A\n  ! A\n',
  ],
  [
    'one to another stage',
    '## A\n- a\n- b\n\n## B\n- c\n',
    { step: 'a', before: 'c' },
    '## A\n- b\n\n## B\n- a\n- c\n',
  ],
  [
    'one to the end of a stage',
    '## A\n- a\n\n## B\n- c\n  ! C\n',
    { step: 'a', stage: 'stage/b' },
    '## A\n\n## B\n- c\n  ! C\n- a\n',
  ],
  [
    'one into an empty stage',
    '## A\n- a\n- b\n## B\ngoal: x\n## C\n- c\n',
    { step: 'b', stage: 'stage/b' },
    '## A\n- a\n## B\ngoal: x\n- b\n## C\n- c\n',
  ],
  [
    'one without what is said of the stage',
    '## A\n- a\n  text\ngoal: x\n- b\n',
    { step: 'a', after: 'b' },
    '## A\ngoal: x\n- b\n- a\n  text\n',
  ],
  ['steps with blank lines between', '- a\n\n- b\n\n- c\n', { step: 'a', after: 'b' }, '- b\n\n- a\n\n- c\n'],
  ['the last line of a file without a line end', '- a\n- b', { step: 'b', before: 'a' }, '- b\n- a\n'],
  ['to the end of a file without a line end', '- a\n- b', { step: 'a', after: 'b' }, '- b\n- a'],
  [
    'in the line of a stage',
    '## S: a ~ +1; b ~ 0; c\n',
    { step: 'c', before: 'a' },
    '## S: c; a ~ +1; b ~ 0\n',
  ],
  [
    'out of the line of a stage',
    '## S: a ~ +1; b ~ 0\n- c\n',
    { step: 'a', after: 'c' },
    '## S: b ~ 0\n- c\n- a ~ +1\n',
  ],
  [
    'out of it, where only one is left',
    '## S: a; b\n- c\n',
    { step: 'a', after: 'c' },
    '## S: b;\n- c\n- a\n',
  ],
  ['the only one out of it', '## S: a ~ 0\n- c\n', { step: 'a', after: 'c' }, '## S\n- c\n- a ~ 0\n'],
  [
    'into the line of a stage',
    '## S: a ~ +1; b ~ 0\n## T\n- c ~ -1\n- d\n',
    { step: 'c', after: 'a' },
    '## S: a ~ +1; c ~ -1; b ~ 0\n## T\n- d\n',
  ],
  [
    'with its lines among steps in a line',
    '## S: a ~ +1; b ~ 0\n! of S\n## T\n- c\n  ! C\n- d\n',
    { step: 'c', after: 'a' },
    '## S: a ~ +1\n! of S\n- c\n  ! C\n- b ~ 0\n## T\n- d\n',
  ],
  ['nothing that stands there already', '- a\n- b\n', { step: 'a', before: 'b' }, '- a\n- b\n'],
])('moves %s', (_, before, change, after) => {
  const text = read(before);
  expect(textAfter(text, edits.moveStep(text.tree, text.journey, change))).toBe(after);
});

test.each<[what: string, before: string, change: Parameters<typeof edits.moveStep>[2], why: string]>([
  ['no such step', '- a', { step: 'b', before: 'a' }, 'There is no step `b`'],
  ['no such place', '- a', { step: 'a', before: 'b' }, 'There is no step `b`'],
  ['no such stage', '- a', { step: 'a', stage: 'b' }, 'There is no stage `b`'],
  [
    'a place behind the end of a span',
    '- a\n  ! A {until=b}\n- b\n',
    { step: 'a', after: 'b' },
    '`b` comes before this line starts',
  ],
  [
    'a stage with a score of its own',
    '## A ~ +1\n## B\n- b\n- c\n',
    { step: 'b', stage: 'stage/a' },
    'This stage has steps, and they carry its feeling',
  ],
])('is refused for %s', (_, before, change, why) => {
  const { tree, journey } = read(before);
  const outcome = edits.moveStep(tree, journey, change);
  expect('refused' in outcome && spoken(outcome.refused)).toBe(why);
});

const change = fc.record({
  text: fc.constantFrom(...texts),
  step: fc.nat(1000),
  beside: fc.nat(1000),
  where: fc.constantFrom('before', 'after', 'stage'),
});

test('moves that step and changes nothing that anyone says, whatever the text', () => {
  let moved = 0;
  const reasons: string[] = [];
  fc.assert(
    fc.property(change, ({ text, step: from, beside, where }) => {
      const before = read(text);
      const { steps, stages } = before.journey;
      const step = steps[from % Math.max(1, steps.length)];
      const other = steps[beside % Math.max(1, steps.length)];
      const stage = stages[beside % Math.max(1, stages.length)];
      if (!step || !other || !stage || (where !== 'stage' && other === step)) return;
      const place =
        where === 'before'
          ? { before: other.id }
          : where === 'after'
            ? { after: other.id }
            : { stage: stage.id };
      const outcome = edits.moveStep(before.tree, before.journey, { step: step.id, ...place });
      if ('refused' in outcome) {
        reasons.push(spoken(outcome.refused));
        return;
      }
      moved++;
      const after = textAfter(before, outcome);
      expect(commentsIn(after).toSorted()).toEqual(commentsIn(text).toSorted());
      expect(wordsOf(after)).toEqual(wordsOf(text));
      const { journey } = read(after);
      expect(journey.steps.map(saidOf).toSorted(), after).toEqual(steps.map(saidOf).toSorted());
      expect(journey.stages.length).toBeGreaterThanOrEqual(stages.length - 1);
      expect(withoutRanges(journey.personas)).toEqual(withoutRanges(before.journey.personas));
    }),
    { numRuns: 300, seed: 13 },
  );
  expect(moved, reasons.join('\n')).toBeGreaterThan(140);
});

/** Every word of a text, in any order; marks come and go with lines. */
function wordsOf(text: string): readonly string[] {
  return text
    .split(/[\s;:：；]+/)
    .filter((word) => word !== '' && word !== '-')
    .toSorted();
}

/** What a step says, without where it stands and what follows from that. */
function saidOf({ label, scores, touchpoints, pains, ideas, quotes, description }: Step): string {
  const said = {
    label,
    // In another group others may take it, who feel the same.
    scores: new Set(scores.map(({ asIs, toBe }) => JSON.stringify(withoutRanges([asIs, toBe])))).size,
    touchpoints: touchpoints.length,
    pains: pains.map(({ text, severity }) => [text, severity]),
    ideas: ideas.map(({ text, impact }) => [text, impact]),
    quotes: quotes.map(({ text }) => text),
    description,
  };
  return JSON.stringify(withoutRanges(said));
}
