import { readdirSync, readFileSync } from 'node:fs';
import { type Diagnostic, lineStarts, parse, positionAt, type SyntaxTree } from '@wayline/parser';
import { describe, expect, test } from 'vitest';
import { expectLawfulTree } from './tree-laws.ts';

const folder = new URL('./cases/', import.meta.url);

describe.each(readdirSync(folder))('%s', (name) => {
  const text = readFileSync(new URL(`${name}/input.journey`, folder), 'utf8');
  const path = (file: string) => new URL(`${name}/${file}`, folder).pathname;

  test('tree and problems', async () => {
    const problems: Diagnostic[] = [];
    const tree = parse(text, (problem) => problems.push(problem));
    expectLawfulTree(text);
    await expect(drawn(tree)).toMatchFileSnapshot(path('tree.txt'));
    await expect(problems.map((problem) => described(text, problem)).join('')).toMatchFileSnapshot(
      path('problems.txt'),
    );
  });
});

/** One row a line of the source: its kind, then what was found in it, each piece as it stands in the source. */
function drawn({ text, frontMatter, lines }: SyntaxTree): string {
  const head = frontMatter ? [`front matter ${JSON.stringify(frontMatter.data)}`] : [];
  const rows = lines.map((line) => `${line.kind} ${fields(line, text)}`.trim());
  return `${[...head, ...rows].join('\n')}\n`;
}

function fields(value: object, text: string): string {
  return Object.entries(value)
    .filter(([name]) => !['kind', 'range', 'valueRange'].includes(name))
    .map(([name, child]) => `${name}=${shown(child, text)}`)
    .join(' ');
}

function shown(value: unknown, text: string): string {
  if (Array.isArray(value)) return `[${value.map((each) => shown(each, text)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if ('text' in value) return JSON.stringify(value.text);
  if ('items' in value && !('name' in value)) return shown(value.items, text);
  if ('written' in value) return String(value.written);
  return `(${fields(value, text)})`;
}

function described(text: string, { code, severity, range, message, help }: Diagnostic): string {
  const starts = lineStarts(text);
  const from = positionAt(starts, range.from);
  const to = positionAt(starts, range.to);
  const where = `${from.line}:${from.column}-${to.line === from.line ? '' : `${to.line}:`}${to.column}`;
  return `${where} ${severity} ${code}\n  ${message}\n${help === undefined ? '' : `  ${help}\n`}`;
}
