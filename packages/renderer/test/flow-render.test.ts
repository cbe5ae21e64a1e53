import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { render, renderPagesSync, renderSync } from '../src/render.ts';
import { audit } from './audit/audit.ts';

const omnichannel = readFileSync(new URL('../../../examples/omnichannel.journey', import.meta.url), 'utf8');
const straight = '# Coffee\n- Queue ~ -1\n- Order ~ 0\n- First sip ~ +2\n';
const view = 'flow';
const codes = ({ diagnostics }: { diagnostics: readonly { code: string }[] }) =>
  diagnostics.map(({ code }) => code);

describe('a flow', () => {
  it('is drawn with routes by `render`, the same every time', async () => {
    const [first, second] = [await render(omnichannel, { view }), await render(omnichannel, { view })];
    expect(codes(first)).toEqual([]);
    expect(second.svg).toBe(first.svg);
  });

  it('is drawn without them by `renderSync`, which says so', () => {
    expect(codes(renderSync(omnichannel, { view }))).toEqual(['lint/plain-ways']);
    expect(codes(renderSync(omnichannel))).toEqual([]);
    expect(codes(renderSync(straight, { view }))).toEqual([]);
  });

  it('asks for no router where no way is long', async () => {
    const router = () => Promise.reject(new Error('nobody should ask'));
    expect(codes(await render(straight, { view, router }))).toEqual([]);
  });

  it('survives a router that fails', async () => {
    const router = () => Promise.reject(new Error('out of order'));
    const drawn = await render(omnichannel, { view, router });
    expect(drawn.diagnostics.map(({ code, message }) => ({ code, message }))).toEqual([
      { code: 'lint/plain-ways', message: 'The router of the flow failed: out of order' },
    ]);
    expect(drawn.svg).toBe(renderSync(omnichannel, { view }).svg);
  });

  it('survives a router that advises nonsense', async () => {
    const router = async () => new Map(Array.from({ length: 50 }, (_, index) => [index - 3, index * 7 - 11]));
    const drawn = await render(omnichannel, { view, router });
    expect(codes(drawn)).toEqual([]);
    expect(drawn.svg).toContain('</svg>');
  });

  it('is given up where nobody waits any longer', async () => {
    const stop = new AbortController();
    const router = async () => {
      stop.abort(new Error('enough'));
      return new Map<number, number>();
    };
    await expect(render(omnichannel, { view, router, signal: stop.signal })).rejects.toThrow('enough');
  });

  it('is printed on one page', () => {
    const { pages } = renderPagesSync(omnichannel, { view, paper: 'a4' });
    expect(pages).toHaveLength(1);
  });

  it.each([
    ['no steps', '# Nothing\n## Stage\n'],
    ['one step', '# One\n- Alone ~ +1\n'],
    ['a step that leads to itself', '# Round\n- Try {#a} ~ -1\n-> #a : again and again until it works\n'],
    ['a way out alone', '# Out\n- Try ~ -1\n-> exit : enough\n-> exit : more than enough {rate=40%}\n'],
  ])('is drawn of %s', (_, text) => {
    expect(audit({ name: 'odd', text, view, reference: false })).toEqual([]);
  });
});
