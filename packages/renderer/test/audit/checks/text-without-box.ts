import type { Check } from '../check.ts';
import { cellOf } from '../survey.ts';

/** Words of which nobody said where they have to stay. */
export const textWithoutBox: Check = {
  code: 'T1b',
  finds: 'text without a cell',
  find: (survey) =>
    survey.texts.flatMap((text) =>
      cellOf(text) ? [] : [{ key: text.node.key, detail: `“${text.node.text}” is in no group with a box` }],
    ),
};
