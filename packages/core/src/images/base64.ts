/** Bytes as text that may stand in an address (RFC 4648), the same on every platform. */
export function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += piece)
    pieces.push(pieceOf(bytes.subarray(from, from + piece)));
  return pieces.join('');
}

/** As many bytes are written at once; three of them make four letters, so that only the last piece is filled up. */
const piece = 3 * 4096;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function pieceOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    const bits = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    text += letterAt(bits >> 18) + letterAt(bits >> 12);
    text += second === undefined ? '=' : letterAt(bits >> 6);
    text += third === undefined ? '=' : letterAt(bits);
  }
  return text;
}

const letterAt = (bits: number): string => letters.charAt(bits & 63);
