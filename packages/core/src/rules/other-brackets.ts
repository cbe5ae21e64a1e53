import { type FlagName, flagOf, flags, keyOf, type Range, say } from '@wayline/parser';
import { namesIn } from '../names.ts';
import { problem, typed } from '../problems.ts';
import type { Rule } from './rule.ts';

/** Words that belong in braces, in brackets of another kind. */
export const otherBrackets: Rule = ({ tree, report }) => {
  const source = tree.text;
  for (const { kind, words, feel } of namesIn(tree)) {
    if (kind === 'journey') continue;
    const last = feel && !feel.bare ? feel.moods.at(-1) : undefined;
    const range = last ? (last.toBe ?? last.words).range : words.range;
    const text = source.slice(range.from, range.to);
    const found = bracketed.exec(text);
    const inner = (found?.[1] ?? found?.[2] ?? found?.[3] ?? found?.[4] ?? '').trim();
    if (!found || !isAttributes(inner, /^[([（［]/.test(found[0]), kind === 'step')) continue;
    const place: Range = { from: range.from + found.index, to: range.to };
    report(
      problem(
        'lint/other-brackets',
        place,
        say`${typed(found[0])} is read as a part of the text`,
        say`What is said of a step stands in braces at the end of its line, as in \`{moment}\``,
        { title: say`Write ${typed(`{${inner}}`)}`, edits: [{ range: place, text: `{${inner}}` }] },
      ),
    );
  }
};

const bracketed = /[([（［]([^()[\]（）［］]+)[)\]）］]$|\{\{([^{}]+)\}\}$|<([^<>]+)>$|(?<=\s)([^\s{}]+)\}$/u;

/** True for flags, ids and pairs; in brackets that texts have too, only for flags that steps have. */
function isAttributes(inner: string, isCommon: boolean, isStep: boolean): boolean {
  const parts = inner.split(/[\s,，、]+/u);
  return parts.every((part) => {
    if (/^[^\s=＝]+[=＝][^\s=＝]+$/u.test(part)) {
      const name = part.split(/[=＝]/u)[0] ?? '';
      return flagOf(name) !== undefined || keyOf(name, 'step') !== undefined;
    }
    if (/^[#＃][\p{L}\p{N}_-]+$/u.test(part)) return !isCommon || parts.length > 1 || isStep;
    const flag = flagOf(part);
    if (flag === undefined || flags[flag] !== 'bare') return false;
    return !isCommon || ofSteps.includes(flag);
  });
}

const ofSteps: readonly FlagName[] = [
  'moment',
  'optional',
  'passive',
  'impulse',
  'assumed',
  'validated',
  'as-is',
  'to-be',
  'lost',
  'won',
];
