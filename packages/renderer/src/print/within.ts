import type { Span } from './cuts.ts';

/** A thing that spans columns, cut to those of a page; nothing where it has none of them. */
export function within<Thing extends { readonly first: number; readonly last: number }>(
  thing: Thing,
  { first, last }: Span,
): readonly Thing[] {
  if (thing.last < first || thing.first > last) return [];
  return [
    { ...thing, first: Math.max(thing.first, first) - first, last: Math.min(thing.last, last) - first },
  ];
}
