import { edits } from '@wayline/core';
import { spoken } from '@wayline/parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Read, read, textAfter, texts } from './edited-text.ts';

describe('in braces', () => {
  test.each<[what: string, before: string, change: Parameters<typeof edits.setAttribute>[2], after: string]>([
    ['a flag', '- a ~ 0\n', { id: 'a', name: 'moment', value: true }, '- a ~ 0 {moment}\n'],
    [
      'one before names with values',
      '- a {#a rate=5%}\n',
      { id: 'a', name: 'moment', value: true },
      '- a {#a moment rate=5%}\n',
    ],
    ['one that is set', '- a {關鍵時刻}\n', { id: 'a', name: 'moment', value: true }, '- a {關鍵時刻}\n'],
    [
      'one that rules another out',
      '- a {assumed n=5}\n',
      { id: 'a', name: 'validated', value: true },
      '- a {validated n=5}\n',
    ],
    ['a value', '- a {moment}\n', { id: 'a', name: 'rate', value: '5%' }, '- a {moment rate=5%}\n'],
    [
      'another value',
      '- a {source="our survey" n=5}\n',
      { id: 'a', name: 'source', value: 'interviews' },
      '- a {source=interviews n=5}\n',
    ],
    [
      'a value with a space',
      '- a {source=survey}\n',
      { id: 'a', name: 'source', value: 'two surveys' },
      '- a {source="two surveys"}\n',
    ],
    ['nothing any more', '- a {moment rate=5%}\n', { id: 'a', name: 'moment' }, '- a {rate=5%}\n'],
    ['nothing at all any more', '- a {moment} ~ 0\n', { id: 'a', name: 'moment' }, '- a ~ 0\n'],
    [
      'in the line of a stage',
      '## S: a ~ 0; b ~ 0\n',
      { id: 'a', name: 'moment', value: true },
      '## S: a ~ 0 {moment}; b ~ 0\n',
    ],
    [
      'of a channel',
      'channel: App {owned}\n- a\n',
      { id: 'channel/app', name: 'earned', value: true },
      'channel: App {earned}\n- a\n',
    ],
  ])('%s', (_, before, change, after) => {
    const text = read(before);
    expect(textAfter(text, edits.setAttribute(text.tree, text.journey, change))).toBe(after);
  });

  test.each<[what: string, change: Parameters<typeof edits.setAttribute>[2], why: string]>([
    ['no such node', { id: 'b', name: 'moment', value: true }, 'There is nothing with the id `b`'],
    ['a value where none is', { id: 'a', name: 'moment', value: 'yes' }, '`moment` takes no value'],
    ['no value where one is', { id: 'a', name: 'rate', value: true }, '`rate` has no value'],
    ['what means nothing there', { id: 'a', name: 'lost', value: true }, '`lost` means nothing at this step'],
    ['what cannot be read', { id: 'a', name: 'rate', value: 'many' }, '`many` cannot be read here'],
  ])('but not for %s', (_, change, why) => {
    const { tree, journey } = read('- a\n');
    const outcome = edits.setAttribute(tree, journey, change);
    expect('refused' in outcome && spoken(outcome.refused)).toBe(why);
  });
});

