import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nouns } from '@wayline/parser';
import { parseAst } from 'rolldown/parseAst';
import { globSync } from 'tinyglobby';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * The English patterns that translations are found by: of every template of `say` and `speak` in the sources that
 * holds words, and the nouns.
 */
export function patterns(): ReadonlySet<string> {
  const found: string[] = [...nouns];
  for (const file of globSync('packages/{parser,core,renderer,cli}/src/**/*.ts', { cwd: root })) {
    collect(parseAst(readFileSync(`${root}${file}`, 'utf8'), { lang: 'ts' }), found);
  }
  return new Set(found.filter((pattern) => /[\p{L}\p{P}]/u.test(pattern.replace(places, ''))));
}

/** The places for values in a pattern, in order. */
export function placesOf(pattern: string): readonly string[] {
  return (pattern.match(places) ?? []).sort();
}

const places = /\{\d\}/g;

/** Walks a syntax tree; its shape is ESTree's, of which only templates matter here. */
function collect(node: unknown, patterns: string[]): void {
  if (Array.isArray(node)) for (const part of node) collect(part, patterns);
  if (typeof node !== 'object' || node === null) return;
  if (isSentence(node)) patterns.push(node.quasi.quasis.map(({ value }) => value.cooked).reduce(joined));
  for (const part of Object.values(node)) if (typeof part === 'object') collect(part, patterns);
}

function joined(pattern: string, words: string, index: number): string {
  return `${pattern}{${index - 1}}${words}`;
}

interface Sentence {
  readonly quasi: { readonly quasis: readonly { readonly value: { readonly cooked: string } }[] };
}

/** True for a template of `say` or `speak`. */
export function isSentence(node: object): node is Sentence {
  if (!('type' in node) || node.type !== 'TaggedTemplateExpression' || !('tag' in node)) return false;
  return /^(say|speak)$/.test(nameOf(node.tag));
}

/** `say` in `say`, `speak` in `speech.speak`. */
function nameOf(tag: unknown): string {
  if (typeof tag !== 'object' || tag === null) return '';
  if ('property' in tag) return nameOf(tag.property);
  return 'name' in tag ? String(tag.name) : '';
}
