import { expect, test } from 'vitest';
import { inlineOf, plainText } from '../src/text/inline.ts';

test.each([
  ['**now** or never', 'now or never', 'strong'],
  ['it is *very* late', 'it is very late', 'emphasis'],
  ['她 **放棄** 了', '她 放棄 了', 'strong'],
  ['她**放棄**了', '她放棄了', 'strong'],
  ['see [the page](https://example.org/a?b=c)', 'see the page', 'link'],
])('%s', (text, plain, kind) => {
  const inline = inlineOf(text);
  expect(inline.plain).toBe(plain);
  expect(inline.marked.map((each) => each.kind)).toEqual([kind]);
});

test.each([
  '2*3*4',
  'five stars *****',
  '** not at all **',
  'a * b * c',
  '[1]',
  'f(x)',
  '*',
  '**',
  'a**b**c',
])('%s is text', (text) => expect(plainText(text)).toBe(text));

test('a link leads to the web or to mail, or nowhere', () => {
  const leads = (address: string) => inlineOf(`[there](${address})`).marked[0]?.link;
  expect(leads('https://example.org')).toBe('https://example.org');
  expect(leads('mailto:a@example.org')).toBe('mailto:a@example.org');
  expect(leads('javascript:alert`1`')).toBeUndefined();
  expect(leads('./page.md')).toBeUndefined();
});

test('many marks that never end cost little', () => {
  const start = performance.now();
  plainText('*a '.repeat(20_000));
  plainText('['.repeat(60_000));
  expect(performance.now() - start).toBeLessThan(1000);
});
