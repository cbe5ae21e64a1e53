import {
  type FlagName,
  type FormatOptions,
  flags,
  format,
  type KeyName,
  keys,
  languages,
  type NodeKind,
  nodeKinds,
  parse,
  placementsOf,
} from '@wayline/parser';
import { expect, test } from 'vitest';

function formatted(text: string, options: FormatOptions): string {
  return format(
    parse(text, () => {}),
    options,
  );
}

test.each<[string, string, FormatOptions, string]>([
  [
    'words for marks',
    '# T\n== P\n## S\n### G\n- a -1\n@ Web\n> q\n! p\n+ i -> p\n-> exit',
    { words: true },
    'journey: T\nphase: P\nstage: S\ngroup: G\nstep: a ~ -1\n  touch: Web\n  say: q\n  pain: p\n  idea: i -> p\n  go: exit\n',
  ],
  ['but only marks tell levels apart', '- a\n!! p\n+++ i', { words: true }, 'step: a\n  !! p\n  +++ i\n'],
  [
    'the words of the file',
    '---\nlang: pl-PL\n---\n- a',
    { words: true },
    '---\nlang: pl-PL\n---\nkrok: a\n',
  ],
  [
    'of the language asked for',
    '---\nlang: pl\n---\n- a',
    { words: true, keywords: 'zh-TW' },
    '---\nlang: pl\n---\n步驟: a\n',
  ],
  ['marks for words of any language', 'Schritt: a\n痛點：b', {}, '- a\n  ! b\n'],
  ['keys', 'persona：Ana\n目標：x\npotrzeba: y', { keywords: 'en' }, 'persona: Ana\ngoal: x\nneed: y\n'],
  [
    'a key by the node it speaks of',
    'metric: M\n目標：5\nmetric: N\n\n## S\n目標：x',
    { keywords: 'en' },
    'metric: M\ntarget: 5\nmetric: N\n\n## S\ngoal: x\n',
  ],
  [
    'flags and the names of pairs',
    '- a {moment only=Ana by="B C"}',
    { keywords: 'pl' },
    '- a {moment-prawdy tylko=Ana przez="B C"}\n',
  ],
  ['labels in other languages', '- a\nlabel.en: b', { keywords: 'pl' }, '- a\n  etykieta.en: b\n'],
  [
    'words in values',
    'view: V\nlanes: pains、情緒\ncompare: as-is, Ana',
    { keywords: 'pl' },
    'widok: V\ntory: problemy、emocje\nporównaj: stan-obecny, Ana\n',
  ],
  [
    'words in the values of pairs',
    '- a {zone=hot}\n+ i {status=in-progress}\n+ j {status=planned}',
    { keywords: 'pl' },
    '- a {strefa=gorąca}\n  + i {stan=in-progress}\n  + j {stan=planowane}\n',
  ],
  ['where an edge leads', '- a\n-> 離開 : x', { keywords: 'pl' }, '- a\n  -> wyjście : x\n'],
  [
    'remarks',
    '- a\nkpi: NPS 5（目標50）\ntime: 3d (promise 7d)',
    { keywords: 'pl' },
    '- a\n  miara: NPS 5（cel 50）\n  czas: 3d (obietnica 7d)\n',
  ],
  [
    'the names that are taken',
    'use: ./a.journey only Ana',
    { keywords: 'zh-Hant' },
    '引用: ./a.journey 僅 Ana\n',
  ],
  [
    'no lane of the file',
    'lane: Pains\n\nview: V\nlanes: pains\n\n## S\n- a\nPains: x',
    { keywords: 'pl' },
    'tor: Pains\n\nwidok: V\ntory: pains\n\n## S\n- a\n  Pains: x\n',
  ],
  [
    'no text that looks like a key',
    '- a\nneed: x\nReminder：y',
    { keywords: 'pl' },
    '- a\n  need: x\n  Reminder：y\n',
  ],
  [
    'no words of the writer',
    '# exit\n- pain ~ +1 moment\n! target',
    { keywords: 'pl' },
    '# exit\n- pain ~ +1 moment\n  ! target\n',
  ],
  [
    'no word that would come to stand twice',
    '- a {moment 關鍵時刻}',
    { keywords: 'pl' },
    '- a {moment 關鍵時刻}\n',
  ],
  ['no language that nobody knows', '- a\ngoal: x', { keywords: 'xx' }, '- a\n  goal: x\n'],
])('%s', (_, text, options, expected) => {
  expect(formatted(text, options)).toBe(expected);
});

/** A text in which a node of each kind is open. */
const openings: Readonly<Record<NodeKind, string>> = {
  journey: '',
  persona: 'persona: x',
  channel: 'channel: x',
  metric: 'metric: x',
  lane: 'lane: x',
  view: 'view: x',
  phase: '== x',
  stage: '## x',
  group: '## x\n### x',
  step: '- x',
};

test.each(languages)('every key has a word in $tag wherever it may stand', ({ tag, keys: words }) => {
  for (const kind of nodeKinds) {
    const named = Object.entries(keys).filter(([, { on }]) => (on as readonly NodeKind[]).includes(kind));
    for (const name of named.map(([key]) => key as KeyName)) {
      for (const language of languages) {
        const text = formatted(`${openings[kind]}\n${language.keys[name][0]}: x`, { keywords: tag });
        const line = parse(text, () => {}).lines.findLast(({ kind: each }) => each !== 'blank');
        if (!line) expect.fail();
        // What a persona says is written with the mark for it.
        if (line.kind === 'say') continue;
        const placement = placementsOf(parse(text, () => {}).lines);
        expect([...placement.values()].at(-1)?.key, `${name} at ${kind}`).toBe(name);
        if (line.kind === 'property') expect(words[name], `${name} at ${kind}`).toContain(line.key.text);
      }
    }
  }
});

test.each(languages)('every flag has a word in $tag', ({ tag, flags: words }) => {
  for (const name of Object.keys(flags) as FlagName[]) {
    for (const language of languages) {
      const typed = flags[name] === 'bare' ? language.flags[name][0] : `${language.flags[name][0]}=x`;
      const [, word = ''] = /\{(.*?)(?:=x)?\}/.exec(formatted(`! x {${typed}}`, { keywords: tag })) ?? [];
      expect(words[name]).toContain(word);
    }
  }
});
