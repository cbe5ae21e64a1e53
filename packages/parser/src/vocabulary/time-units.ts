const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** The units of time and the seconds in each; a month counts 30 days and a year 365. */
export const timeUnits = {
  s: 1,
  min: minute,
  h: hour,
  d: day,
  w: 7 * day,
  mo: 30 * day,
  q: 91 * day,
  y: 365 * day,
} as const;

/** The canonical form of a unit of time. */
export type TimeUnit = keyof typeof timeUnits;
