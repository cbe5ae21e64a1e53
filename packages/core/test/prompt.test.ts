import { promptIn } from '@wayline/core';
import { languages, marks } from '@wayline/parser';
import { describe, expect, it } from 'vitest';
import { trip } from './trip.ts';

const tags = languages.map(({ tag }) => tag);

describe.each(tags)('the prompt with the words of %s', (tag) => {
  const { grammar, examples } = promptIn(tag);

  it('is about a kilobyte, with two examples', () => {
    expect(new TextEncoder().encode(grammar).length).toBeLessThanOrEqual(1200);
    expect(examples).toHaveLength(2);
  });

  it('has examples without a problem', () => {
    for (const example of examples) expect(trip(example).problems).toEqual([]);
  });

  it.each([...Object.values(marks), '|', '//', '---'])(
    'has a line that begins with %s, and shows one',
    (mark) => {
      const begins = new RegExp(`^\\s*${mark.replace(/[|+]/g, '\\$&')}(?![#=>!+-])`, 'm');
      if (mark !== '---') expect(grammar).toMatch(begins);
      expect(examples.join('\n')).toMatch(begins);
    },
  );

  it.each(['~', '=>', '|', '{', '#moved', '->', '-x', ': '])('shows %s in use', (sign) => {
    expect(examples.join('\n')).toContain(sign);
  });
});

it('is English for a language that nobody knows', () => {
  expect(promptIn('xx')).toEqual(promptIn());
});
