/** The pattern of a plain number: `12`, `1.5`, `1,5`, `１．５`; to be put into a larger one. */
export const plainNumber = '[0-9０-９]+(?:[.,．，][0-9０-９]+)?';

/** The pattern of a sign: en dash and U+2212 count as minus. */
export const sign = '[-+−–－＋]';

/** The value of a number written as `plainNumber`, perhaps with a sign before it. */
export function numberOf(text: string): number {
  const plain = text.normalize('NFKC').replace(/[−–]/, '-').replace(',', '.').replace(/\s/g, '');
  return Number(plain);
}
