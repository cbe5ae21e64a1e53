import {
  type KeyName,
  noun,
  type Report,
  type Said,
  say,
  slip,
  spellingsOf,
  type ValueTopic,
  valueWordOf,
  valueWords,
  type Words,
} from '@wayline/parser';
import type { Text } from '../journey.ts';
import { meantBy, problem, typed } from '../problems.ts';
import type { OutlineNode, Property } from './outline-node.ts';
import { textOf } from './text.ts';

/** What was written under a key, each time it was; nothing for a key without a value. */
export function textsAt(node: OutlineNode, key: KeyName): readonly Text[] {
  const found = propertiesAt(node, key);
  return found.length === 0 ? [] : found.map(({ value }) => value);
}

/** What was written under a key as one text: a key that stands twice adds a line. */
export function textAt(node: OutlineNode, key: KeyName): Text | undefined {
  const [first, ...others] = textsAt(node, key);
  if (!first || others.length === 0) return first;
  return textOf([first, ...others].map((words) => ({ words, breaks: true })));
}

/** The properties of one key that have a value and no language. */
export function propertiesAt(node: OutlineNode, key: KeyName): readonly Property[] {
  if (node.properties.length === 0) return none;
  return node.properties.filter(
    (property) => property.key === key && property.language === undefined && property.value.text !== '',
  );
}

// Most nodes have no properties, and each is asked for many.
const none: readonly Property[] = [];

/** The one value of a key that cannot have two. */
export function valueAt(node: OutlineNode, key: KeyName, report: Report): Text | undefined {
  return propertyAt(node, key, report)?.value;
}

/** The one property of a key that cannot have two. */
export function propertyAt(node: OutlineNode, key: KeyName, report: Report): Property | undefined {
  const [first, ...others] = propertiesAt(node, key);
  for (const { keyRange } of others) {
    report(
      problem(
        'resolve/repeated-key',
        keyRange,
        say`This ${noun(node.kind)} has ${typed(key)} already`,
        say`Keep one of them`,
      ),
    );
  }
  return first;
}

/** The value of a key that takes one of a few words, in any language. */
export function wordAt<Topic extends ValueTopic>(
  node: OutlineNode,
  key: KeyName,
  topic: Topic,
  report: Report,
): ReturnType<typeof valueWordOf<Topic>> {
  const value = valueAt(node, key, report);
  return value && wordIn(value, topic, report);
}

/** One of a few words, in any language; another is reported. */
export function wordIn<Topic extends ValueTopic>(
  value: Words,
  topic: Topic,
  report: Report,
): ReturnType<typeof valueWordOf<Topic>> {
  const word = valueWordOf(value.text, topic);
  if (word === undefined) {
    const meant = slip(value.text, valueWords[topic].flatMap(spellingsOf));
    report(unreadable(value, say`Write one of ${listed(topic)}`, meant));
  }
  return word;
}

/** The problem of a value that is not what its key takes. */
export function unreadable(value: Words, help: Said, meant?: string) {
  const message = say`${typed(value.text)} cannot be read here`;
  const near = meantBy(meant, value.range);
  return problem('resolve/unreadable-value', value.range, message, near.help ?? help, near.fix);
}

function listed(topic: ValueTopic): string {
  return valueWords[topic].map(typed).join(', ');
}
