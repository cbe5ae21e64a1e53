/**
 * A text made safe and visible for a terminal: control characters become pictures of themselves, so that
 * nothing that stands in a file can move the cursor, recolour the screen or turn round what is read.
 */
export function printable(text: string): string {
  return text
    .replaceAll('\t', '    ')
    .replace(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\ufeff]/gu, pictureOf)
    .replace(/\p{Surrogate}/gu, '\ufffd');
}

function pictureOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
