import {
  duration,
  flagOf,
  flags,
  fold,
  isKeyWord,
  type KeyName,
  keyOf,
  keys,
  keyWordsAt,
  languages,
  markOf,
  marks,
  type NodeKind,
  nodeKinds,
  quantity,
  slip,
  slips,
  valueWordOf,
  valueWords,
} from '@wayline/parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const keyNames = Object.keys(keys) as KeyName[];

describe.each(languages)('the words of $tag', (language) => {
  test('name at most one key for each kind of node', () => {
    for (const kind of nodeKinds) {
      const owners = new Map<string, KeyName>();
      for (const name of keyNames.filter((key) => (keys[key].on as readonly NodeKind[]).includes(kind))) {
        for (const word of language.keys[name].map(fold)) {
          expect(owners.get(word) ?? name, `\`${word}\` at a ${kind}`).toBe(name);
          owners.set(word, name);
        }
      }
    }
  });

  test('are found under every name they are listed for', () => {
    for (const name of keyNames) {
      for (const word of language.keys[name]) {
        for (const kind of keys[name].on) expect(keyOf(word, kind), `${word} at ${kind}`).toBe(name);
      }
    }
    for (const [name, words] of Object.entries(language.marks)) {
      for (const word of words) expect(markOf(word), word).toBe(name);
    }
    for (const [name, words] of Object.entries(language.flags)) {
      for (const word of words) expect(flagOf(word), word).toBe(name);
    }
    for (const [topic, names] of Object.entries(valueWords)) {
      for (const name of names) {
        const words = language.values[name as keyof typeof language.values];
        for (const word of words)
          expect(valueWordOf(word, topic as 'measure'), `${word} of ${topic}`).toBe(name);
      }
    }
  });

  test('are units, lengths and numbers of one value', () => {
    for (const [unit, words] of Object.entries(language.units)) {
      const [expected] = [duration(`3 ${unit}`)?.seconds];
      for (const word of words) expect(duration(`3 ${word}`)?.seconds, word).toEqual(expected);
    }
    for (const [word, length] of Object.entries(language.lengths.whole)) {
      expect(duration(word)?.seconds, word).toEqual(duration(length)?.seconds);
    }
    for (const [word, number] of Object.entries(language.numerals)) {
      expect(duration(`${word} ${language.units.d[0]}`)?.seconds, word).toEqual(
        duration(`${number} d`)?.seconds,
      );
    }
    for (const [word, number] of Object.entries(language.multiples)) {
      expect(quantity(`2 ${word}`)?.value, word).toBe(2 * number);
    }
  });

  test('stand around lengths', () => {
    const { about, orSo, to } = language.lengths;
    const day = language.units.d[0];
    for (const word of about)
      expect(duration(`${word} 3 ${day}`)?.seconds, word).toEqual(duration('3 d')?.seconds);
    for (const word of orSo)
      expect(duration(`3 ${day} ${word}`)?.seconds, word).toEqual(duration('3 d')?.seconds);
    for (const word of to)
      expect(duration(`3 ${word} 6 ${day}`)?.seconds, word).toEqual(duration('3-6 d')?.seconds);
  });

  test('stand either for a mark or for a key, but for the quote of a persona', () => {
    for (const mark of Object.keys(marks) as (keyof typeof marks)[]) {
      for (const word of language.marks[mark]) {
        if (word !== 'quote') expect(isKeyWord(word), word).toBe(false);
      }
    }
  });
});

test('all languages together name at most one key for each kind of node', () => {
  for (const kind of nodeKinds) {
    for (const word of keyWordsAt(kind)) {
      const named = keyNames.filter(
        (name) =>
          (keys[name].on as readonly NodeKind[]).includes(kind) &&
          languages.some((language) => language.keys[name].map(fold).includes(word)),
      );
      expect(named, `\`${word}\` at a ${kind}`).toHaveLength(1);
    }
  }
});

test('every language says every word of its own, English the canonical one first', () => {
  const [english] = languages;
  for (const name of keyNames) expect(english?.keys[name][0]).toBe(name);
  for (const name of Object.keys(flags)) expect(english?.flags[name as keyof typeof flags][0]).toBe(name);
});

test('a word is found whatever its case and width', () => {
  expect(keyOf('GOAL', 'persona')).toBe('goal');
  expect(keyOf('ｇｏａｌ', 'persona')).toBe('goal');
  expect(keyOf('Moment  Prawdy', 'step')).toBe('moment');
  expect(keyOf('目標', 'persona')).toBe('goal');
  expect(keyOf('الاهداف', 'persona')).toBe('goal');
  expect(keyOf('רגע־האמת', 'step')).toBe('moment');
  expect(fold('מנכ״ל')).toBe(fold('מנכ"ל'));
  expect(keyOf('BEDÜRFNISSE', 'persona')).toBe('need');
  expect(fold('MAẞE')).toBe(fold('Masse'));
  expect(fold('Straße')).toBe(fold('STRASSE'));
  expect(keyOf('目標', 'metric')).toBe('target');
  expect(keyOf('目標', 'step')).toBeUndefined();
  expect(valueWordOf('目標', 'measure')).toBe('target');
  expect(valueWordOf('wyjście', 'edge')).toBe('exit');
  expect(flagOf('at-stake')).toBe('moment');
});

test('the nearest name is suggested only where one slip explains it', () => {
  const words = ['goal', 'context', 'evidence', 'kpi', '負責單位'];
  expect(slip('contxt', words)).toBe('context');
  expect(slip('contetx', words)).toBe('context');
  expect(slip('ontext', words)).toBe('context');
  expect(slip('contexts', words)).toBe('context');
  expect(slip('gaol', words)).toBe('goal');
  expect(slip('負責單味', words)).toBe('負責單位');
  expect(slip('context', words)).toBeUndefined();
  expect(slip('cntxt', words)).toBeUndefined();
  expect(slip('kp', words)).toBeUndefined();
  expect(slip('reminder', words)).toBeUndefined();
});

test('many words are found among many names as one by one', () => {
  const letter = fc.constantFrom('a', 'b', 'c', 'é', '排', '隊', '𝒳', ' ');
  const word = fc.array(letter, { minLength: 1, maxLength: 7 }).map((letters) => fold(letters.join('')));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), fc.array(word, { maxLength: 20 }), (names, words) => {
      const among = slips(() => names);
      for (const each of words) expect(among.find(each)).toBe(slip(each, names));
    }),
    { numRuns: 500 },
  );
});
