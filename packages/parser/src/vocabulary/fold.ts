/** The form in which words and names are compared: NFKC, without case, every run of space one space. */
export function fold(word: string): string {
  if (isPlain.test(word)) return word.toLowerCase();
  return word.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

const isPlain = /^(?:[!-~]+(?: [!-~]+)*)?$/;
