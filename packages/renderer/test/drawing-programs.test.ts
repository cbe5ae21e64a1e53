import { describe, expect, it } from 'vitest';
import { toSvg } from '../src/paint/svg-text.ts';
import { examples } from './audit/corpus.ts';
import { pictureOf } from './audit/picture.ts';
import { renderSync } from './scene-of.ts';

const text = '# Shop\nlane: Risk\n- Buys ~ +1 glad\n  risk: Rain\n- Waits ~ -1 => +1 cross\n';
const { svg } = renderSync(text, { prefix: 'p' });
const idsIn = (picture: string) => [...picture.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);

describe('a picture in a program for drawing', () => {
  it('has layers and lanes that are called by their names', () => {
    const layers = ['ground', 'header', 'stages', 'rail', 'body', 'footer'].map((name) => `p-layer-${name}`);
    expect(idsIn(svg)).toEqual(expect.arrayContaining(layers));
    expect(idsIn(svg)).toEqual(
      expect.arrayContaining(['p-lane-emotion', 'p-lane-emotion--rail', 'p-lane-lane--risk', 'p-source']),
    );
  });

  it('says no id twice, whatever the map', () => {
    for (const source of examples()) {
      const ids = idsIn(toSvg(pictureOf(source).scene));
      expect(ids).toEqual([...new Set(ids)]);
    }
  });

  it('uses nothing that such programs leave out: the outline of a word is a text under it', () => {
    expect(svg).not.toMatch(/paint-order|patternTransform|mask|filter|foreignObject|<use|transform-origin/);
    expect(svg).toMatch(
      /<g><text [^>]*aria-hidden="true"[^>]*stroke="#ffffff"[^>]*>glad<\/text><text [^>]*>glad</,
    );
    expect(svg.match(/<text [^>]*>glad</g)?.at(-1)).not.toContain('stroke');
  });

  it('has its light colours in every element, also where a style sheet overrides them', () => {
    const auto = renderSync(text, { theme: 'auto', prefix: 'p' }).svg;
    const bare = (picture: string) =>
      picture.replace(/<style>.*?<\/style>/s, '').replace(/ class="wl-[^"]*"/g, '');
    expect(bare(auto)).toBe(svg);
  });
});
