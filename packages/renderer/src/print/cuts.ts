import type { Column } from '../board/board.ts';

/** The columns of one page. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** What a page costs, what a cut through a stage does, and what columns do that are missing to a full page. */
const cost = { page: 1, cut: 1.6, unevenness: 0.8 };

/**
 * The pages that columns go on, at most so many to a page: cut between stages where that takes no more than one page
 * more, and as equally full as can be. The cheapest way by dynamic programming.
 */
export function cutsOf(columns: readonly Pick<Column, 'stage'>[], most: number): readonly Span[] {
  const count = columns.length;
  const cheapest: { readonly price: number; readonly first: number }[] = [{ price: 0, first: 0 }];
  for (let end = 1; end <= count; end++) {
    let best = { price: Number.POSITIVE_INFINITY, first: end - 1 };
    for (let first = Math.max(0, end - most); first < end; first++) {
      const isCut = end < count && columns[end]?.stage === columns[end - 1]?.stage;
      const missing = 1 - (end - first) / most;
      const own = cost.page + (isCut ? cost.cut : 0) + cost.unevenness * missing * missing;
      const price = (cheapest[first]?.price ?? 0) + own;
      if (price < best.price) best = { price, first };
    }
    cheapest.push(best);
  }
  const spans: Span[] = [];
  for (let end = count; end > 0; end = cheapest[end]?.first ?? 0)
    spans.unshift({ first: cheapest[end]?.first ?? 0, last: end - 1 });
  return spans;
}
