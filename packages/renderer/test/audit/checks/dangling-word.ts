import type { Check } from '../check.ts';
import { paragraphsOf } from '../paragraphs.ts';

const oneLetter = /(^|\s)[aiouwz]$/iu;

/** A Polish line ends with a word of one letter. */
export const danglingWord: Check = {
  code: 'T8',
  finds: 'a word of one letter at the end of a line',
  referenceOnly: true,
  find(survey) {
    if (!/^(pl|cs|sk)\b/i.test(survey.scene.language)) return [];
    return paragraphsOf(survey).flatMap((lines) =>
      lines
        .slice(0, -1)
        .flatMap(({ node }) =>
          oneLetter.test(node.text) ? [{ key: node.key, detail: `“${node.text}”` }] : [],
        ),
    );
  },
};
