import { keyOf, type Line, type SyntaxTree } from '@wayline/parser';

/** What a tree says, without where, in which order and with which marks: what formatting must not change. */
export function meaning({ frontMatter, lines }: SyntaxTree): unknown {
  const spoken = lines.filter(({ kind }) => kind !== 'blank');
  return {
    settings: frontMatter?.data,
    lines: spoken.map((line) => said(withoutTwin(line))).sort((a, b) => (key(a) < key(b) ? -1 : 1)),
  };
}

const key = (line: unknown) => JSON.stringify(line);

/** What a persona says under a key is what `>` says of them. */
function withoutTwin(line: Line): unknown {
  if (line.kind !== 'property' || keyOf(line.key.text, 'persona') !== 'quote') return line;
  return line.attributes || line.value.text === '' ? line : { kind: 'say', words: line.value };
}

const unsaid = new Set(['range', 'valueRange', 'mark', 'bare']);

function said(value: unknown, name = ''): unknown {
  if (name === 'items' && Array.isArray(value) && value.every((item) => 'kind' in item)) {
    // The order of attributes says nothing.
    return value.map((item) => JSON.stringify(said(item))).sort();
  }
  if (Array.isArray(value)) return value.map((item) => said(item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !unsaid.has(key));
  // So do the ways to write a number in a mood.
  return Object.fromEntries(
    entries.map(([key, child]) => [
      key,
      name === 'moods' || key === 'moods' ? scores(said(child, key)) : said(child, key),
    ]),
  );
}

function scores(value: unknown): unknown {
  const text = JSON.stringify(value)
    .normalize('NFKC')
    .replace(/[−–]/g, '-')
    .replace(/\+/g, '')
    .replace(/\s+(?=-?\d)/g, '');
  return JSON.parse(text);
}
