import { attributesIn } from './attributes.ts';
import type { Report } from './diagnostic.ts';
import { listParts } from './literals/list.ts';
import type { Range } from './source.ts';
import type { TouchItem, TouchLine } from './tree.ts';
import { wordsIn } from './words.ts';

/** Reads what follows `@`: the mark of a hand-over, then touchpoints with their braces. */
export function touchItemsIn(
  source: string,
  from: number,
  to: number,
  report: Report,
): Pick<TouchLine, 'handOver' | 'items'> {
  const handOver = handOverAt(source, from, to);
  const start = handOver?.range.to ?? from;
  const items = listParts(source.slice(start, to)).map((part) =>
    itemIn(source, start + part.from, start + part.to, report),
  );
  return { ...(handOver && { handOver }), items };
}

const handOverMark = /(?:(?:[-－–][>＞]|→)|[-－–−][xX×✗](?=[ \t\u00a0\u3000]))/y;

function handOverAt(source: string, from: number, to: number): TouchLine['handOver'] {
  handOverMark.lastIndex = from;
  const found = handOverMark.exec(source)?.[0];
  if (found === undefined || from + found.length > to) return undefined;
  return { kept: /[>＞→]/.test(found), range: { from, to: from + found.length } };
}

function itemIn(source: string, from: number, to: number, report: Report): TouchItem {
  const brace = openingBrace(source, from, to);
  const range: Range = { from, to };
  if (brace === undefined) return { range, name: wordsIn(source, from, to) };
  return {
    range,
    name: wordsIn(source, from, brace),
    attributes: attributesIn(source, brace, to, report),
  };
}

/** Where the braces at the end of an item begin. */
export function openingBrace(source: string, from: number, to: number): number | undefined {
  if (!/[}｝]/.test(source.charAt(to - 1))) return undefined;
  for (let at = from; at < to; at++) if (/[{｛]/.test(source.charAt(at))) return at;
  return undefined;
}
