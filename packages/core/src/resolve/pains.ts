import { type IdeaLine, type PainLine, type Report, say } from '@wayline/parser';
import type { Outline, OutlineNode } from './outline-node.ts';
import { directory, find, type Named } from './references.ts';
import { continued } from './text.ts';

/** The numbers of pains and ideas, and which pain an idea answers. */
export interface Pains {
  numberOf(line: PainLine | IdeaLine): string;
  answeredBy(line: IdeaLine, report: Report): string | undefined;
}

/** Numbers the pains and ideas of an outline in the order of the file. */
export function painsOf({ nodes }: Outline): Pains {
  const noted = nodes.flatMap((node) => node.items.map((item) => ({ node, ...item })));
  const numbers = new Map<PainLine | IdeaLine, string>();
  const nearest = new Map<IdeaLine, string>();
  const last = new Map<OutlineNode, string>();
  const named: Named<string>[] = [];
  let ideas = 0;
  for (const { node, line, more } of noted.toSorted((a, b) => a.line.range.from - b.line.range.from)) {
    if (line.kind === 'pain') {
      const number = `P${named.length + 1}`;
      numbers.set(line, number);
      last.set(node, number);
      named.push({ label: continued(line.words, more).text, id: idOf(line), thing: number });
    } else if (line.kind === 'idea') {
      numbers.set(line, `O${++ideas}`);
      const above = last.get(node);
      if (above !== undefined) nearest.set(line, above);
    }
  }
  const names = directory(named);
  return {
    numberOf: (line) => numbers.get(line) ?? '',
    answeredBy(line, report) {
      const { answers } = line;
      return answers && answers.text !== '' ? find(answers, names, { ...sought, report }) : nearest.get(line);
    },
  };
}

const sought = {
  what: 'pain point',
  code: 'resolve/unknown-pain',
  help: say`Write the words of the pain point, or give it an \`{#id}\` and write \`#id\`; numbers such as \`P1\` are for the picture only`,
} as const;

function idOf({ attributes }: PainLine): string | undefined {
  return attributes?.items.find((item) => item.kind === 'id')?.id;
}
