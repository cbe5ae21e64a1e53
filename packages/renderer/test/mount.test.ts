import { readdirSync, readFileSync } from 'node:fs';
import { createSVGWindow } from 'svgdom';
import { describe, expect, it } from 'vitest';
import { mount } from '../src/paint/svg-js.ts';
import { toSvg } from '../src/paint/svg-text.ts';
import { palettes } from '../src/theme/index.ts';
import { renderSync, sceneOf } from './scene-of.ts';

const examples = new URL('../../../examples/', import.meta.url);
const names = readdirSync(examples).filter((name) => name.endsWith('.journey'));
const read = (name: string) => readFileSync(new URL(name, examples), 'utf8');

describe('a mounted picture', () => {
  it.each(names)('is the picture that is written as text: %s', (name) => {
    const scene = sceneOf(read(name));
    for (const options of [
      { palette: palettes.night },
      { palette: palettes.print },
      { mode: 'auto' as const },
      { mode: 'classes' as const },
      { mode: 'classes' as const, palette: palettes.print },
    ]) {
      const written = parsed(toSvg(scene, { ...options, prefix: 'p' }));
      const { container } = freshDocument();
      const { node } = mount(scene, container, { ...options, prefix: 'p' });
      expect(plain(node)).toEqual(plain(written));
    }
  });

  it('becomes another picture by an update, and the same nodes stay where nothing differs', () => {
    const before = sceneOf('# A\n## S\n- one ~ +1\n- two ~ -1\n  ! pain\n');
    const after = sceneOf('# A\n## S\n- one ~ +1\n- two ~ -2\n  @ Web\n');
    const { container } = freshDocument();
    const mounted = mount(before, container, { prefix: 'p' });
    const first = find(mounted.node, 'step.one');
    mounted.update(after);
    expect(plain(mounted.node)).toEqual(plain(parsed(toSvg(after, { prefix: 'p' }))));
    expect(find(mounted.node, 'step.one')).toBe(first);
    mounted.destroy();
    expect(container.childNodes.length).toBe(0);
  });

  it('leaves the window of svg.js as it was', async () => {
    const { getWindow } = await import('@svgdotjs/svg.js');
    const before = getWindow();
    const { container } = freshDocument();
    mount(sceneOf('# A\n- one\n'), container);
    expect(getWindow()).toBe(before);
  });
});

it('renders a text whatever it says', () => {
  expect(renderSync('').svg).toMatch(/^<svg /);
});

function freshDocument(): { readonly container: Element } {
  const { document } = createSVGWindow();
  return { container: document.documentElement };
}

function parsed(svg: string): Element {
  const { container } = freshDocument();
  container.innerHTML = svg;
  const root = container.firstChild;
  if (!root) throw new Error('There is no picture');
  // svgdom's parser makes elements of a fragment that holds nothing else.
  return root as Element;
}

interface Plain {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Plain | string)[];
}

/** A tree without what only one of both needs: the namespace declaration. */
function plain(node: Element): Plain {
  const attributes = [...node.attributes]
    .filter(({ name }) => name !== 'xmlns')
    .map(({ name, value }) => [name, value]);
  return {
    name: node.nodeName,
    attributes: Object.fromEntries(attributes.sort()),
    children: [...node.childNodes].flatMap((child): readonly (Plain | string)[] => {
      if (child.nodeType !== 3) return [plain(child as Element)];
      return child.textContent?.trim() ? [child.textContent] : [];
    }),
  };
}

function find(node: Element, key: string): Element | undefined {
  return [...node.querySelectorAll('[data-key]')].find((each) => each.getAttribute('data-key') === key);
}