describe('on a line', () => {
  test.each<[what: string, before: string, change: Parameters<typeof edits.setProperty>[2], after: string]>([
    [
      'a value',
      '- a\n  @ App\n- b\n',
      { id: 'a', key: 'time', value: '3 min' },
      '- a\n  @ App\n  time: 3 min\n- b\n',
    ],
    [
      'another value',
      '- a\n  時間：5 分鐘\n',
      { id: 'a', key: 'time', value: '3 min' },
      '- a\n  時間：3 min\n',
    ],
    [
      'one before braces',
      '- a\n  front: Waits {owner=Ana}\n',
      { id: 'a', key: 'front', value: 'Smiles' },
      '- a\n  front: Smiles {owner=Ana}\n',
    ],
    [
      'one of several lines',
      '- a\n  note: x\n  | y\n',
      { id: 'a', key: 'note', value: 'x\nz' },
      '- a\n  note: x\n  | z\n',
    ],
    ['nothing any more', '- a\n  note: x\n  | y\n  ! A\n', { id: 'a', key: 'note' }, '- a\n  ! A\n'],
    [
      'what is said of a stage',
      '## S\n- a\n',
      { id: 'stage/s', key: 'goal', value: 'x' },
      '## S\ngoal: x\n- a\n',
    ],
    [
      'what is said of a stage below its steps',
      '## S\n- a\ngoal: y\n',
      { id: 'stage/s', key: 'goal', value: 'x' },
      '## S\n- a\ngoal: x\n',
    ],
    [
      'what is said of a persona',
      'persona: Ana\n// no\n\n- a\n',
      { id: 'persona/ana', key: 'need', value: 'x' },
      'persona: Ana\nneed: x\n// no\n\n- a\n',
    ],
    [
      'what is said of the journey',
      '# T\nscope: shops\n\n- a\n',
      { key: 'takeaway', value: 'x' },
      '# T\nscope: shops\ntakeaway: x\n\n- a\n',
    ],
    [
      'what is said of a journey without a title',
      '---\nlang: en\n---\n- a\n',
      { key: 'takeaway', value: 'x' },
      '---\nlang: en\n---\ntakeaway: x\n- a\n',
    ],
    [
      'a step in the line of its stage',
      '## S: a ~ 0; b ~ 0\n',
      { id: 'b', key: 'time', value: '3 min' },
      '## S: a ~ 0\n- b ~ 0\n  time: 3 min\n',
    ],
  ])('%s', (_, before, change, after) => {
    const text = read(before);
    expect(textAfter(text, edits.setProperty(text.tree, text.journey, change))).toBe(after);
  });

  test.each<[what: string, change: Parameters<typeof edits.setProperty>[2], why: string]>([
    ['no such node', { id: 'b', key: 'note', value: 'x' }, 'There is nothing with the id `b`'],
    [
      'a key of something else',
      { id: 'a', key: 'takeaway', value: 'x' },
      '`takeaway` is no key of this kind of node: step',
    ],
    ['what cannot be read', { id: 'a', key: 'zone', value: 'warm' }, '`warm` cannot be read here'],
    ['what stands there twice', { id: 'a', key: 'think', value: 'x' }, '`think` stands there more than once'],
  ])('but not for %s', (_, change, why) => {
    const { tree, journey } = read('- a\n  think: one\n  think: two\n');
    const outcome = edits.setProperty(tree, journey, change);
    expect('refused' in outcome && spoken(outcome.refused)).toBe(why);
  });
});

const place = fc.record({
  text: fc.constantFrom(...texts),
  at: fc.nat(1000),
  words: fc.constantFrom('plain', 'a: b', '{x}', '太慢', '\\', 'a -> b', '"q"', 'two words'),
});

test('what is set and taken away again leaves the text as it was', () => {
  let set = 0;
  fc.assert(
    fc.property(place, fc.boolean(), ({ text, at, words }, inBraces) => {
      const before = read(text);
      const { stages, steps, phases, personas } = before.journey;
      const nodes = [...personas, ...phases, ...stages.filter(({ implicit }) => !implicit), ...steps];
      const node = nodes[at % Math.max(1, nodes.length)];
      if (!node || node.note || node.todo !== undefined || isInline(before, node.range.from)) return;
      const change = ({ tree, journey }: Read, value: string | undefined) => {
        const said = value === undefined ? {} : { value };
        return inBraces
          ? edits.setAttribute(tree, journey, { id: node.id, name: 'todo', ...said })
          : edits.setProperty(tree, journey, { id: node.id, key: 'note', ...said });
      };
      const outcome = change(before, words);
      if ('refused' in outcome) return;
      set++;
      const longer = read(textAfter(before, outcome));
      const { stages: now, steps: then, phases: parts, personas: people } = longer.journey;
      const found = [...people, ...parts, ...now, ...then].find(({ id }) => id === node.id);
      expect(inBraces ? found?.todo : found?.note?.text, longer.tree.text).toBe(words);
      expect(textAfter(longer, change(longer, undefined)).trimEnd()).toBe(text.trimEnd());
    }),
    { numRuns: 300, seed: 16 },
  );
  expect(set).toBeGreaterThan(200);
});

/** True for a step in the line of its stage, which gets a line of its own and keeps it. */
function isInline({ tree }: Read, from: number): boolean {
  return !tree.lines.some(({ range }) => range.from === from);
}
