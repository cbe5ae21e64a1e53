import type { Check } from '../check.ts';

const least = 11;

/** Words too small to read. */
export const tinyText: Check = {
  code: 'T5',
  finds: `text below ${least} px`,
  find: ({ texts }) =>
    texts.flatMap(({ node }) =>
      node.size < least ? [{ key: node.key, detail: `“${node.text}” at ${node.size} px` }] : [],
    ),
};
