import type { Check, Finding } from '../check.ts';
import { elementsIn, type SvgNode } from '../read-svg.ts';

/** Two nodes have one key, two elements one id, or something refers to an id that is not there. */
export const repeatedName: Check = {
  code: 'S2',
  finds: 'a key or id that is not unique',
  find({ painted, texts, shapes, groups }) {
    const keys = [...texts, ...shapes, ...groups].map(({ node }) => node.key);
    const inScene = repeated(keys).map((key) => ({ key, detail: 'the key stands twice in the scene' }));
    return [...inScene, ...painted.flatMap(({ root }) => (root instanceof Error ? [] : idTrouble(root)))];
  },
};

function idTrouble(root: SvgNode): readonly Finding[] {
  const elements = elementsIn(root);
  const values = elements.flatMap(({ attributes }) => Object.entries(attributes));
  const ids = values.flatMap(([name, value]) => (name === 'id' ? [value] : []));
  const wanted = values.flatMap(([name, value]) => {
    if (name === 'aria-labelledby' || name === 'aria-describedby') return [value];
    const [, id] = name === 'aria-label' ? [] : (/^url\(#(.*)\)$/.exec(value) ?? []);
    return id === undefined ? [] : [id];
  });
  const keys = values.flatMap(([name, value]) => (name === 'data-key' ? [value] : []));
  return [
    ...repeated(ids).map((key) => ({ key, detail: 'the id stands twice in the SVG' })),
    ...repeated(keys).map((key) => ({ key, detail: 'the data-key stands twice in the SVG' })),
    ...[...new Set(wanted)]
      .filter((id) => !ids.includes(id))
      .map((key) => ({ key, detail: 'there is no such id' })),
  ];
}

function repeated(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const name of names) (seen.has(name) ? twice : seen).add(name);
  return [...twice];
}
