import type { Feel, InlineStep, Line, NodeKind, Range, SyntaxTree, Words } from '@wayline/parser';

/** A heading, a stage or a step as it is written, inline steps included. */
export interface Name {
  readonly kind: NodeKind;
  readonly words: Words;
  /** As typed, quotes and backslashes included. */
  readonly typed: string;
  readonly feel?: Feel;
  readonly line: Line;
  /** What opens it; inline steps have no mark. */
  readonly mark?: Range;
}

/** Every name that a text gives, in order; what only ends a phase or a group is no name. */
export function namesIn(tree: SyntaxTree): readonly Name[] {
  const names = found.get(tree) ?? gathered(tree);
  found.set(tree, names);
  return names;
}

/** Several rules look at the same names. */
const found = new WeakMap<SyntaxTree, readonly Name[]>();

function gathered({ text, lines }: SyntaxTree): readonly Name[] {
  return lines.flatMap((line): readonly Name[] => {
    switch (line.kind) {
      case 'journey':
      case 'phase':
      case 'group':
        return line.ends ? [] : [nameOf(line.kind, line, line, text, line.mark.range)];
      case 'step':
        return [nameOf('step', line, line, text, line.mark.range)];
      case 'stage': {
        const stage = nameOf('stage', line, line, text, line.mark.range);
        return [stage, ...line.inline.map((step) => nameOf('step', step, line, text))];
      }
      default:
        return [];
    }
  });
}

function nameOf(
  kind: NodeKind,
  { label, feel }: Pick<InlineStep, 'label' | 'feel'>,
  line: Line,
  text: string,
  mark?: Range,
): Name {
  const typed = text.slice(label.range.from, label.range.to);
  return { kind, words: label, typed, ...(feel && { feel }), line, ...(mark && { mark }) };
}
