import type { Journey, Text } from '../../journey.ts';
import { bracesText, hidden } from './braces.ts';
import { propertyLines, textLines } from './lines.ts';
import type { Names } from './names.ts';

/** What may be said of any node, the journey itself included. */
type Noted = Pick<Journey, 'description' | 'translations' | 'noteTranslations' | 'link' | 'note' | 'tags'>;

/** The lines of text under a node. */
export function descriptionLines({ description }: Noted, names: Names): readonly string[] {
  // Only what a step is said to do can be private.
  if (description?.private) return line('do', description);
  return description ? textLines(description.text, names.laneKeys) : [];
}

/** What may be said of any node, below what only nodes of its kind say. */
export function notedLines({ translations, noteTranslations, link, note, tags }: Noted): readonly string[] {
  return [
    ...byLanguage('label', translations),
    ...line('note', note),
    ...byLanguage('note', noteTranslations),
    ...line('link', link),
    ...listLine('tag', tags),
  ];
}

/** A property that may be absent. */
export function line(key: string, value: Text | string | undefined): readonly string[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return propertyLines(key, value);
  return propertyLines(key, value.text, bracesText(undefined, hidden(value)));
}

/** A property that is a list; an empty one is not written. */
export function listLine(key: string, values: readonly string[] = []): readonly string[] {
  return values.length === 0 ? [] : propertyLines(key, values.join(', '));
}

function byLanguage(key: string, said: Readonly<Record<string, string>> = {}): readonly string[] {
  return Object.entries(said).flatMap(([language, words]) => propertyLines(`${key}.${language}`, words));
}
