/** The language a text is most likely written in, as a BCP 47 tag, judged by its script and letters alone. */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, sampleLength);
  if (has(sample, /[\p{sc=Hiragana}\p{sc=Katakana}]/u)) return 'ja';
  if (has(sample, /\p{sc=Han}/u)) return guessChinese(sample);
  for (const [language, letters] of scripts) if (has(sample, letters)) return language;
  return 'en';
}

// A word or two of another script is a name or a quotation; more of it is the language of the map.
const sampleLength = 20_000;
const share = 0.05;

const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ko', /\p{sc=Hangul}/u],
  ['ar', /\p{sc=Arabic}/u],
  ['he', /\p{sc=Hebrew}/u],
  ['el', /\p{sc=Greek}/u],
  ['th', /\p{sc=Thai}/u],
  ['hi', /\p{sc=Devanagari}/u],
  ['uk', /[іїєґ]/iu],
  ['ru', /\p{sc=Cyrillic}/u],
  ['pl', /[ąęłńśźż]/iu],
];

function has(sample: string, letters: RegExp): boolean {
  const all = sample.match(/\p{L}/gu)?.length ?? 0;
  const found = sample.match(new RegExp(letters, 'giu'))?.length ?? 0;
  return found > 0 && found >= all * (letters.source.includes('sc=') ? share : share / 5);
}

// Frequent characters that only one of the two ways of writing Chinese uses, pair by pair.
const traditional =
  '們個為這來時會對說過後與開關買賣網頁線購務應評論題處見點機關選擇價產實際發現體驗門號訂單時間';
const simplified =
  '们个为这来时会对说过后与开关买卖网页线购务应评论题处见点机关选择价产实际发现体验门号订单时间';

function guessChinese(sample: string): string {
  const count = (characters: string, others: string) =>
    [...sample].filter((character) => characters.includes(character) && !others.includes(character)).length;
  return count(traditional, simplified) > count(simplified, traditional) ? 'zh-Hant' : 'zh-Hans';
}
