import type { Report } from '@wayline/parser';
import type { Duration, Text } from '../journey.ts';

export function durationOf(value: Text, _report: Report): Duration {
  const [, text = '', promise] = /^(.*?)\s*(?:[(（]\S+\s+(.+)[)）])?$/u.exec(value.text) ?? [];
  return {
    text,
    delay: text.startsWith('+'),
    ...(promise !== undefined && { promise: { text: promise } }),
    range: value.range,
  };
}
