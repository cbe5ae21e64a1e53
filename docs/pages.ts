import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileFault, Files, FoundFile } from '@wayline/core';
import type { Diagnostic } from '@wayline/parser';
import { renderSync } from '@wayline/renderer/text';

/** A page that a reader of the project may open. */
export interface Page {
  /** Path from the root of the repository. */
  readonly path: string;
  readonly text: string;
}

/** A fenced block of a page. */
export interface Block {
  readonly language: string;
  /** The name behind the language: the block is a file that the maps of the page can ask for. */
  readonly file: string | undefined;
  /** Behind the name, as `fault=too-large`: why a host would have no text for that file. */
  readonly fault: string | undefined;
  /** Behind the language, as `view=curve`: which picture of the map is shown. */
  readonly view: string | undefined;
  readonly text: string;
  /** Line of the page that opens the fence. */
  readonly line: number;
}

export const root = fileURLToPath(new URL('../', import.meta.url));

/** Every page of the documentation, and those that stand at the root. */
export const pages: readonly Page[] = [
  ...pagesIn('.'),
  ...readdirSync(join(root, 'docs'), { withFileTypes: true, recursive: true })
    .filter(({ parentPath, name }) => name.endsWith('.md') && !parentPath.includes('node_modules'))
    .map(({ parentPath, name }) => pageAt(join(parentPath, name).slice(root.length))),
];

/** The page at a path from the root. */
export function pageAt(path: string): Page {
  return { path, text: readFileSync(join(root, path), 'utf8') };
}

/** The fenced blocks of a page, in order; what a list or a quote indents is not looked for. */
export function blocksOf({ text }: Page): readonly Block[] {
  return [...text.matchAll(/^(`{3,})(\w+)([^\n]*)\n([\s\S]*?)^\1$/gm)].map((found) => ({
    language: found[2] ?? '',
    file: /(?<= )[^\s=]+\.[^\s=]+/.exec(found[3] ?? '')?.[0],
    fault: /(?<= fault=)\S+/.exec(found[3] ?? '')?.[0],
    view: /(?<= view=)\S+/.exec(found[3] ?? '')?.[0],
    text: found[4] ?? '',
    line: text.slice(0, found.index).split('\n').length,
  }));
}

/** What is wrong with a map of a page, whose files are the blocks of the page that have a name. */
export function problemsOf({ text, file = 'map.journey' }: Block, page: Page): readonly Diagnostic[] {
  const files = filesOf(page);
  return renderSync(text, files.size > 0 ? { fileName: file, files, images: 'embed' } : {}).diagnostics;
}

/** The blocks of a page that have a name: what its maps may ask for; images stand there in Base64. */
export function filesOf(page: Page): Files {
  return new Map(
    blocksOf(page).flatMap(({ file, fault, language, text }): [string, FoundFile][] => {
      if (file === undefined) return [];
      // A page that names a fault which does not exist shows no diagnostic, and its test fails.
      if (fault !== undefined) return [[file, { fault: fault as FileFault }]];
      return [[file, language === 'base64' ? { bytes: Buffer.from(text, 'base64') } : text]];
    }),
  );
}

/** The text of a page without what stands in fences. */
export function proseOf({ text }: Page): string {
  return text.replace(/^(`{3,})[\s\S]*?^\1$/gm, '');
}

/** The cells of the table that follows a heading. */
export function tableUnder(heading: string, { text }: Page): readonly (readonly string[])[] {
  const section = text.split(/^#{2,} /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim()),
  );
}

function pagesIn(folder: string): readonly Page[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => pageAt(name));
}
