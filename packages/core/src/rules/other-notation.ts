import { type Line, type Said, say } from '@wayline/parser';
import { problem } from '../problems.ts';
import type { Prose } from '../prose.ts';
import type { Rule } from './rule.ts';

/** A text in the notation of another program, told by how it begins. */
export const otherNotation: Rule = ({ tree, prose, report }) => {
  const [first] = prose;
  if (!first || tree.lines.find(speaks) !== first.line) return;
  const notation = notations.find(({ begins }) => begins(first));
  if (!notation) return;
  const { range } = first;
  report(
    problem('lint/other-notation', range, say`This text is ${notation.name}, not a .journey text`, help),
  );
};

const help = say`Write \`# Title\`, then \`## Stage\` for each part and \`- Step ~ +1\` for each step; \`wayline prompt\` shows how`;

function speaks({ kind }: Line): boolean {
  return !['blank', 'comment', 'separator', 'conflict'].includes(kind);
}

interface Notation {
  readonly name: Said;
  readonly begins: (first: Prose) => boolean;
}

const notations: readonly Notation[] = [
  { name: say`a Mermaid user journey`, begins: ({ text }) => /^journey(?:\s*%%.*)?$/.test(text) },
  {
    name: say`a Mermaid diagram`,
    begins: ({ text }) =>
      /^(?:(?:graph|flowchart(?:-elk)?)\s+(?:TB|TD|BT|RL|LR)\b.*|sequenceDiagram|classDiagram|erDiagram|gantt|mindmap|timeline|stateDiagram(?:-v2)?|pie\b.*)$/.test(
        text,
      ),
  },
  { name: say`JSON`, begins: ({ text, below }) => /^[[{]/.test(text) && isJson(text, below) },
  { name: say`HTML or XML`, begins: ({ text }) => /^<(?:[!?]|[a-z][\w-]*(?:\s[^<>]*)?\/?>)/i.test(text) },
];

/** A line of its own that only opens, before a line of text, or one that goes on with a quoted name. */
function isJson(text: string, below: Line | undefined): boolean {
  return /^[[{]+\s*"/.test(text) || (/^[[{\s]+$/.test(text) && below?.kind === 'text');
}
