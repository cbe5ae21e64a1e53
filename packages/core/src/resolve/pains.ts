import type { IdeaLine, PainLine, Report } from '@wayline/parser';
import type { Outline, OutlineNode } from './outline-node.ts';
import { directory, find, type Named } from './references.ts';
import { continued } from './text.ts';

/** The numbers of pains and ideas, and which pain an idea answers. */
export interface Pains {
  numberOf(line: PainLine | IdeaLine): string;
  answeredBy(line: IdeaLine, node: OutlineNode, report: Report): string | undefined;
}

/** Numbers the pains and ideas of an outline in the order of the file. */
export function painsOf({ nodes }: Outline): Pains {
  const statements = nodes
    .flatMap(({ items }) => items)
    .toSorted((a, b) => a.line.range.from - b.line.range.from);
  const numbers = new Map<PainLine | IdeaLine, string>();
  const named: Named<string>[] = [];
  let ideas = 0;
  for (const { line, more } of statements) {
    if (line.kind === 'idea') numbers.set(line, `O${++ideas}`);
    if (line.kind !== 'pain') continue;
    const number = `P${named.length + 1}`;
    numbers.set(line, number);
    named.push({ label: continued(line.words, more).text, id: idOf(line), thing: number });
  }
  const names = directory(named);
  const numberOf = (line: PainLine | IdeaLine) => numbers.get(line) ?? '';
  return {
    numberOf,
    answeredBy(line, node, report) {
      if (line.answers && line.answers.text !== '')
        return find(line.answers, names, { ...reference, report });
      const above = node.items.map((item) => item.line).filter((item) => item.range.from < line.range.from);
      const pain = above.findLast((item): item is PainLine => item.kind === 'pain');
      return pain && numberOf(pain);
    },
  };
}

const reference = {
  what: 'pain point',
  code: 'resolve/unknown-pain',
  help: 'Write the words of the pain point, or give it an `{#id}` and write `#id`; numbers such as `P1` are for the picture only',
} as const;

function idOf({ attributes }: PainLine): string | undefined {
  return attributes?.items.find((item) => item.kind === 'id')?.id;
}
