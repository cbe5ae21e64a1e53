import { keyOf, nodeKinds, type Range, type SyntaxTree } from '@wayline/parser';

/** A file that a text asks for; the host decides whether and from where it may be read. */
export interface FileNeed {
  readonly kind: 'use' | 'data' | 'image' | 'theme';
  /** As written, without the part after `#`; relative to the file it stands in. */
  readonly path: string;
  readonly range: Range;
}

/** The files that a text asks for, in order, so that a host can fetch them before the synchronous steps begin. */
export function needs(tree: SyntaxTree): readonly FileNeed[] {
  return [
    ...themeNeed(tree),
    ...tree.lines.flatMap((line) => (line.kind === 'property' ? lineNeed(line) : [])),
  ];
}

type Property = Extract<SyntaxTree['lines'][number], { kind: 'property' }>;

function lineNeed({ key, value }: Property): readonly FileNeed[] {
  const keys = nodeKinds.flatMap((kind) => keyOf(key.text, kind) ?? []);
  if (keys.includes('use')) return need('use', value, value.text.replace(/\s+only\s.*$/i, ''), isFile);
  if (keys.includes('image')) return need('image', value, value.text.replace(/\s*"[^"]*"\s*$/, ''), isFile);
  if (keys.includes('source')) return need('data', value, value.text.replace(/#.*$/, ''), isData);
  return [];
}

/** A theme of one's own is named by its path. */
function themeNeed({ frontMatter }: SyntaxTree): readonly FileNeed[] {
  const theme = frontMatter?.data.theme;
  const range = frontMatter?.keys.theme;
  if (typeof theme !== 'string' || range === undefined || !/\.(ya?ml|json)$/i.test(theme)) return [];
  return [{ kind: 'theme', path: theme, range }];
}

function need(
  kind: FileNeed['kind'],
  value: Property['value'],
  path: string,
  asksFor: (path: string) => boolean,
): readonly FileNeed[] {
  return asksFor(path) ? [{ kind, path, range: value.range }] : [];
}

/** `std/…` is shipped, and addresses of the web are never read. */
const isFile = (path: string) =>
  path !== '' && !path.startsWith('std/') && !/^[a-z][a-z0-9+.-]*:/i.test(path);

/** A `source:` is prose unless it names a file of data. */
const isData = (path: string) => isFile(path) && /^\S+\.(csv|json|ya?ml)$/i.test(path);
