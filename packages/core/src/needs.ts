import { keyOf, nodeKinds, type Range, type SyntaxTree, type Words } from '@wayline/parser';
import { themeValue } from './brand/theme-value.ts';
import { dataSource } from './data/data-source.ts';
import { pathFrom } from './files.ts';
import { pictureWords } from './images/picture-words.ts';
import { namesShipped, useValue } from './use/use-value.ts';

/** A file that a text asks for; the host decides whether and from where it may be read. */
export interface FileNeed {
  readonly kind: 'use' | 'data' | 'image' | 'theme';
  /** As it stands in the text, without the part after `#`. */
  readonly written: string;
  /** From the root of the project; absent where it leads out of it. */
  readonly path?: string;
  readonly range: Range;
}

/**
 * The files that a text asks for, in order, so that a host can fetch them before the synchronous steps begin.
 * `fileName` is the path of the text itself from the root of the project.
 */
export function needs(tree: SyntaxTree, fileName = ''): readonly FileNeed[] {
  const asked = [
    ...themeNeed(tree),
    ...tree.lines.flatMap((line) => (line.kind === 'property' ? lineNeed(line) : [])),
  ];
  return asked.map(({ kind, written, range }) => {
    const path = pathFrom(fileName, written);
    return { kind, written, ...(path !== undefined && { path }), range };
  });
}

type Asked = Omit<FileNeed, 'path'>;
type Property = Extract<SyntaxTree['lines'][number], { kind: 'property' }>;

function lineNeed({ key, value }: Property): readonly Asked[] {
  const keys = nodeKinds.flatMap((kind) => keyOf(key.text, kind) ?? []);
  if (keys.includes('use')) return useNeed(value);
  if (keys.includes('image')) return need('image', pictureWords(value.text).path, value.range);
  if (keys.includes('source')) return dataNeed(value);
  return [];
}

function useNeed(value: Words): readonly Asked[] {
  const { text, range } = useValue(value).path;
  return namesShipped(text) ? [] : need('use', text, range);
}

/** A `source:` is prose unless it names a file of data. */
function dataNeed(value: Words): readonly Asked[] {
  const source = dataSource(value);
  return source?.format ? need('data', source.path.text, value.range) : [];
}

/** A theme of one's own is named by its path. */
function themeNeed(tree: SyntaxTree): readonly Asked[] {
  const theme = themeValue(tree);
  if (theme?.kind !== 'word' || !/\.(ya?ml|json)$/i.test(theme.text)) return [];
  return need('theme', theme.text, theme.range);
}

/** Addresses of the web are never read: an image there is one, and a file to use is reported elsewhere. */
function need(kind: Asked['kind'], written: string, range: Range): readonly Asked[] {
  const isHere = written !== '' && !/^[a-z][a-z0-9+.-]*:/i.test(written);
  return isHere ? [{ kind, written, range }] : [];
}
