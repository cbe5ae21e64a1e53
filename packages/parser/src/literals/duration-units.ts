const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** Seconds in each unit, and the words for it; a month counts 30 days and a year 365. */
const units: readonly (readonly [seconds: number, words: string])[] = [
  [1, 's sec secs second seconds 秒 秒鐘 秒钟 sek sek. sekunda sekundy sekund sekundę'],
  [minute, 'min min. mins minute minutes 分 分鐘 分钟 minuta minuty minut minutę'],
  [
    hour,
    'h hr hrs hour hours 小時 小时 個小時 个小时 鐘頭 钟头 個鐘頭 个钟头 時 时 g. godz godz. godzina godziny godzin godzinę',
  ],
  [day, 'd day days 天 日 個工作天 工作天 工作日 个工作日 個工作日 dzień dni dnia dniach doba doby dób dobę'],
  [
    7 * day,
    'w wk wks week weeks 週 周 星期 個星期 个星期 禮拜 礼拜 個禮拜 个礼拜 tyg tyg. tydz. tydzień tygodnie tygodni tygodnia tygodniach',
  ],
  [
    30 * day,
    'mo mos month months 個月 个月 月 mies mies. mc m-c miesiąc miesiące miesięcy miesiąca miesiącach',
  ],
  [91 * day, 'q quarter quarters 季 季度 個季度 个季度 kw. kwartał kwartały kwartałów kwartału'],
  [365 * day, 'y yr yrs year years 年 r. rok lata lat roku latach'],
];

/** The seconds in a unit, by any of its words in lower case. */
export const secondsIn: ReadonlyMap<string, number> = new Map(
  units.flatMap(([seconds, words]) => words.split(' ').map((word) => [word, seconds] as const)),
);

/** The words of all units, the longest first. */
export const unitWords: readonly string[] = [...secondsIn.keys()].sort((a, b) => b.length - a.length);
