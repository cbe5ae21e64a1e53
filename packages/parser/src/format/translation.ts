import { duration } from '../literals/duration.ts';
import { listParts } from '../literals/list.ts';
import { metricUse } from '../literals/metric-use.ts';
import { remark } from '../literals/remark.ts';
import { fold } from '../vocabulary/fold.ts';
import type { KeyName, NodeKind } from '../vocabulary/keys.ts';
import type { Language } from '../vocabulary/language.ts';
import { flagOf, keyOf, markOf, valueKindOf, valueWordOf } from '../vocabulary/lookup.ts';
import { remarkWordOf, valueTopicOf } from '../vocabulary/value-topics.ts';
import type { ValueTopic, ValueWord } from '../vocabulary/value-words.ts';

/**
 * Puts words of the language into other words for the same. A word that means nothing where it stands, or has no
 * other that would mean the same there, stays as it is typed.
 */
export interface Translation {
  /** The word of a property line, where nodes of these kinds are open. */
  key(typed: string, open: readonly NodeKind[]): string;
  /** A bare word in braces, or the name of a pair, at a kind of node if at any. */
  attribute(typed: string, form: 'flag' | 'pair', at: NodeKind | undefined): string;
  /** The value of a key of a kind of node. */
  value(typed: string, key: KeyName, at: NodeKind): string;
  /** Where an edge leads. */
  target(typed: string): string;
}

/** Leaves every word as it is typed. */
export const asTyped: Translation = {
  key: (typed) => typed,
  attribute: (typed) => typed,
  value: (typed) => typed,
  target: (typed) => typed,
};

/** Writes words in one language; names of lanes that the file declares, given folded, are no words of the language. */
export function translationTo(language: Language, lanes: ReadonlySet<string>): Translation {
  return {
    key(typed, open) {
      const meant = reached(typed, open);
      if (!meant) return typed;
      const fits = (word: string) => {
        const found = markOf(word) === undefined ? reached(word, open) : undefined;
        return found?.key === meant.key && found.depth === meant.depth;
      };
      return language.keys[meant.key].find(fits) ?? typed;
    },
    attribute(typed, form, at) {
      const keyFrom = (word: string) => (form === 'pair' && at ? keyOf(word, at) : undefined);
      const key = keyFrom(typed);
      const flag = flagOf(typed);
      const isDeclared = (word: string) => form === 'pair' && lanes.has(fold(word));
      const fits = (word: string) => {
        if (!isName.test(word) || keyFrom(word) !== key) return false;
        return key !== undefined || (flagOf(word) === flag && !isDeclared(word));
      };
      if (key) return language.keys[key].find(fits) ?? typed;
      return (flag && !isDeclared(typed) && language.flags[flag].find(fits)) || typed;
    },
    value(typed, key, at) {
      const opening = remarkWordOf(key);
      if (opening) return remarked(typed, opening);
      const topic = valueTopicOf(key, at);
      if (!topic) return typed;
      const whole = { from: 0, to: typed.length };
      const parts = ['list', 'references'].includes(valueKindOf(key)) ? listParts(typed) : [whole];
      return parts.reduceRight(
        (text, { from, to }) => text.slice(0, from) + word(text.slice(from, to), topic) + text.slice(to),
        typed,
      );
    },
    target: (typed) => word(typed, 'edge'),
  };

  function remarked(typed: string, opening: ValueWord): string {
    const found = remark(typed, opening);
    if (!found) return typed;
    const { from, to } = found.word;
    const rest = typed.slice(to);
    const space = /^[\s:：)）]/.test(rest) ? '' : ' ';
    const text = `${typed.slice(0, from)}${language.values[opening][0]}${space}${rest}`;
    const read = opening === 'target' ? metricUse : duration;
    return JSON.stringify(read(text)) === JSON.stringify(read(typed)) ? text : typed;
  }

  function word(typed: string, topic: ValueTopic): string {
    const isDeclared = (name: string) => topic === 'lane' && lanes.has(fold(name));
    const meant = valueWordOf(typed, topic);
    if (meant === undefined || isDeclared(typed)) return typed;
    const fits = (name: string) => valueWordOf(name, topic) === meant && !isDeclared(name);
    return language.values[meant].find(fits) ?? typed;
  }
}

/** The key that a word names at the innermost of some open nodes for which it is one. */
function reached(word: string, open: readonly NodeKind[]) {
  const depth = open.findLastIndex((kind) => keyOf(word, kind) !== undefined);
  const kind = open[depth];
  const key = kind && keyOf(word, kind);
  return key && { key, depth };
}

/** What can be written in braces without quotes. */
const isName = /^[\p{L}\p{N}][^\s,，、=＝"＂“”{}｛｝]*$/u;
