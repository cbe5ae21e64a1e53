import type { Line, SyntaxTree, Words } from '@wayline/parser';

/** A line that says something, with the `|` lines that continue it. */
export interface Statement<L extends SpeakingLine = SpeakingLine> {
  readonly line: L;
  readonly more: readonly Words[];
}

export type SpeakingLine = Exclude<Line, { kind: 'blank' | 'comment' | 'separator' | 'conflict' }>;

/** The lines that mean something, each with its continuations; a continuation of nothing stands by itself. */
export function statementsOf(tree: SyntaxTree): readonly Statement[] {
  const found: { readonly line: SpeakingLine; readonly more: Words[] }[] = [];
  for (const line of tree.lines) {
    if (line.kind === 'blank' || line.kind === 'comment') continue;
    if (line.kind === 'separator' || line.kind === 'conflict') continue;
    const above = found.at(-1);
    if (line.kind === 'continuation' && above) above.more.push(line.words);
    else found.push({ line, more: [] });
  }
  return found;
}
