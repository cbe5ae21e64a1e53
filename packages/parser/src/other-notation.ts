import { type Said, say } from './said.ts';
import type { Range } from './source.ts';

/** The notation of another program that a text is written in, and the line that tells it. */
export interface OtherNotation {
  readonly name: Said;
  readonly range: Range;
}

/** Tells by its first line whether a text is no journey at all. */
export function otherNotationIn(text: string): OtherNotation | undefined {
  const from = above.exec(text)?.[0].length ?? 0;
  const line = /.*/.exec(text.slice(from, from + longest))?.[0].trimEnd() ?? '';
  const below = text.slice(from + line.length, from + longest).trimStart();
  const notation = notations.find(({ begins }) => begins(line, below));
  return notation && { name: notation.name, range: { from, to: from + line.length } };
}

/** Blank lines, and what Mermaid has above its first word: comments and settings. */
const above =
  /^\ufeff?(?:\s*%%[^\r\n]*[\r\n])*\s*(?:---[ \t]*[\r\n][\s\S]{0,2000}?[\r\n][ \t]*---[ \t]*[\r\n])?(?:\s*%%[^\r\n]*[\r\n])*\s*/;

/** No first line is longer. */
const longest = 500;

interface Notation {
  readonly name: Said;
  readonly begins: (line: string, below: string) => boolean;
}

const notations: readonly Notation[] = [
  { name: say`a Mermaid user journey`, begins: (line) => /^journey(?:\s*%%.*)?$/.test(line) },
  {
    name: say`a Mermaid diagram`,
    begins: (line) =>
      /^(?:(?:graph|flowchart(?:-elk)?)\s+(?:TB|TD|BT|RL|LR)\b.*|sequenceDiagram|classDiagram|erDiagram|gantt|mindmap|timeline|stateDiagram(?:-v2)?|pie\b.*)$/.test(
        line,
      ),
  },
  {
    name: say`JSON`,
    begins: (line, below) => /^[[{]+\s*"/.test(line) || (/^[[{]+$/.test(line) && /^["[{\]}]/.test(below)),
  },
  { name: say`HTML or XML`, begins: (line) => /^<(?:[!?](?!--)|[a-z][\w-]*(?:\s[^<>]*)?\/?>)/i.test(line) },
];
