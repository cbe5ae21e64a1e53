import { isEmojiPresentation } from 'unicode-segmenter/emoji';

const asPicture = '\ufe0f';
const firstEmoji = 0x231a;

/** Whether a grapheme cluster is drawn as one picture. */
export function isEmoji(cluster: string): boolean {
  const code = cluster.codePointAt(0) ?? 0;
  return (code >= firstEmoji && isEmojiPresentation(code)) || cluster.includes(asPicture);
}
