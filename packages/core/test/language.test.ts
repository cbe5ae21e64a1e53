import { expect, test } from 'vitest';
import { trip } from './trip.ts';

test.each([
  ['en', '# Buying a coffee\n- Queue\n- Order'],
  ['en', '# Visiting 故宮\n- Buy a ticket online\n- Walk through the gates'],
  ['zh-Hant', '# 線上購買第一把吉他\n- 看評論'],
  ['zh-Hans', '# 在线课程\n- 选课报名'],
  ['zh-Hans', '# 咖啡\n- 喝水'],
  ['pl', '# Zakup samochodu\n- Widzi reklamę w telewizji'],
  ['ja', '# コーヒーを買う\n- 並ぶ'],
  ['ko', '# 커피 사기\n- 줄 서기'],
  ['ru', '# Покупка кофе\n- Очередь'],
  ['uk', '# Купівля кави\n- Черга'],
  ['ar', '# شراء القهوة\n- طابور'],
  ['fa', '# خرید قهوه\n- پرداخت در صف'],
  ['de', '---\nlang: de\n---\n# Kaffee kaufen\n- Schlange'],
  ['en', '# Kaffee kaufen\n- Schlange an der Theke, viel größer als gedacht'],
  ['he', '# קניית קפה\n- תור'],
  ['pl-PL', '---\nlang: pl-PL\n---\n# Coffee\n- Queue'],
  ['en', ''],
  ['en', '目標：Better coffee\n# Coffee\n- Queue {關鍵時刻}\n  觸點：Web\n  衡量：NPS 5（目標 6）'],
  ['zh-Hant', 'goal: 更好的咖啡\nsource: https://example.org/a-long-address\n# 咖啡館體驗\n- 看評論'],
])('the language is %s', (language, text) => {
  expect(trip(text).journey.language).toBe(language);
});
