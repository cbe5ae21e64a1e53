import { format, parse, type SyntaxTree } from '@wayline/parser';
import type { Journey } from '../../journey.ts';
import { guessLanguage } from '../../resolve/language.ts';
import { ownWords } from '../../resolve/own-words.ts';
import { bracesText } from './braces.ts';
import { declarationLines } from './declarations.ts';
import { titleLine } from './lines.ts';
import { mapLines } from './map.ts';
import { type Names, namesOf } from './names.ts';
import { descriptionLines, line, notedLines } from './node.ts';
import { itemLines } from './notes.ts';
import { settingLines } from './settings.ts';

/**
 * A `.journey` text in canonical form that resolves to the same journey. What the model does not hold is not in it:
 * comments, blank lines, and how numbers and names were spelt.
 */
export function toText(journey: Journey): string {
  const names = namesOf(journey);
  const body = [
    ...headLines(journey, names),
    ...declarationLines(journey, names),
    ...mapLines(journey, names),
  ];
  const plain = treeOf([...frontMatter(journey, undefined, names), ...body]);
  const isClear = guessLanguage(ownWords(plain)) === journey.language;
  return format(isClear ? plain : treeOf([...frontMatter(journey, journey.language, names), ...body]));
}

function frontMatter({ settings }: Journey, language: string | undefined, names: Names): readonly string[] {
  const lanes = settings.lanes?.map(names.lane);
  const lines = settingLines({ ...settings, ...(lanes && { lanes }) }, language);
  return lines.length === 0 ? [] : ['---', ...lines, '---'];
}

function treeOf(lines: readonly string[]): SyntaxTree {
  return parse(lines.map((each) => `${each}\n`).join(''), () => {});
}

/** What is said of the journey as a whole. */
function headLines(journey: Journey, names: Names): readonly string[] {
  const braces = bracesText(undefined, [['todo', journey.todo]]);
  return [
    ...(journey.title || braces !== '' ? [titleLine('journey', journey.title?.text ?? '', { braces })] : []),
    ...descriptionLines(journey, names),
    ...line('takeaway', journey.takeaway),
    ...line('goal', journey.goal),
    ...line('context', journey.context),
    ...line('scope', journey.scope),
    ...line('source', journey.source),
    ...journey.evidence.flatMap((item) => itemLines('evidence', item, names)),
    ...line('reviewed', journey.reviewed),
    ...line('status', journey.status),
    ...line('owner', journey.owner),
    ...notedLines(journey),
  ];
}
