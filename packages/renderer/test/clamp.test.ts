import { expect, it } from 'vitest';
import { clamp } from '../src/layout/clamp.ts';
import { presentation } from '../src/theme/metrics.ts';

const style = presentation.type.body;
/** Every letter is ten wide. */
const setting = { widthOf: (text: string) => [...text].length * 10 };
const paragraph = (...lines: string[]) => ({ lines, style, blockSize: lines.length * style.leading });

it.each([
  ['what fits stays', paragraph('one two', 'three'), 2, 80, ['one two', 'three']],
  ['a whole word makes way', paragraph('one', 'two three', 'four'), 2, 90, ['one', 'two…']],
  ['there is room beside the last word', paragraph('one', 'two', 'three'), 2, 90, ['one', 'two…']],
  ['no mark stands before the ellipsis', paragraph('one', 'two, so', 'three'), 2, 60, ['one', 'two…']],
  ['a word that is a line of its own', paragraph('one', 'threefour', 'five'), 2, 90, ['one', 'threefou…']],
  ['Chinese', paragraph('客服請人等，', '等到放棄為止，', '而且'), 2, 70, ['客服請人等，', '等到放棄為止…']],
] as const)('%s', (_, whole, most, width, lines) => {
  const short = clamp(whole, most, width, setting);
  expect(short.lines).toEqual(lines);
  expect(short.blockSize).toBe(lines.length * style.leading);
});
