import { attributesIn, bracesAtEnd, joinAttributes } from './attributes.ts';
import type { Report } from './diagnostic.ts';
import { listParts } from './literals/list.ts';
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

const handOverMark = /[ \t\u00a0\u3000,，、،]*((?:[-－–][>＞]|→)|[-－–−][xXｘＸ×✗](?![\p{L}\p{N}_-]))/uy;

function handOverAt(source: string, from: number, to: number): TouchLine['handOver'] {
  handOverMark.lastIndex = from;
  const found = handOverMark.exec(source);
  const end = handOverMark.lastIndex;
  if (found === null || end > to) return undefined;
  const [, mark = ''] = found;
  return { kept: /[>＞→]/.test(mark), range: { from: end - mark.length, to: end } };
}

function itemIn(source: string, from: number, to: number, report: Report): TouchItem {
  const braces = bracesAtEnd(source, from, to);
  const attributes = joinAttributes(braces.map((pair) => attributesIn(source, pair.from, pair.to, report)));
  return {
    range: { from, to },
    name: wordsIn(source, from, braces[0]?.from ?? to),
    ...(attributes && { attributes }),
  };
}
