import type { Rule } from '@wayline/core';
import { describe, expect, it } from 'vitest';
import { render, renderSync } from '../src/render.ts';

const text = '# Shop\nuse: ./people.journey\n- Buys ~ +1 glad\n';

describe('render', () => {
  it('fetches what the text asks for, once, and draws the same picture as without waiting', async () => {
    const asked: string[] = [];
    const read = async (path: string) => {
      asked.push(path);
      return '';
    };
    const waited = await render(`${text}use: ./people.journey\n`, { read });
    expect(asked).toEqual(['people.journey']);
    expect(waited.svg).toBe(renderSync(text).svg);
  });

  it('reports a file that is not there at the place that names it', async () => {
    const { diagnostics } = await render(text, { read: async () => undefined });
    const missing = diagnostics.find(({ code }) => code === 'resolve/missing-file');
    expect(missing && text.slice(missing.range.from, missing.range.to)).toBe('./people.journey');
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const drawing = render(text, {
      signal: stop.signal,
      read: async () => {
        stop.abort(new Error('no longer wanted'));
        return '';
      },
    });
    await expect(drawing).rejects.toThrow('no longer wanted');
  });

  it('runs the rules of an app beside its own, as much as the front matter lets them matter', () => {
    const rule: Rule = ({ journey, report }) => {
      if (journey.owner) return;
      report({
        code: 'shop/no-owner',
        severity: 'warning',
        range: { from: 0, to: 1 },
        message: 'Nobody owns this',
      });
    };
    const codes = (source: string) =>
      renderSync(source, { rules: { 'no-owner': rule } }).diagnostics.map(({ code }) => code);
    expect(codes('# Shop\n- Buys\n')).toEqual(['shop/no-owner']);
    expect(codes('---\nlint: {no-owner: off}\n---\n# Shop\n- Buys\n')).toEqual([]);
  });

  it('gives the same bytes for the same text', () => {
    expect(renderSync(text).svg).toBe(renderSync(text).svg);
  });
});
