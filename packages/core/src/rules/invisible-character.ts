import { say } from '@wayline/parser';
import { problem } from '../problems.ts';
import type { Rule } from './rule.ts';

/** Characters without width that a copied text brings along, and which keep words from being found. */
export const invisibleCharacter: Rule = ({ tree, report }) => {
  const start = tree.text.startsWith('\ufeff') ? 1 : 0;
  const found = [...tree.text.slice(start).matchAll(invisible)].map(({ index, 0: character }) => ({
    range: { from: start + index, to: start + index + 1 },
    text: /[\u2028\u2029]/.test(character) ? '\n' : '',
  }));
  const [first] = found;
  if (!first) return;
  const code = tree.text.charCodeAt(first.range.from).toString(16).toUpperCase().padStart(4, '0');
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
