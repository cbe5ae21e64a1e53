/** The language a text is most likely written in, as a BCP 47 tag, judged by its script and letters alone. */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, sampleLength);
  if (isAscii.test(sample)) return 'en';
  const letters = sample.match(/\p{L}/gu) ?? [];
  const [found] = signs.find(([, share, sign]) => {
    const many = letters.filter((letter) => sign.test(letter)).length;
    return many > 0 && many >= letters.length * share;
  }) ?? ['en'];
  return found === 'zh' ? guessChinese(letters) : found;
}

const sampleLength = 4_000;
const isAscii = /^\p{ASCII}*$/u;

// A word or two of another script is a name or a quotation; more of it is the language of the map.
const ofScript = 0.15;
// Letters that only some words of a language have.
const ofLetters = 0.01;

const signs: readonly (readonly [language: string, share: number, sign: RegExp])[] = [
  ['ja', 0.05, /[\p{sc=Hiragana}\p{sc=Katakana}]/u],
  ['zh', ofScript, /\p{sc=Han}/u],
  ['ko', ofScript, /\p{sc=Hangul}/u],
  ['ar', ofScript, /\p{sc=Arabic}/u],
  ['he', ofScript, /\p{sc=Hebrew}/u],
  ['el', ofScript, /\p{sc=Greek}/u],
  ['th', ofScript, /\p{sc=Thai}/u],
  ['hi', ofScript, /\p{sc=Devanagari}/u],
  ['uk', ofLetters, /[іїєґ]/iu],
  ['ru', ofScript, /\p{sc=Cyrillic}/u],
  ['pl', ofLetters, /[ąęłńśźż]/iu],
];

// Frequent characters that only one of the two ways of writing Chinese has, in the same order.
const traditional =
  '們個為這來時會對說過與開關買賣網頁線購務應評論題處見點機選擇價產實際發現體驗門號訂單間學習課專業難語讀寫書師員練經歷結構組織議約預館車輛電腦鐘錢銀貨幣費運輸遞達慮擔憂氣熱愛樂歡興奮滿靜緊張輕煩惱離閉啟動轉換進遠邊還從話問詢訊聽覺觀親頭醫療藥護測試檢該讓幫顧請謝誰誤優獎勵級權認識記錄設計圖廣傳銷';
const simplified =
  '们个为这来时会对说过与开关买卖网页线购务应评论题处见点机选择价产实际发现体验门号订单间学习课专业难语读写书师员练经历结构组织议约预馆车辆电脑钟钱银货币费运输递达虑担忧气热爱乐欢兴奋满静紧张轻烦恼离闭启动转换进远边还从话问询讯听觉观亲头医疗药护测试检该让帮顾请谢谁误优奖励级权认识记录设计图广传销';

function guessChinese(letters: readonly string[]): string {
  const count = (characters: string) => letters.filter((letter) => characters.includes(letter)).length;
  return count(traditional) > count(simplified) ? 'zh-Hant' : 'zh-Hans';
}
