import type { FunnelContent, FunnelFall } from '../content/funnel.ts';
import type { Span } from './cuts.ts';

/** What is lost on the way to the bars of a page; on the way from the page before, it stands before the first of them. */
export function funnelIn(content: FunnelContent, { first, last }: Span): FunnelContent {
  const falls = content.falls.flatMap(({ from, at, ...fall }): readonly FunnelFall[] => {
    if (fall.to < first || fall.to > last) return [];
    const isHere = from !== undefined && from >= first;
    const isToldHere = at !== undefined && at >= first;
    return [
      {
        ...fall,
        to: fall.to - first,
        ...(isHere && { from: from - first }),
        ...(isToldHere && { at: at - first }),
      },
    ];
  });
  return { ...content, falls };
}
