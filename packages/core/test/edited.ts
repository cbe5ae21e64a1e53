import fc from 'fast-check';
import { cases, examples } from './samples.ts';

const texts = [...examples, ...cases].map(({ text }) => text);
/** Every line of a case. */
export const lines = cases.flatMap(({ text }) => text.split('\n'));

const fragments = [
  ...'#=-*@>!+|~{}:;,.0129"\\\n\t',
  '\n- ',
  '\n## ',
  '\n### ',
  '\n### -',
  '\n== -',
  '\n-> ',
  '\n@ -x ',
  ' => ',
  ' ~ -1 ',
  ' | ',
  ' {#pay only=Ana until=Pay rate=70% count=3 n=x}',
  '{lost}',
  '\npersona: ',
  '\nlane: Risk\nRisk: high',
  '\nkpi: NPS +62 (target +50)',
  '\ntime: 3-6 w (promise 1 m)',
  '\nview: x\nsteps: ..',
  '\n標籤.en：',
  '__proto__',
  'constructor',
];

const edit = fc.record({
  at: fc.nat(1_000_000),
  drop: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
  add: fc.oneof(fc.constantFrom(...fragments), fc.constantFrom(...lines)),
});

// Several cases in one text let names meet that were never meant for each other.
const start = fc
  .array(fc.constantFrom(...texts), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('\n'));

/** A text of cases and examples with a few random edits. */
export const edited: fc.Arbitrary<string> = fc
  .tuple(start, fc.array(edit, { maxLength: 6 }))
  .map(([text, edits]) =>
    edits.reduce((now, { at, drop, add }) => {
      const from = at % (now.length + 1);
      return now.slice(0, from) + add + now.slice(from + drop);
    }, text),
  );

/** Lines of all cases in any order. */
export const shuffled: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...lines), { maxLength: 60 })
  .map((some) => some.join('\n'));
