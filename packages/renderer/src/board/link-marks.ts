import type { Text } from '@wayline/core';
import type { ReviewMark } from '../content/cell.ts';
import { isOpenable } from '../text/openable.ts';

/** The addresses under which there is more, one a line; what a browser should not open is shown and not linked. */
export function linkMarks(link: Text | undefined): readonly ReviewMark[] {
  const addresses = link?.text.split('\n').filter((address) => address !== '') ?? [];
  return addresses.map((address) => ({
    kind: 'link',
    text: shortened(address),
    ...(isOpenable(address) && { link: address }),
  }));
}

/** The same in a line of text, marked as links. */
export function linkWords(link: Text | undefined): string | undefined {
  const words = linkMarks(link).map((mark) => {
    const isMarkable = mark.link !== undefined && !/[()\s]/.test(mark.link) && !/[[\]]/.test(mark.text);
    return isMarkable ? `[${mark.text}](${mark.link})` : mark.text;
  });
  return words.length === 0 ? undefined : words.join(' · ');
}

/** An address without what every address has; what is too long to be read on a map is left to the link. */
function shortened(address: string): string {
  const bare = address.replace(/^(?:https?:\/\/|mailto:)/i, '').replace(/\/$/, '');
  if (bare.length <= longest || !isOpenable(address)) return bare;
  const [host = bare] = /^[^/?#]+/.exec(bare) ?? [];
  return host;
}

const longest = 32;
