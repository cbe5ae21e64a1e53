import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderSync } from '../src/render.ts';

const examples = new URL('../../../examples/', import.meta.url);
const texts = readdirSync(examples)
  .filter((name) => name.endsWith('.journey'))
  .map((name) => readFileSync(new URL(name, examples), 'utf8'));

const fragment = fc.oneof(
  fc.constantFrom(
    '\n- ',
    '\n## ',
    '\n### x {won}\n',
    ' ~ +9',
    '\n-> exit : ',
    '\n@ -x ',
    '{#',
    '}',
    ' | ',
    '\n==\n',
  ),
  fc.constantFrom('<script>', '&amp;', '"', "'", ']]>', '\u0000', '\ud800', '\u202e', '👩‍👩‍👧', 'ﷺ'),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const edit = fc.record({ at: fc.nat(), drop: fc.nat(80), add: fragment });

test('whatever a text says, a well-formed picture comes of it, twice the same', () => {
  const edited = fc.tuple(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 8 }));
  fc.assert(
    fc.property(edited, ([text, edits]) => {
      const changed = edits.reduce((now, { at, drop, add }) => {
        const from = at % (now.length + 1);
        return now.slice(0, from) + add + now.slice(from + drop);
      }, text);
      const { svg } = renderSync(changed);
      expectWellFormed(svg);
      expect(renderSync(changed).svg).toBe(svg);
    }),
    { numRuns: 200, seed: 7 },
  );
});

/** The part of XML that a picture uses: elements that nest, attributes in quotes, no stray markup or control character. */
function expectWellFormed(svg: string): void {
  const open: string[] = [];
  const tag = /<(\/?)([a-zA-Z]+)((?: [a-zA-Z0-9:-]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
  while (tag.lastIndex < svg.length) {
    const at = tag.lastIndex;
    const found = tag.exec(svg);
    expect(found, svg.slice(at, at + 80)).not.toBeNull();
    if (!found) return;
    const [, closes, name = '', , empty, text] = found;
    if (text !== undefined) expect(text).not.toMatch(/&(?!(amp|lt|gt|quot|#\d+);)/);
    else if (closes) expect(open.pop()).toBe(name);
    else if (!empty) open.push(name);
  }
  expect(open).toEqual([]);
  expect(svg).not.toMatch(forbidden);
}

/** What a picture never holds; the first are the characters that XML 1.0 has no room for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const forbidden = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|<script|<foreignObject|\son[a-z]+=/i;
