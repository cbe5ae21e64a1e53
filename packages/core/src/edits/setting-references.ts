import { scalar } from '../interchange/text/settings.ts';
import { replacement } from './outcome.ts';
import { type Reference, referenceTo, type Search } from './reference.ts';

/** The lanes of the file that its front matter names. */
export function settingReferences({ tree, known }: Search): readonly Reference[] {
  const { text, frontMatter } = tree;
  if (!frontMatter?.data.lanes) return [];
  const { from, to } = frontMatter.body;
  return [...text.slice(from, to).matchAll(scalars)].flatMap(({ 0: typed, index }) => {
    const range = { from: from + index, to: from + index + typed.length };
    const name = typed.replace(/^(["'])(.*)\1$/, '$2');
    return referenceTo(known.lane(name), name, range.from, (other) =>
      replacement(text, range, scalar(other)),
    );
  });
}

/** Words of YAML as people write them in a list: in quotes, or up to a mark. */
const scalars = /"[^"\n]*"|'[^'\n]*'|[^\s[\]{},:"'#][^[\]{},:"'#\n]*(?<!\s)/g;
