import { date, type Report, say, type Words } from '@wayline/parser';
import type { When } from '../values.ts';
import { unreadable } from './properties.ts';

/** Reads when something was; words are kept as they are, a date that the calendar does not have is reported. */
export function whenOf(value: Words, report: Report): When {
  const found = date(value.text);
  if (found) return found;
  if (isNumeric.test(value.text)) report(unreadable(value, writeDate));
  return { text: value.text };
}

const isNumeric = /^[\d\s/.–-]*\d{4}[\d\s/.–-]*$/u;
const writeDate = say`Write a date such as \`2026-05-25\`, \`2026-05\` or \`2026-Q2\``;
