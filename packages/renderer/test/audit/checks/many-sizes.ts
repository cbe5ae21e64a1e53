import type { Check } from '../check.ts';

const most = 9;

/** More sizes of type than an eye can tell apart. */
export const manySizes: Check = {
  code: 'T6',
  finds: `more than ${most} sizes of type`,
  find({ texts }) {
    const sizes = [...new Set(texts.map(({ node }) => node.size))].sort((a, b) => a - b);
    return sizes.length > most ? [{ key: 'page', detail: sizes.join(', ') }] : [];
  },
};
