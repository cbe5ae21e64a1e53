const symbols = [
  '€',
  '£',
  '¥',
  '$',
  '₩',
  '₹',
  '₴',
  '₫',
  '฿',
  'zł',
  'Kč',
  'Ft',
  'kr',
  '元',
  '円',
  '圓',
  '塊',
  '块',
];

const prefixedDollars = ['NT$', 'US$', 'HK$', 'A$', 'C$', 'S$', 'R$', 'NZ$'];

const codes =
  'AED AUD BRL CAD CHF CNY CZK DKK EUR GBP HKD HUF IDR ILS INR JPY KRW MXN MYR NOK NZD PHP PLN RMB RON SEK SGD THB TRY TWD UAH USD VND ZAR';

/** The pattern of a currency: `PLN`, `€`, `NT$`, `zł`, `元`; to be put into a larger one. */
export const currency = [...prefixedDollars, ...symbols, ...codes.split(' ')]
  .map((name) => name.replaceAll('$', '\\$'))
  .join('|');
