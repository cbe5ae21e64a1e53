import { say } from '@wayline/parser';
import { problem } from '../problems.ts';
import type { Rule } from './rule.ts';

/** Characters without width that a copied text brings along, and which keep words from being found. */
export const invisibleCharacter: Rule = ({ tree, report }) => {
  const { text } = tree;
  const found = [...text.matchAll(invisible)].flatMap(({ index, 0: character }) => {
    // Where a line begins, they do no harm.
    const before = text.slice(text.lastIndexOf('\n', index) + 1, index);
    if (harmless.test(character) && /^[\s\u200b\u2060]*$/.test(before)) return [];
    const range = { from: index, to: index + 1 };
    return [{ range, text: /[\u2028\u2029]/.test(character) ? '\n' : '' }];
  });
  const [first] = found;
  if (!first) return;
  const code = text.charCodeAt(first.range.from).toString(16).toUpperCase().padStart(4, '0');
  report(
    problem(
      'lint/invisible-character',
      first.range,
      say`An invisible character, U+${code}, stands here`,
      say`Words with such a character in them are not found under their name; delete it`,
      { title: say`Delete the invisible characters`, edits: found },
    ),
  );
};

const invisible = /[\u200b\u2060\u00ad\ufeff\u2028\u2029]|(?![\t\r\n])\p{Cc}/gu;
const harmless = /[\u200b\u2060\ufeff]/;
