import type { Table } from './table.ts';

const signed = /(?<=^|[\s(*|>«])[−+]\d+(?:[.,]\d+)*/gmu;
/** The words of a page, between its tags. */
const between = />[^<]+/g;

const isolated = (text: string): string => text.replace(signed, '\u2066$&\u2069');

/** A page on which a number keeps its sign in front, where words run from right to left as well. */
export function withSignsInFront(html: string, { direction }: Pick<Table, 'direction'>): string {
  return direction === 'rtl' ? html.replace(between, isolated) : html;
}

/** The same of a text without tags. */
export function textWithSignsInFront(text: string, { direction }: Pick<Table, 'direction'>): string {
  return direction === 'rtl' ? isolated(text) : text;
}
