import { fold, type Report, say, type Words } from '@wayline/parser';
import { unreadable } from '../resolve/properties.ts';
import { partOf } from '../resolve/text.ts';

/** One part of a `where:`: a column, and what its cell has to say. */
export interface Condition {
  readonly column: Words;
  readonly value: Words;
  /** The value as it is compared with cells. */
  readonly folded: string;
}

/** Reads `month=2022-05, country="Poland"`; nothing where a part is no condition, which is reported. */
export function conditionsOf(where: Words, report: Report): readonly Condition[] | undefined {
  const conditions: Condition[] = [];
  for (let at = 0; at < where.text.length; ) {
    pattern.lastIndex = at;
    const found = pattern.exec(where.text);
    if (found === null) {
      const rest = partOf(where, at, where.text.length);
      report(unreadable(rest, say`Write conditions such as \`month=2022-05\``));
      return undefined;
    }
    const [whole, column = '', sign = '', sought = ''] = found;
    const from = at + column.length + sign.length;
    const value = unquoted(partOf(where, from, from + sought.length));
    const named = unquoted(partOf(where, at, at + column.length));
    conditions.push({ column: named, value, folded: fold(value.text) });
    at += whole.length;
  }
  return conditions;
}

const quoted = String.raw`\s*(?:"[^"]*"|“[^”]*”|「[^」]*」|'[^']*')\s*`;
const end = String.raw`[,;，；、\n]|$`;
const bare = String.raw`(?:[^,;，；、\n]|(?<=\d),(?=\d))*`;
const pattern = new RegExp(
  String.raw`(${quoted}|[^=＝,;，；、\n]+)(==?|＝)(${quoted}(?=${end})|${bare})(?:${end})\s*`,
  'uy',
);

function unquoted(words: Words): Words {
  const isQuoted = words.text.length > 1 && /^["“「'].*["”」']$/.test(words.text);
  return isQuoted ? partOf(words, 1, words.text.length - 1) : words;
}
