/**
 * The form in which words and names are compared: NFKC, without case, every run of space one space. German ß counts
 * as ss, the letters that Arabic writers leave a hamza or two dots off count without them, and the marks that Hebrew
 * has of its own count as the hyphen and the quotes that keyboards have.
 */
export function fold(word: string): string {
  if (isPlain.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(varying, (letter) => twins[letter] ?? letter)
    .replace(/\s+/gu, ' ')
    .trim();
}

const isPlain = /^(?:[!-~]+(?: [!-~]+)*)?$/;
const varying = /[ßأإآٱى־׳״]/gu;
const twins: Readonly<Record<string, string>> = {
  ß: 'ss',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  '־': '-',
  '׳': "'",
  '״': '"',
};
