import { edits } from '@wayline/core';
import { spoken } from '@wayline/parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutRanges } from '../round-trip.ts';
import { commentsIn, read, textAfter, texts } from './edited-text.ts';

describe('adds', () => {
  test.each<[what: string, before: string, change: Parameters<typeof edits.addStep>[2], after: string]>([
    [
      'a step',
      '- a\n- b\n',
      { after: 'a', label: 'Pay', value: 1, word: 'glad' },
      '- a\n- Pay ~ +1 glad\n- b\n',
    ],
    ['a step above a comment', '// of a\n- a\n', { before: 'a', label: 'Pay' }, '- Pay\n// of a\n- a\n'],
    [
      'a step in the line of a stage',
      '## S: a ~ 0; b\n',
      { before: 'b', label: 'Pay' },
      '## S: a ~ 0; Pay; b\n',
    ],
    ['a step in an empty stage', '## S', { stage: 'stage/s', label: 'Pay' }, '## S\n- Pay'],
    ['a name with marks', '- a\n', { after: 'a', label: 'a ~ b' }, '- a\n- a \\~ b\n'],
  ])('%s', (_, before, change, after) => {
    const text = read(before);
    expect(textAfter(text, edits.addStep(text.tree, text.journey, change))).toBe(after);
  });

  test.each<[what: string, before: string, change: Parameters<typeof edits.addPain>[2], after: string]>([
    ['a pain point', '- a\n- b\n', { at: 'a', text: 'Slow', severity: 2 }, '- a\n  !! Slow\n- b\n'],
    [
      'one below what is there',
      '- a\n\t@ Web\n\ttext\n',
      { at: 'a', text: 'Slow' },
      '- a\n\t@ Web\n\ttext\n\t! Slow\n',
    ],
    [
      'one of a stage',
      '## S\ngoal: x\n- a\n',
      { at: 'stage/s', text: 'Slow' },
      '## S\ngoal: x\n! Slow\n- a\n',
    ],
    [
      'one of a step in the line of its stage',
      '## S: a ~ 0; b ~ 0; c ~ 0\n',
      { at: 'b', text: 'Slow' },
      '## S: a ~ 0\n- b ~ 0\n  ! Slow\n- c ~ 0\n',
    ],
    ['one of several lines', '- a\n', { at: 'a', text: 'Slow\nand dear' }, '- a\n  ! Slow\n  | and dear\n'],
    ['words with braces', '- a\n', { at: 'a', text: 'No {field}' }, '- a\n  ! No \\{field}\n'],
  ])('%s', (_, before, change, after) => {
    const text = read(before);
    expect(textAfter(text, edits.addPain(text.tree, text.journey, change))).toBe(after);
  });

  test.each<[what: string, before: string, change: Parameters<typeof edits.addIdea>[2], after: string]>([
    ['an opportunity', '- a\n', { at: 'a', text: 'More', impact: 3 }, '- a\n  +++ More\n'],
    [
      'one that answers the nearest',
      '- a\n  ! A\n',
      { at: 'a', text: 'More', answers: 'P1' },
      '- a\n  ! A\n  + More\n',
    ],
    [
      'one that answers another',
      '- a\n  ! A\n- b\n',
      { at: 'b', text: 'More', answers: 'P1' },
      '- a\n  ! A\n- b\n  + More -> A\n',
    ],
    ['one that answers nothing', '- a\n  ! A\n', { at: 'a', text: 'More' }, '- a\n  + More\n  ! A\n'],
  ])('%s', (_, before, change, after) => {
    const text = read(before);
    expect(textAfter(text, edits.addIdea(text.tree, text.journey, change))).toBe(after);
  });
});

