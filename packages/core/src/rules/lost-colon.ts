import { duration, isKeyWord, keyOf, markOf, type NodeKind, say } from '@wayline/parser';
import { problem, typed } from '../problems.ts';
import type { Prose } from '../prose.ts';
import type { Rule } from './rule.ts';

/** A key without `: ` behind it: the colon is missing, is another sign, or has no space behind it. */
export const lostColon: Rule = ({ prose, report }) => {
  for (const passage of prose) {
    const found = keyIn(passage);
    if (!found) continue;
    const { word, separator } = found;
    const { from } = passage.range;
    const gap = { from: from + word.length, to: from + word.length + separator.length };
    const isTight = /^[:：]$/u.test(separator);
    const message = isTight
      ? say`${typed(`${word}:`)} has no space behind it, so this line is text`
      : say`${typed(word)} has no colon behind it, so this line is text`;
    report(
      problem(
        'lint/lost-colon',
        { from, to: isTight ? gap.to : gap.from },
        message,
        say`A key is followed by a colon and a space: ${typed(`${word}: …`)}`,
        {
          title: say`Write ${typed(`${word}: `)}`,
          edits: [{ range: gap, text: isWide.test(word) ? '：' : ': ' }],
        },
      ),
    );
  }
};

interface KeyWithoutColon {
  readonly word: string;
  /** What stands between the key and its value. */
  readonly separator: string;
}

function keyIn({ text, under }: Prose): KeyWithoutColon | undefined {
  const tight = /^([\p{L}_-]+)(:)(?=[^\s:/])/u.exec(text);
  if (tight && isWord(tight[1])) return partsOf(tight);
  const other = /^([\p{L}_-]+)(\s*[=＝;；]\s*|(?<=^[\p{Ll}\p{Lo}_-]+)\s+(?:-|–|—|→)\s+)(?=\S)/u.exec(text);
  const word = other?.[1] ?? '';
  if (other && (keyOf(word, under.kind) !== undefined || markOf(word) !== undefined)) return partsOf(other);
  const bare = /^([a-z]+)(\s+)(?=\S)/.exec(text);
  if (!bare) return undefined;
  const [all, first = ''] = bare;
  const value = text.slice(all.length);
  if (places.get(first)?.includes(under.kind) && isShort(value)) return partsOf(bare);
  return keyOf(first, 'step') === 'time' && duration(value)?.seconds !== undefined
    ? partsOf(bare)
    : undefined;
}

const top = ['journey', 'persona', 'channel', 'metric', 'lane', 'view', 'phase'] as const;
const parts = [...top, 'stage', 'group', 'step'] as const;

/** Words that hardly begin a sentence in small letters, and where: an article would stand before them. */
const places: ReadonlyMap<string, readonly NodeKind[]> = new Map<string, readonly NodeKind[]>([
  ['title', ['journey']],
  ['takeaway', top],
  ['persona', top],
  ['channel', top],
  ['metric', top],
  ['lane', top],
  ['stage', parts],
  ['phase', parts],
  ['kpi', ['stage', 'step']],
]);

/** After a Chinese or Japanese key the colon is a full-width one. */
const isWide = /\p{sc=Han}$/u;

function partsOf([, word = '', separator = '']: RegExpExecArray): KeyWithoutColon {
  return { word, separator };
}

function isWord(word = ''): boolean {
  return isKeyWord(word) || markOf(word) !== undefined;
}

function isShort(value: string): boolean {
  return value.split(/\s+/).length <= 5 && !/[.!?。！？…]$/u.test(value);
}
