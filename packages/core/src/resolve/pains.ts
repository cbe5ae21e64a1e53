import { type IdeaLine, type PainLine, type Report, say } from '@wayline/parser';
import type { Outline } from './outline-node.ts';
import { directory, find, type Named } from './references.ts';
import { continued } from './text.ts';

/** The numbers of pains and ideas, and which pain an idea answers. */
export interface Pains {
  numberOf(line: PainLine | IdeaLine): string;
  answeredBy(line: IdeaLine, report: Report): string | undefined;
}

/** Numbers the pains and ideas of an outline, node by node. */
export function painsOf({ nodes }: Outline): Pains {
  const numbers = new Map<PainLine | IdeaLine, string>();
  const nearest = new Map<IdeaLine, string>();
  const named: Named<string>[] = [];
  let ideas = 0;
  for (const { items } of nodes) {
    let above: string | undefined;
    for (const { line, more } of items) {
      if (line.kind === 'pain') {
        above = `P${named.length + 1}`;
        numbers.set(line, above);
        named.push({ label: continued(line.words, more).text, id: idOf(line), thing: above });
      } else if (line.kind === 'idea') {
        numbers.set(line, `O${++ideas}`);
        if (above !== undefined) nearest.set(line, above);
      }
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
