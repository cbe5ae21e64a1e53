import { fold, isKeyWord, keyWordsAt, type Line, nodeKinds, parse, slip } from '@wayline/parser';

/**
 * Words as a writer would type them where they are to be read back as they are: plainly if that works, otherwise
 * with as few backslashes as do.
 */
export function spelled(words: string, isRead: (typed: string) => boolean): string {
  const plain = typedWith(words, new Set());
  if (isRead(plain)) return plain;
  const places = [...words.matchAll(/[^\p{L}]/gu)].toSorted(byUse).map(({ index }) => index);
  let escaped: ReadonlySet<number> = new Set(places);
  if (!isRead(typedWith(words, escaped))) return plain;
  dropNeedless(places);
  return typedWith(words, escaped);

  /** Halves what fails, so that a long text takes few attempts. */
  function dropNeedless(some: readonly number[]): void {
    const fewer = new Set([...escaped].filter((place) => !some.includes(place)));
    if (isRead(typedWith(words, fewer))) escaped = fewer;
    else if (some.length > 1) {
      const half = some.length >> 1;
      dropNeedless(some.slice(0, half));
      dropNeedless(some.slice(half));
    }
  }
}

/** What a backslash is least wanted before comes first: spaces, digits, and what stands further behind. */
function byUse(a: RegExpExecArray, b: RegExpExecArray): number {
  return useOf(a[0]) - useOf(b[0]) || b.index - a.index;
}

function useOf(character: string): number {
  return /\s/.test(character) ? 0 : /\p{N}/u.test(character) ? 1 : 2;
}

/** A line of text; one that would read as anything else begins with a backslash. */
export function spelledText(words: string, lanes: ReadonlySet<string>): string {
  const plain = typedWith(words, new Set());
  return isText(plain, words, lanes) ? plain : `\\${plain}`;
}

/** The line that a text alone is; none where a brace would look forgotten. */
export function lineOf(text: string): Line | undefined {
  let isOpen = false;
  const { lines } = parse(text, ({ code }) => {
    isOpen ||= code === 'syntax/unclosed-brace';
  });
  return lines.length === 1 && !isOpen ? lines[0] : undefined;
}

/** The words with a backslash at some places, and at every backslash that would otherwise vanish. */
function typedWith(words: string, escaped: ReadonlySet<number>): string {
  return words.replace(/[\s\S]/g, (character, at: number) => {
    const vanishes = character === '\\' && /^[^\p{L}]/u.test(words.slice(at + 1, at + 3));
    return escaped.has(at) || vanishes ? `\\${character}` : character;
  });
}

function isText(typed: string, words: string, lanes: ReadonlySet<string>): boolean {
  const line = lineOf(typed);
  if (line?.kind === 'text') return line.words.text === words;
  return line?.kind === 'property' && !isNearKey(line.key.text, lanes);
}

/** True for a word before a colon that is a key, or might be taken for one. */
function isNearKey(word: string, lanes: ReadonlySet<string>): boolean {
  return isKeyWord(word) || lanes.has(fold(word)) || slip(word, [...keyWords, ...lanes]) !== undefined;
}

const keyWords = [...new Set(nodeKinds.flatMap(keyWordsAt))];
