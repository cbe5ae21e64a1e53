import fc from 'fast-check';
import { samples } from './samples.ts';

const fragments = [
  ...'#=-*@>!+|~{};:,/\\"\'()<%0123456789.＃＝－＠＞！＋｜～｛｝；：，、「」。…→⇒×😍🙂😡👩‍👩‍👧\ud83d\ufeff\u3000\u00a0\t \r\n',
  '\r\n',
  '---\n',
  '->',
  '-> ',
  ' => ',
  ' ~ -1',
  ' {#id moment rate=70%}',
  '{until="a } b"}',
  '<<<<<<< ours\n',
  '=======\n',
  '>>>>>>> theirs\n',
  '## S: a ~ +1; b\n',
  'stage: ',
  '目標：',
  'cel: ',
  'label.en: ',
  'كلمة',
];

const edit = fc.record({
  at: fc.nat(1_000_000),
  drop: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(80)),
  add: fc.array(fc.constantFrom(...fragments), { maxLength: 4 }).map((parts) => parts.join('')),
});

/** A sample with a few random edits, most of them at the marks that mean something. */
export const edited: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...samples), fc.array(edit, { minLength: 1, maxLength: 4 }))
  .map(([{ text }, edits]) => edits.reduce(apply, text));

function apply(text: string, { at, drop, add }: { at: number; drop: number; add: string }): string {
  const from = at % (text.length + 1);
  return text.slice(0, from) + add + text.slice(from + drop);
}
