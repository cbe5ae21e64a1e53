import { readYamlTree, type SyntaxTree, type YamlEntry, type YamlNode } from '@wayline/parser';

/** What stands behind `theme:` in the front matter, with places in the whole text. */
export function themeValue({ frontMatter, text }: SyntaxTree): YamlNode | undefined {
  if (!frontMatter || !Object.hasOwn(frontMatter.keys, 'theme')) return undefined;
  const { from, to } = frontMatter.body;
  const read = readYamlTree(text.slice(from, to));
  if (read.kind === 'broken' || read.root.kind !== 'record') return undefined;
  const value = read.root.entries.find(({ key }) => key === 'theme')?.value;
  return value && moved(value, from);
}

function moved(node: YamlNode, by: number): YamlNode {
  const range = shifted(node.range, by);
  if (node.kind !== 'record') return { ...node, range };
  const entries = node.entries.map(
    (entry): YamlEntry => ({ ...entry, range: shifted(entry.range, by), value: moved(entry.value, by) }),
  );
  return { ...node, range, entries };
}

const shifted = ({ from, to }: YamlNode['range'], by: number) => ({ from: from + by, to: to + by });
