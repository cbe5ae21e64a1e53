const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const invisible = /\p{M}|\p{Cf}/u;

/** How many columns a text takes in a terminal: full-width characters take two, combining ones none. */
export function displayWidth(text: string): number {
  let columns = 0;
  let joined = false;
  for (const character of text) {
    if (!joined && !invisible.test(character)) columns += wide.test(character) ? 2 : 1;
    joined = character === '\u200d';
  }
  return columns;
}
