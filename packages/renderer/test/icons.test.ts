import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { iconFor } from '../src/icons/icon-for.ts';
import { icons, isIconName } from '../src/icons/icons.ts';
import { renderSync } from '../src/render.ts';

test('the shipped paths are what the tool writes from Lucide', () => {
  const tool = fileURLToPath(new URL('../tools/lucide-paths.mjs', import.meta.url));
  const shipped = readFileSync(new URL('../src/icons/lucide.generated.ts', import.meta.url), 'utf8');
  expect(execFileSync(process.execPath, [tool], { encoding: 'utf8' })).toBe(shipped);
});

test('every name has a picture of plain path data', () => {
  for (const [name, d] of Object.entries(icons))
    expect(d, name).toMatch(/^[Mm][-\d.,\sMmLlHhVvCcSsQqTtAaZz]+$/);
  expect(isIconName('poster')).toBe(true);
  expect(isIconName('toString')).toBe(false);
});

test.each([
  [
    'zh-Hant',
    {
      社群廣告: 'ad',
      線上社群: 'community',
      首選商店網站: 'globe',
      官方商店: 'shop',
      刷卡付款: 'card',
      網站評論: 'review',
      朋友對話: 'chat',
      宅配包裹: 'parcel',
      感謝卡: 'gift',
      下載資源: 'download',
      部落格文章: 'blog',
      電話: 'phone',
    },
  ],
  [
    'zh-Hans',
    { 在线客服: 'support', 小程序: 'app', 邮件: 'mail', 官网: 'globe', 结业证书: 'course', 快递: 'parcel' },
  ],
  [
    'pl',
    {
      Telewizja: 'tv',
      Wyszukiwarka: 'search',
      Serwis: 'service',
      'Salon dealera': 'shop',
      'Karta produktu': 'document',
      'Jazda próbna': 'test-drive',
      'Wydanie auta': 'key',
      'Platformy opinii': 'review',
      'Poradniki i blogi': 'blog',
      'Doradca w salonie': 'people',
      Rozmowy: 'chat',
      'Porównywarka cen': 'price',
    },
  ],
  [
    'en',
    {
      'Street poster': 'poster',
      'Web shop': 'shop',
      'In-store kiosk': 'kiosk',
      'E-mail': 'mail',
      'Sales assistant': 'people',
      Downloads: 'download',
      'Loading bay': 'globe',
      Drive: 'globe',
      'Blog post': 'blog',
      WhatsApp: 'sms',
    },
  ],
  [
    'de',
    {
      Produktseite: 'document',
      'Webseiten des Hauses': 'home',
      Kartenzahlung: 'card',
      Autohaus: 'shop',
      Kundenbewertungen: 'review',
      Probefahrt: 'test-drive',
      Straßenbahn: 'bus',
      Anrufe: 'phone',
      Happyend: 'globe',
    },
  ],
  [
    'ar',
    {
      التطبيق: 'app',
      'موقع المتجر': 'globe',
      المقهى: 'coffee',
      'بطاقة الدفع': 'card',
      'رسالة بالبريد': 'mail',
      'آراء العملاء': 'review',
    },
  ],
  [
    'he',
    {
      היישומון: 'app',
      'אתר השירות': 'globe',
      'בית הקפה': 'coffee',
      'דוא״ל': 'mail',
      'דוא"ל': 'mail',
      'תור במרפאה': 'calendar',
      'מוקד טלפוני': 'phone',
      'צ׳אט': 'chat',
      'חוות דעת': 'review',
      'חברת ביטוח': 'globe',
    },
  ],
])('the name of a channel suggests its icon: %s', (language, expected) => {
  const guessed = Object.fromEntries(Object.keys(expected).map((label) => [label, iconFor(label, language)]));
  expect(guessed).toEqual(expected);
});

test('a channel of which nothing is known has a place where it is on site, else a globe', () => {
  expect(iconFor('Ekspozycja', 'pl', 'offline')).toBe('location');
  expect(iconFor('Ekspozycja', 'pl')).toBe('globe');
  expect(iconFor('Witryna', 'pl', 'offline')).toBe('location');
  expect(iconFor('Paczka', 'pl', 'offline')).toBe('parcel');
});

test('the channels that are shipped have icons that exist', () => {
  const catalogue = new URL('../../core/src/std/channels.journey', import.meta.url);
  const { channels } = renderSync(readFileSync(catalogue, 'utf8')).journey;
  expect(channels.length).toBeGreaterThan(60);
  for (const { icon, label } of channels) expect(isIconName(icon ?? ''), label.text).toBe(true);
});
