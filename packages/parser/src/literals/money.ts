import { languages } from '../vocabulary/index.ts';

/** Signs of currencies that are written alike in every language, `zł` and other words for money apart. */
const signs = ['€', '£', '¥', '$', '₩', '₪', '₹', '₴', '₫', '฿', '円', 'Kč', 'Ft', 'kr'];

const prefixedDollars = ['NT$', 'US$', 'HK$', 'A$', 'C$', 'S$', 'R$', 'NZ$'];

const codes =
  'AED AUD BHD BRL CAD CHF CNY CZK DKK EGP EUR GBP HKD HUF IDR ILS INR IQD JOD JPY KRW KWD LBP MAD MXN MYR NOK NZD OMR PHP PLN QAR RMB RON SAR SEK SGD THB TND TRY TWD UAH USD VND ZAR';

/** The pattern of a currency: `PLN`, `€`, `NT$`, `zł`, `元`; to be put into a larger one. */
export const currency = [
  ...prefixedDollars,
  ...signs,
  ...languages.flatMap((language) => language.money),
  ...codes.split(' '),
]
  .map((name) => name.replace(/[$.]/g, '\\$&'))
  .join('|');
