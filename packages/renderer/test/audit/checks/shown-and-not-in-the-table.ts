import { tableHtml } from '../../../src/table/html.ts';
import { tableMarkdown } from '../../../src/table/markdown.ts';
import { tableOf } from '../../../src/table/table-of.ts';
import type { Check } from '../check.ts';
import type { TextInk } from '../survey.ts';
import { fold } from './shown-and-not-said.ts';

/** Something that is written in a picture is missing in the table of the same board. */
export const shownAndNotInTheTable: Check = {
  code: 'A5',
  finds: 'something shown that its table leaves out',
  find({ board, texts }) {
    if (!board) return [];
    const table = tableOf(board);
    const forms = [
      ['HTML', fold(textOfHtml(tableHtml(table)))],
      ['Markdown', fold(textOfHtml(tableMarkdown(table)))],
    ] as const;
    return texts.flatMap((text) =>
      explainsMarks(text)
        ? []
        : forms.flatMap(([form, said]) =>
            text.node.text.split(/\s·\u200f?\s/).every((part) => said.includes(fold(part)))
              ? []
              : [{ key: text.node.key, detail: `“${text.node.text}”, in ${form}` }],
          ),
    );
  },
};

/** A table has no marks, and needs nothing that explains them; down a page the line of visibility has a short name. */
function explainsMarks({ node, groups }: TextInk): boolean {
  return /\/key\.\d+|^visibility\./.test(node.key) || groups.some(({ key }) => key === 'legend');
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function textOfHtml(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');
}
