import type { EdgeLine } from '@wayline/parser';

/** What the target of an edge was probably meant to be, where it holds more than a name, as it should be written. */
export function targetMeantBy(
  { target, reason, attributes }: EdgeLine,
  isKnown: (name: string) => boolean,
): string | undefined {
  const { text } = target;
  if (text.length > longest) return undefined;
  const bare = /^(?:[-–—*•]\s+|[([【「<])?\s*(.*?)\s*[)\]】」>.。!！,，;；]*$/u.exec(text)?.[1] ?? text;
  if (bare !== text && isKnown(bare)) return bare;
  const share = attributes ? null : /^(.*\S)\s+[([（]?(\d{1,3}(?:[.,]\d+)?)\s?[%％][)\]）]?$/u.exec(text);
  if (share?.[1] !== undefined && isKnown(share[1])) return `${share[1]} {rate=${share[2]}%}`;
  if (reason) return undefined;
  for (const { index } of [...text.matchAll(separator)].toReversed()) {
    const name = text.slice(0, index);
    if (!isKnown(name)) continue;
    const why = text.slice(index).replace(/^(?:[\s,，;；|｜:：(（[]|[–—-](?=\s))+|[\s)）\]]+$/gu, '');
    return why === '' ? name : `${name} : ${why}`;
  }
  return undefined;
}

/** A longer target is no name with a reason behind it. */
const longest = 300;

/** What may stand between a name and a reason; a hyphen within a word parts nothing. */
const separator = /(?:[\s,，;；|｜:：(（[]|(?<=\s)[–—-](?=\s))+/gu;
