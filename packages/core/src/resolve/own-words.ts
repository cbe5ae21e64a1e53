import { keyOf, type Line, nodeKinds, type SyntaxTree, valueKindOf } from '@wayline/parser';

/**
 * Words that the writer chose, to guess the language by: those of the map where it has any, else all others.
 * Words of the language itself are left out, since they may be in any.
 */
export function ownWords({ lines }: SyntaxTree): string {
  return sample(lines, wordsOfMap) || sample(lines, otherWords);
}

const enough = 4_000;

function sample(lines: readonly Line[], wordsOn: (line: Line) => readonly string[]): string {
  let words = '';
  for (const line of lines) {
    for (const more of wordsOn(line)) if (more !== '') words += `${more}\n`;
    if (words.length > enough) break;
  }
  return words;
}

function wordsOfMap(line: Line): readonly string[] {
  switch (line.kind) {
    case 'journey':
    case 'phase':
    case 'group':
    case 'step':
      return [line.label.text];
    case 'stage':
      return [line.label.text, ...line.inline.map(({ label }) => label.text)];
    case 'pain':
    case 'idea':
      return [line.words.text];
    default:
      return [];
  }
}

function otherWords(line: Line): readonly string[] {
  if (line.kind === 'text' || line.kind === 'say' || line.kind === 'continuation') return [line.words.text];
  return line.kind === 'property' && takesWords(line.key.text) ? [line.value.text] : [];
}

function takesWords(word: string): boolean {
  return nodeKinds.some((kind) => {
    const key = keyOf(word, kind);
    return key !== undefined && key !== 'use' && ['text', 'block'].includes(valueKindOf(key));
  });
}
