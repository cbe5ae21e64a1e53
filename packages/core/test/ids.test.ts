import { expect, test } from 'vitest';
import { trip } from './trip.ts';

const base = ['# Trip', '## Buy', '- Look', '- Pay', '## Return', '- Pay', '- Pack'];

const ids = (lines: readonly string[]) => {
  const { stages, steps } = trip(lines.join('\n')).journey;
  return new Map([...stages, ...steps].map(({ id, label }, index) => [`${index} ${label.text}`, id]));
};

test.each([
  ['a comment', '// why not'],
  ['a channel of the same name as a step', '@ Pack'],
  ['a persona of the same name as a stage', 'persona: Buy'],
  ['a group', '### Look'],
])('%s changes no id of a step or a stage', (_, line) => {
  expect(ids([...base, line])).toEqual(ids(base));
});

test('a new step changes the id of no other', () => {
  const before = new Set(ids(base).values());
  const after = new Set(ids([...base.slice(0, 3), '- Choose', ...base.slice(3), '- Unpack']).values());
  expect([...before].filter((id) => !after.has(id))).toEqual([]);
});