describe('removes', () => {
  test.each([
    ['a step with its lines and comments', '- a\n// of b\n- b\n  ! B\n- c\n', 'b', '- a\n- c\n'],
    ['one of two blank lines', '- a\n\n- b\n\n- c\n', 'b', '- a\n\n- c\n'],
    ['a step out of the line of its stage', '## S: a ~ 0; b\n', 'a', '## S: b;\n'],
    ['the last of them', '## S: a ~ 0; b\n', 'b', '## S: a ~ 0\n'],
  ])('%s', (_, before, step, after) => {
    const text = read(before);
    expect(textAfter(text, edits.removeStep(text.tree, text.journey, { step }))).toBe(after);
  });

  test.each([
    ['no such step', '- a', 'b', 'There is no step `b`'],
    ['a step that others lead to', '- a\n  -> b\n- b', 'b', 'Other lines speak of `b`'],
    [
      'a step whose pain point is answered elsewhere',
      '- a\n  ! A\n- b\n  + B -> A',
      'a',
      'There is no pain point `A`',
    ],
  ])('but not for %s', (_, before, step, why) => {
    const { tree, journey } = read(before);
    const outcome = edits.removeStep(tree, journey, { step });
    expect('refused' in outcome && spoken(outcome.refused)).toBe(why);
  });
});

const words = fc.constantFrom('Slow', 'a -> b', '{x}', 'Goal: y', '> z', '太慢', '- d', 'a ~ 0', '// no');

test('adds a pain point and an opportunity to any text, and nothing else', () => {
  let added = 0;
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.nat(1000), words, fc.boolean(), (text, at, said, isPain) => {
      const before = read(text);
      const nodes = [...before.journey.stages.filter(({ implicit }) => !implicit), ...before.journey.steps];
      const node = nodes[at % Math.max(1, nodes.length)];
      if (!node) return;
      const outcome = isPain
        ? edits.addPain(before.tree, before.journey, { at: node.id, text: said })
        : edits.addIdea(before.tree, before.journey, { at: node.id, text: said });
      if ('refused' in outcome) return;
      added++;
      const after = textAfter(before, outcome);
      expect(commentsIn(after)).toEqual(commentsIn(text));
      const { journey } = read(after);
      const key = isPain ? 'pains' : 'ideas';
      const now = [...journey.stages, ...journey.steps].find(({ id }) => id === node.id)?.[key] ?? [];
      expect(now.map((item) => item.text.text).toSorted(), after).toEqual(
        [...node[key].map((item) => item.text.text), said].toSorted(),
      );
      expect(withoutRanges(journey.edges)).toEqual(withoutRanges(before.journey.edges));
      expect(journey.steps.map((step) => withoutRanges([step.label, step.scores, step.description]))).toEqual(
        before.journey.steps.map((step) => withoutRanges([step.label, step.scores, step.description])),
      );
    }),
    { numRuns: 300, seed: 14 },
  );
  expect(added).toBeGreaterThan(270);
});

test('a step that is added and removed again leaves the text as it was', () => {
  let added = 0;
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.nat(1000), fc.boolean(), (text, at, isBefore) => {
      const before = read(text);
      const { steps } = before.journey;
      const step = steps[at % Math.max(1, steps.length)];
      if (!step) return;
      const place = isBefore ? { before: step.id } : { after: step.id };
      const outcome = edits.addStep(before.tree, before.journey, { ...place, label: 'Quite new', value: 1 });
      if ('refused' in outcome) return;
      added++;
      const longer = read(textAfter(before, outcome));
      const added2 = longer.journey.steps.find(({ label }) => label.text === 'Quite new');
      expect(longer.journey.steps).toHaveLength(steps.length + 1);
      expect(added2?.index).toBe(step.index + (isBefore ? 0 : 1));
      const shorter = textAfter(
        longer,
        edits.removeStep(longer.tree, longer.journey, { step: added2?.id ?? '' }),
      );
      expect(shorter.trimEnd()).toBe(text.trimEnd());
    }),
    { numRuns: 200, seed: 15 },
  );
  expect(added).toBeGreaterThan(180);
});
