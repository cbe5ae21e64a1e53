import type { SyntaxTree } from '@wayline/parser';

/** What a tree says, without where and with which marks: what formatting must not change. */
export function meaning({ frontMatter, lines }: SyntaxTree): unknown {
  return {
    settings: frontMatter?.data,
    lines: lines.filter(({ kind }) => kind !== 'blank').map((line) => said(line)),
  };
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
  const text = JSON.stringify(value).normalize('NFKC').replace(/[−–]/g, '-').replace(/\+/g, '');
  return JSON.parse(text);
}
