import { languages } from '@wayline/parser';

/**
 * The language a text is most likely written in, as a BCP 47 tag, judged by its script and letters alone.
 * German, say, has no letter of its own that is frequent enough, so a text without `lang` is not taken to be in it.
 */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, sampleLength);
  if (isAscii.test(sample)) return 'en';
  const letters = sample.match(/\p{L}/gu) ?? [];
  const found = scripts.find(([, share, script]) => {
    const many = letters.filter((letter) => script.test(letter)).length;
    return many > 0 && many >= letters.length * share;
  });
  if (found === undefined) return withMostSigns(letters, latin, letters.length * ofLetters) ?? 'en';
  return found[0] === 'zh' ? (withMostSigns(letters, chinese, 1) ?? 'zh-Hans') : found[0];
}

const sampleLength = 4_000;
const isAscii = /^\p{ASCII}*$/u;

// A word or two of another script is a name or a quotation; more of it is the language of the map.
const ofScript = 0.15;
// Letters that only some words of a language have.
const ofLetters = 0.01;

/** Scripts that tell a language, or Chinese at least, with the share of letters that it takes. */
const scripts: readonly (readonly [language: string, share: number, script: RegExp])[] = [
  ['ja', 0.05, /[\p{sc=Hiragana}\p{sc=Katakana}]/u],
  ['zh', ofScript, /\p{sc=Han}/u],
  ['ko', ofScript, /\p{sc=Hangul}/u],
  // The letters that Persian has and Arabic has not.
  ['fa', ofLetters, /[\u067e\u0686\u0698\u06af]/u],
  ['ar', ofScript, /\p{sc=Arabic}/u],
  ['he', ofScript, /\p{sc=Hebrew}/u],
  ['el', ofScript, /\p{sc=Greek}/u],
  ['th', ofScript, /\p{sc=Thai}/u],
  ['hi', ofScript, /\p{sc=Devanagari}/u],
  // The letters that tell Ukrainian from Russian.
  ['uk', ofLetters, /[\u0454\u0456\u0457\u0491]/iu],
  ['ru', ofScript, /\p{sc=Cyrillic}/u],
];

const signed = languages.map(({ tag, signs }) => [tag, new Set(signs)] as const);
const chinese = signed.filter(([tag]) => tag.startsWith('zh'));
const latin = signed.filter(([tag, signs]) => signs.size > 0 && !tag.startsWith('zh'));

/** The language that most letters are signs of, if there are some number of them; the first of several. */
function withMostSigns(
  letters: readonly string[],
  candidates: readonly (readonly [tag: string, signs: ReadonlySet<string>])[],
  least: number,
): string | undefined {
  const [best] = candidates
    .map(([tag, signs]) => [tag, letters.filter((letter) => signs.has(letter.toLowerCase())).length] as const)
    .filter(([, many]) => many > 0 && many >= least)
    .sort(([, one], [, other]) => other - one);
  return best?.[0];
}
