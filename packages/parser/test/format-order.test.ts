import { format, parse } from '@wayline/parser';
import { expect, test } from 'vitest';

function formatted(text: string): string {
  return format(parse(text, () => {}));
}

test.each([
  [
    'blocks stand in their order',
    '# T\n\nview: V\nas: curve\nlane: L\nmetric: M\nchannel: C\npersona: P\ngoal: g\nuse: ./a.journey\n\n## S\n',
    '# T\n\nuse: ./a.journey\n\npersona: P\ngoal: g\n\nchannel: C\n\nmetric: M\n\nlane: L\n\nview: V\nas: curve\n\n## S\n',
  ],
  [
    'and before the first phase',
    '# T\n\n== Ph\n## S\n- a\n\npersona: P\nneed: n\n\n- b\n  @ Web\nchannel: Web\n',
    '# T\n\npersona: P\nneed: n\n\nchannel: Web\n\n== Ph\n## S\n- a\n\n- b\n  @ Web\n',
  ],
  ['those of one kind keep their order', '- a\npersona: B\npersona: A\n', 'persona: B\npersona: A\n\n- a\n'],
  [
    'those of one line stand close',
    '- a\n\nchannel: A\n\nchannel: B {own}\n',
    'channel: A\n\nchannel: B {own}\n\n- a\n',
  ],
  [
    'comments go with what they precede',
    '// of the file\n\n// of C\nchannel: C\n// of P\npersona: P\n// of the need\nneed: n\n\n// of S\n## S\n// the end\n',
    '// of the file\n\n// of P\npersona: P\n// of the need\nneed: n\n\n// of C\nchannel: C\n\n// of S\n## S\n// the end\n',
  ],
  [
    'continued lines stay together',
    '- a\nuse: ./a.journey\n| b\npersona: P\n| c\n',
    'use: ./a.journey\n| b\npersona: P\n| c\n\n- a\n',
  ],
  [
    'the title and what is said of the journey stay above',
    'channel: C\n# T\ntakeaway: t\npersona: P\n- a\n',
    'channel: C\n# T\ntakeaway: t\npersona: P\n- a\n',
  ],
])('%s', (_, text, expected) => {
  expect(formatted(text)).toBe(expected);
});

test.each([
  ['a block with text behind a line of another', '- a\npersona: P\n@ Web\nprose of P\n'],
  ['a use line among the lines of a block', '- a\npersona: P\nuse: ./a.journey\nprose of P\n'],
  ['a second block of a kind whose first stays', '- a\npersona: P\n@ Web\nprose of P\n\npersona: Q\n'],
  ['a persona of a view', '- a\nview: V\npersona: P\n@ Web\nprose of V\n'],
  ['anything in a file with conflicts', '- a\n<<<<<<< ours\npersona: P\n=======\n>>>>>>> theirs\n'],
])('%s does not move', (_, text) => {
  const lines = (some: string) => some.split('\n').map((line) => line.trim());
  expect(lines(formatted(text))).toEqual(lines(text));
});

test('a line behind a block is said of the same as before', () => {
  expect(formatted('channel: C\npersona: P\ncontext: c\n## S\n')).toBe(
    'persona: P\n\nchannel: C\n\ncontext: c\n\n## S\n',
  );
  // Behind the metric it would be a source of numbers.
  const text = 'metric: M\npersona: P\nsource: s\n\n## S\n';
  expect(formatted(text)).toBe(text);
});
