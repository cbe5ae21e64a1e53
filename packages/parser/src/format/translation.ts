import { duration } from '../literals/duration.ts';
import { listParts } from '../literals/list.ts';
import { metricUse } from '../literals/metric-use.ts';
import { onlyMark } from '../literals/only-mark.ts';
import { remark } from '../literals/remark.ts';
import type { Range } from '../source.ts';
import { flags } from '../vocabulary/flags.ts';
import { fold } from '../vocabulary/fold.ts';
import type { KeyName, NodeKind } from '../vocabulary/keys.ts';
import type { Language } from '../vocabulary/language.ts';
import { flagOf, keyOf, markOf, valueKindOf, valueWordOf } from '../vocabulary/lookup.ts';
import { flagTopicOf, remarkWordOf, valueTopicOf } from '../vocabulary/value-topics.ts';
import type { ValueTopic, ValueWord } from '../vocabulary/value-words.ts';

/**
 * Puts words of the language into other words for the same. A word that means nothing where it stands, or has no
 * other that would mean the same there, stays as it is typed.
 */
export interface Translation {
  /** The word for a key of the innermost node of a kind, where nodes of these kinds are open. */
  key(typed: string, key: KeyName, at: NodeKind, open: readonly NodeKind[]): string;
  /** A bare word in braces, or the name of a pair, at a kind of node if at any. */
  attribute(typed: string, form: 'flag' | 'pair', at: NodeKind | undefined): string;
  /** The value of a pair in braces, by its name. */
  attributeValue(typed: string, name: string, at: NodeKind | undefined): string;
  /** The value of a key of a kind of node. */
  value(typed: string, key: KeyName, at: NodeKind): string;
  /** Where an edge leads. */
  target(typed: string): string;
}

/** Leaves every word as it is typed. */
export const asTyped: Translation = {
  key: (typed) => typed,
  attribute: (typed) => typed,
  attributeValue: (typed) => typed,
  value: (typed) => typed,
  target: (typed) => typed,
};

/** Writes words in one language; names of lanes that the file declares, given folded, are no words of the language. */
export function translationTo(language: Language, lanes: ReadonlySet<string>): Translation {
  return {
    key(typed, key, at, open) {
      const fits = (word: string) => {
        const reached = open.findLast((kind) => keyOf(word, kind) !== undefined);
        return markOf(word) === undefined && reached === at && keyOf(word, at) === key;
      };
      return language.keys[key].find(fits) ?? typed;
    },
    attribute(typed, form, at) {
      if (form === 'flag') return bareFlag(typed, at);
      const [name = '', tongue] = typed.split(/\.(.*)/s, 2);
      const key = at && keyOf(name, at);
      if (at && key) {
        const word = language.keys[key].find((other) => isName.test(other) && keyOf(other, at) === key);
        return word === undefined ? typed : [word, tongue].filter((part) => part !== undefined).join('.');
      }
      const flag = lanes.has(fold(typed)) ? undefined : flagOf(typed);
      const fits = (word: string) =>
        flagOf(word) === flag && !(at && keyOf(word, at)) && !lanes.has(fold(word));
      return (flag && language.flags[flag].find(fits)) ?? typed;
    },
    attributeValue(typed, name, at) {
      const key = at && keyOf(name, at);
      if (at && key) return value(typed, key, at);
      const flag = lanes.has(fold(name)) ? undefined : flagOf(name);
      const topic = flag && flagTopicOf(flag);
      return topic ? word(typed, topic) : typed;
    },
    value,
    target: (typed) => word(typed, 'edge'),
  };

  function bareFlag(typed: string, at: NodeKind | undefined): string {
    const flag = flagOf(typed);
    if (!flag || flags[flag] !== 'bare') return typed;
    const key = at && keyOf(typed, at);
    const fits = (word: string) => flagOf(word) === flag && (at && keyOf(word, at)) === key;
    return language.flags[flag].find(fits) ?? typed;
  }

  function value(typed: string, key: KeyName, at: NodeKind): string {
    if (key === 'use') return withOnly(typed);
    const opening = remarkWordOf(key);
    if (opening) return remarked(typed, opening);
    const topic = valueTopicOf(key, at);
    if (!topic) return typed;
    if (!['list', 'references'].includes(valueKindOf(key))) return word(typed, topic);
    return listParts(typed).reduceRight(
      (text, { from, to }) => replaced(text, { from, to }, word(text.slice(from, to), topic)),
      typed,
    );
  }

  function withOnly(typed: string): string {
    const only = onlyMark(typed);
    if (!only) return typed;
    return spaced(typed, only.word, language.flags.only[0]);
  }

  function remarked(typed: string, opening: ValueWord): string {
    const found = remark(typed, opening);
    if (!found) return typed;
    const text = spaced(typed, found.word, language.values[opening][0]);
    const read = opening === 'target' ? metricUse : duration;
    const meant = read(typed);
    return meant && JSON.stringify(read(text)) === JSON.stringify(meant) ? text : typed;
  }

  function word(typed: string, topic: ValueTopic): string {
    const isDeclared = (name: string) => topic === 'lane' && lanes.has(fold(name));
    const meant = valueWordOf(typed, topic);
    if (meant === undefined || isDeclared(typed)) return typed;
    const fits = (name: string) => valueWordOf(name, topic) === meant && !isDeclared(name);
    return language.values[meant].find(fits) ?? typed;
  }
}

function replaced(text: string, { from, to }: Range, word: string): string {
  return text.slice(0, from) + word + text.slice(to);
}

/** Puts a word in the place of another that may have stood close to what follows, as Chinese words do. */
function spaced(text: string, range: Range, word: string): string {
  const isApart = /^(?:[\s:：)）]|$)/.test(text.slice(range.to));
  return replaced(text, range, isApart ? word : `${word} `);
}

/** What can be written in braces without quotes. */
const isName = /^[\p{L}\p{N}][^\s,，、=＝"＂“”{}｛｝]*$/u;
