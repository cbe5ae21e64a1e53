import type { Attributes, KeyName } from '@wayline/parser';
import type { Text } from '../journey.ts';
import { bracesOf } from './braces.ts';

/** Whether `{private}` can be said of the value of a key: of texts, not of words that a map is built with. */
export function isHideable({
  key,
  language,
}: {
  readonly key: KeyName;
  readonly language?: string;
}): boolean {
  return language === undefined && hideable.some((name) => name === key);
}

const hideable = [
  'takeaway',
  'context',
  'scope',
  'reviewed',
  'status',
  'goal',
  'source',
  'owner',
  'need',
  'fear',
  'motive',
  'trait',
  'quote',
  'image',
  'voice',
  'where',
  'series',
  'effort',
  'arc',
  'moment',
  'do',
  'note',
  'link',
] as const satisfies readonly KeyName[];

/** A text that braces behind it may keep from strangers; what else is wrong in them is said elsewhere. */
export function hidden(text: Text, attributes: readonly Attributes[]): Text {
  if (attributes.length === 0) return text;
  return bracesOf(attributes, 'text', () => {}).flags.has('private') ? { ...text, private: true } : text;
}
