import { basename, dirname, extname, join } from 'node:path';
import { standardStream } from '../sources/find.ts';
import { WrongUse } from '../wrong-use.ts';
import { picture } from './product.ts';
import type { Errand } from './targets.ts';

/**
 * Where the pages of a picture go: `map.1.svg` for the first of `map.svg`, however many there are, so that a map that
 * grows leaves no old page behind under another name.
 */
export function pageTargets(
  { source, target }: Errand,
  pages: number,
  others: ReadonlyMap<string, string>,
): readonly string[] {
  if (target === standardStream) {
    if (pages > 1) throw new WrongUse(picture.onlyOneShown);
    return [target];
  }
  const extension = extname(target);
  const name = basename(target, extension);
  return Array.from({ length: pages }, (_, index) => {
    const page = join(dirname(target), `${name}.${index + 1}${extension}`);
    const other = others.get(page);
    if (other !== undefined && other !== source) throw new WrongUse(picture.same(other, source, page));
    return page;
  });
}
