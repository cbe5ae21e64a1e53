/** Where the text of a stress map comes from: a writing system, and how it is cut to a length. */
export interface Voice {
  readonly name: string;
  /** BCP 47 tag for the front matter. */
  readonly language: string;
  /** Text of about that many characters, never cut inside a grapheme. */
  readonly say: (length: number) => string;
}

// Sentences of no meaning that have what is hard in each script: long words, marks, kinsoku, joiners, both directions.
const sentences = {
  en: 'We wait at the counter, a bit annoyed; then (finally) somebody answers our question about delivery. ',
  long: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  url: 'https://example.org/orders/2022-05-25/tracking_number?id=98765&view=full#status ',
  pl: 'Jedziemy z żoną i dziećmi w góry, a w zgłębianiu źródeł o „świętej” gęśli w Łodzi: 5 tys. zł i 20 min. ',
  'zh-Hant': '「刷卡失敗」：他等了 5 分鐘，終於（再一次）換到次選商店，於是說：太慢了！怎麼辦……？',
  'zh-Hans': '课程介绍、评价与价格，都要自己去找；有人问：“值得买吗？”——没有人回答，只好（先）放进购物车。',
  ja: '「カードが使えません」と表示され、ユーザーは（また）店を変えた。どうしてこんなに遅いのでしょうか？',
  ko: '결제가 또 실패했습니다. 고객은 (다시) 다른 상점으로 옮겨 가며 “너무 느려요!”라고 말합니다. ',
  ar: 'انتظر العميل خمس دقائق ثم فشلت عملية الدفع (مرة أخرى)، فانتقل إلى متجر آخر وقال: بطيء جدًا! ',
  he: 'הלקוח חיכה חמש דקות, התשלום נכשל (שוב), ולכן עבר לחנות אחרת ואמר: לאט מדי! ',
  th: 'ลูกค้ารอห้านาทีแล้วการชำระเงินล้มเหลวอีกครั้งจึงเปลี่ยนไปใช้ร้านอื่นที่น้ำหนักน้อยกว่า ',
  hi: 'ग्राहक पाँच मिनट तक प्रतीक्षा करता है, फिर भुगतान विफल हो जाता है और वह दूसरी दुकान में जाता है। ',
  emoji: '👩‍👩‍👧‍👦🏳️‍🌈👍🏽 ok 🤷🏻‍♀️❤️‍🔥 5️⃣ 🇵🇱 ✓ → ★ ',
  mixed: 'Łódź 旅程 5 分钟 العربية PLN 120 000 👍🏽 дорога Ελλάδα ｆｕｌｌ－ｗｉｄｔｈ ',
  capitals: 'WWWWWMMMMM@@@@@%%%%% ',
  figures: '1 234 567,89 ± 12 345 678 901 234 567 890 ',
} as const;

export type VoiceName = keyof typeof sentences;

const languages: Partial<Record<VoiceName, string>> = {
  pl: 'pl',
  'zh-Hant': 'zh-Hant',
  'zh-Hans': 'zh-Hans',
  ja: 'ja',
  ko: 'ko',
  ar: 'ar',
  he: 'he',
  th: 'th',
  hi: 'hi',
};

/** No text ends with a mark that opens something. */
const opener = /[\s“„‘「『（(]+$/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Every voice, by its name. */
export const voices: readonly Voice[] = Object.entries(sentences).map(([name, sentence]) => {
  const clusters = [...graphemes.segment(sentence)].map(({ segment }) => segment);
  return {
    name,
    language: languages[name as VoiceName] ?? 'en', // the entries of the table have its keys
    say(length) {
      let text = '';
      for (let index = 0; text.length < length; index++) text += clusters[index % clusters.length];
      return text.trim().replace(opener, '') || (clusters.find((cluster) => !opener.test(cluster)) ?? '');
    },
  };
});
