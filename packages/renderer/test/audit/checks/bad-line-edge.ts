import type { Check } from '../check.ts';
import { paragraphsOf } from '../paragraphs.ts';

const neverFirst = /^[，。、；：？！）」』》〉】〕”’…—·,.;:?!)\]}%％]/u;
const neverLast = /[「『（《〈【〔“‘([{]$/u;

/** A line starts or ends with a mark that Chinese and Japanese typesetting keeps away from there. */
export const badLineEdge: Check = {
  code: 'T7',
  finds: 'a mark where no line may start or end',
  find: (survey) =>
    paragraphsOf(survey).flatMap((lines) =>
      lines.flatMap(({ node }, index) => {
        const starts = index > 0 && neverFirst.test(node.text);
        const ends = index < lines.length - 1 && neverLast.test(node.text);
        return starts || ends ? [{ key: node.key, detail: `“${node.text}”` }] : [];
      }),
    ),
};
