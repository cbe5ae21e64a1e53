import { parse, say } from '@wayline/parser';
import type { Journey } from '../journey.ts';
import { guessLanguage } from '../resolve/language.ts';
import { resolve } from '../resolve/resolve.ts';
import { checked } from './data/checked.ts';
import type { CheckedData } from './data/checked-data.ts';
import { identified } from './data/identified.ts';
import { reportLost } from './data/lost.ts';
import { numbered } from './data/numbered.ts';
import { inOrder, placed } from './data/placed.ts';
import { type DataReport, dataProblem } from './data/problem.ts';
import { revived } from './data/revived.ts';
import { withTakings } from './data/with-takings.ts';
import { version } from './json.ts';
import { selfContained } from './self-contained.ts';
import { journeyShape } from './shape.generated.ts';
import { toText } from './text/to-text.ts';

/**
 * The journey that data stand for; nothing where they hold an error. What follows from the rest, such as ids, numbers
 * and the way from step to step, is found out anew, and ranges are places in the journey's own text.
 */
export function fromJson(data: unknown, report: DataReport): Journey | undefined {
  const draft = draftOf(data, report);
  if (!draft) return undefined;
  const text = toText(selfContained(draft));
  const journey = withTakings(
    resolve(
      parse(text, () => {}),
      () => {},
    ),
    draft,
  );
  reportLost(draft, journey, report);
  return journey;
}

/** A journey as the data say, before anything is read from a text. */
function draftOf(data: unknown, report: DataReport): Journey | undefined {
  let isFaulty = false;
  const note: DataReport = (problem) => {
    isFaulty ||= problem.severity === 'error';
    report(problem);
  };
  const other = otherVersion(data);
  if (other !== undefined) note(wrongVersion(other));
  const whole = isFaulty ? undefined : checked(data, journeyShape, [], note);
  if (isFaulty) return undefined;
  // The shape has been checked, and what it leaves open is filled in: the compiler can follow neither.
  const named = identified(numbered(placed(whole as CheckedData, note), note), note);
  if (isFaulty) return undefined;
  const { $schema: _, wayline: __, ...draft } = revived(inOrder(named), journeyShape) as Draft;
  return { ...draft, language: draft.language ?? guessLanguage(wordsOf(named)) };
}

function otherVersion(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || !('wayline' in data)) return undefined;
  const { wayline } = data;
  return typeof wayline === 'number' && wayline !== version ? wayline : undefined;
}

function wrongVersion(other: number) {
  const message = say`These data are of version ${other}, and this program reads version ${version}`;
  return dataProblem('json/wrong-version', ['wayline'], message);
}

interface Draft extends Omit<Journey, 'language'> {
  readonly language?: string;
  readonly $schema?: unknown;
  readonly wayline?: unknown;
}

/** The words by which a language can be guessed. */
function wordsOf({ stages, steps }: CheckedData): string {
  return [...stages, ...steps]
    .map(({ label }) => (typeof label === 'string' ? label : label.text))
    .join('\n');
}
