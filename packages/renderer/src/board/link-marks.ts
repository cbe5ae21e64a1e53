import type { Text } from '@wayline/core';
import { isOpenable } from '../text/openable.ts';
import type { ReviewMark } from './content.ts';

/** The addresses under which there is more, one a line; what a browser should not open is shown and not linked. */
export function linkMarks(link: Text | undefined): readonly ReviewMark[] {
  const addresses = link?.text.split('\n').filter((address) => address !== '') ?? [];
  return addresses.map((address) => ({
    kind: 'link',
    text: shortened(address),
    ...(isOpenable(address) && { link: address }),
  }));
}

/** An address without what every address has; what is too long to be read on a map is left to the link. */
function shortened(address: string): string {
  const bare = address.replace(/^(?:https?:\/\/|mailto:)/i, '').replace(/\/$/, '');
  if (bare.length <= longest || !isOpenable(address)) return bare;
  const [host = bare] = /^[^/?#]+/.exec(bare) ?? [];
  return host;
}

const longest = 32;
