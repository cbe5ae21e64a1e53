import { lineText } from './format/line.ts';
import { scaleIn } from './parse.ts';
import type { Line, SyntaxTree } from './tree.ts';
import { keyOf, valueKindOf } from './vocabulary/lookup.ts';

/**
 * The canonical form of a text: half-width marks instead of words and twins, two spaces under a step, one
 * blank line before a part. It means the same, every word and every comment stays, and doing it again changes
 * nothing. Blocks keep their order, and keys the language they are written in.
 */
export function format(tree: SyntaxTree): string {
  const rows = [...headRows(tree), ...bodyRows(tree)];
  const end = lineEndOf(tree.text);
  return rows.map((row) => row + end).join('');
}

function headRows({ text, frontMatter }: SyntaxTree): readonly string[] {
  if (frontMatter === undefined) return [];
  const { body } = frontMatter;
  const settings = text.slice(body.from, body.to).replace(/(?:\r\n|[\r\n])$/, '');
  return ['---', ...(settings === '' ? [] : settings.split(anyLineEnd)), '---'];
}

interface Row {
  readonly line: Line;
  readonly text: string;
}

function bodyRows(tree: SyntaxTree): readonly string[] {
  const out: string[] = [];
  let previous: Line | undefined;
  for (const { line, text } of rowsOf(tree)) {
    if (line.kind === 'blank') {
      if (previous !== undefined && previous.kind !== 'blank') out.push('');
    } else {
      // Without the blank line above it, a separator at the top would open front matter.
      if (out.length === 0 && previous !== undefined && line.kind === 'separator') out.push('');
      if (opensPart(line) && previous !== undefined && !isHeading(previous)) separate(out);
      out.push(text);
    }
    previous = line;
  }
  while (out.at(-1) === '') out.pop();
  return out;
}

/** Puts a blank line before what comes next, and before the comments that speak of it. */
function separate(out: string[]): void {
  let at = out.length;
  while (at > 0 && out[at - 1]?.startsWith('//')) at--;
  if (at > 0 && out[at - 1] !== '') out.splice(at, 0, '');
}

/** The lines with their text; a comment stands as far in as the line that it precedes. */
function rowsOf(tree: SyntaxTree): readonly Row[] {
  const scale = scaleIn(tree.frontMatter);
  const rows: Row[] = [];
  let inStep = false;
  let waiting: Line[] = [];
  const put = (indent: string): void => {
    for (const line of waiting) rows.push({ line, text: indent + lineText(line, tree.text, scale) });
    waiting = [];
  };
  for (const line of tree.lines) {
    waiting.push(line);
    if (line.kind === 'blank' || line.kind === 'comment') continue;
    inStep = line.kind === 'step' || (inStep && !closesStep(line));
    put(inStep && isUnderStep(line) ? '  ' : '');
  }
  put('');
  return rows;
}

function isUnderStep({ kind }: Line): boolean {
  return kind !== 'step' && kind !== 'separator' && kind !== 'conflict';
}

function closesStep(line: Line): boolean {
  return isHeading(line) || line.kind === 'group' || opensBlock(line);
}

function opensBlock(line: Line): boolean {
  if (line.kind !== 'property') return false;
  const key = keyOf(line.key.text, 'journey');
  return key !== undefined && valueKindOf(key) === 'block';
}

function isHeading({ kind }: Line): boolean {
  return kind === 'journey' || kind === 'phase' || kind === 'stage';
}

function opensPart({ kind }: Line): boolean {
  return kind === 'phase' || kind === 'stage';
}

const anyLineEnd = /\r\n|[\r\n]/;

function lineEndOf(text: string): string {
  return anyLineEnd.exec(text)?.[0] ?? '\n';
}
