import type { Check } from '../check.ts';

/** A list or an item that a reader would call by name has none, or words of a lane are in no item. */
export const unnamedItem: Check = {
  code: 'A2',
  finds: 'an item without a name',
  find({ groups, texts }) {
    const unnamed = groups.flatMap(({ node }) =>
      node.semantics && node.semantics !== 'hidden' && !node.label?.trim()
        ? [{ key: node.key, detail: `${node.semantics} without a label` }]
        : [],
    );
    const unheard = texts.flatMap((text) =>
      text.layer === 'body' &&
      !text.groups.some(({ semantics }) => semantics === 'listitem' || semantics === 'group')
        ? [{ key: text.node.key, detail: `“${text.node.text}” is in nothing that has a name` }]
        : [],
    );
    const stray = groups.flatMap(({ node, groups: outer }) =>
      node.semantics === 'listitem' && outer.at(-1)?.semantics !== 'list'
        ? [{ key: node.key, detail: 'an item outside a list' }]
        : [],
    );
    return [...unnamed, ...unheard, ...stray];
  },
};
