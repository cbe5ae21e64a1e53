import {
  bareScore,
  type Line,
  type MarkName,
  marks,
  plainScale,
  type Range,
  type Scale,
  type Words,
} from '@wayline/parser';
import { lineOf, spelled, spelledText } from './spelling.ts';

/** A heading or a step: `mark label ~ moods {braces}`. */
export function titleLine(
  kind: Extract<MarkName, 'journey' | 'phase' | 'stage' | 'group' | 'step'>,
  label: string,
  { feel = '', braces = '', scale = plainScale }: TitleTail = {},
): string {
  const typed = (words: string) => spaced(marks[kind], words, feel === '' ? '' : `~ ${feel}`, braces);
  const name = label.replace(/[\r\n]+/g, ' ');
  const words = spelled(name, (attempt) => {
    const text = typed(attempt);
    const line = lineOf(text);
    if (line?.kind !== kind || (line.kind === 'stage' && line.inline.length > 0)) return false;
    const isFelt = slice(text, line.feel?.range) === (feel === '' ? '' : `~ ${feel}`);
    // Alone, the line does not know of the scale.
    const isBare = kind === 'step' && feel === '' && bareScore(attempt, scale) !== undefined;
    return line.label.text === name && isFelt && !isBare && slice(text, line.attributes?.range) === braces;
  });
  return typed(words);
}

/** What stands behind a label. */
interface TitleTail {
  readonly feel?: string;
  readonly braces?: string;
  /** The scale that plain scores are written on. */
  readonly scale?: Scale;
}

/** `key: value {braces}`. */
export function propertyLines(key: string, value: string, braces = ''): readonly string[] {
  return wordLines(`${key}:`, value, braces, (line) => (line.kind === 'property' ? line.value : undefined));
}

/** A quote, or a pain of some severity. */
export function markLines(kind: 'say' | 'pain', level: number, value: string, braces: string) {
  return wordLines(marks[kind].repeat(level), value, braces, (line) =>
    line.kind === kind ? line.words : undefined,
  );
}

/** An opportunity, with the pain it answers where that is not the nearest. */
export function ideaLines(level: number, value: string, answers: string | undefined, braces: string) {
  const mark = marks.idea.repeat(level);
  const isMeant = (line: Line | undefined): line is Extract<Line, { kind: 'idea' }> =>
    line?.kind === 'idea' && line.answers?.text === answers;
  const pain =
    answers && spelled(answers, (typed) => isMeant(lineOf(spaced(mark, 'x', marks.go, typed, braces))));
  return wordLines(mark, value, braces, (line) => (isMeant(line) ? line.words : undefined), [
    ...(pain === undefined ? [] : [marks.go, pain]),
  ]);
}

/** An edge with its reason. */
export function edgeLines(target: string, reason: string | undefined, braces: string): readonly string[] {
  const isMeant = (line: Line | undefined): line is Extract<Line, { kind: 'edge' }> =>
    line?.kind === 'edge' && line.target.text === target;
  if (reason === undefined) {
    const plain = (typed: string) => spaced(marks.go, typed, braces);
    return [plain(spelled(target, (typed) => isWhole(plain(typed), braces, isMeant)))];
  }
  const name = spelled(target, (typed) => isMeant(lineOf(spaced(marks.go, typed, ':', 'x'))));
  return wordLines(spaced(marks.go, name, ':'), reason, braces, (line) =>
    isMeant(line) ? line.reason : undefined,
  );
}

/** Touchpoints of one line; what happens to the context stands before the first. */
export function touchLine(handOver: 'kept' | 'lost' | undefined, items: readonly string[]): string {
  const mark = { kept: marks.go, lost: '-x' };
  return spaced(marks.touch, handOver ? mark[handOver] : '', items.join(', '));
}

/** One touchpoint with its braces. */
export function touchItem(name: string, braces: string): string {
  const typed = spelled(name, (attempt) => {
    const text = spaced(marks.touch, attempt, braces);
    const line = lineOf(text);
    if (line?.kind !== 'touch' || line.items.length !== 1 || line.handOver) return false;
    const [item] = line.items;
    return item?.name.text === name && slice(text, item.attributes?.range) === braces;
  });
  return spaced(typed, braces);
}

/** Lines of text, each but the first behind a `|`. */
export function textLines(text: string, lanes: ReadonlySet<string>): readonly string[] {
  const [first, ...more] = linesIn(text);
  return first === undefined ? [] : [spelledText(first, lanes), ...more.map(continuation)];
}

/** The parts of a line that there are, with a space between. */
export function spaced(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

/** An opening with words behind it, then what follows the words, then braces; further lines behind a `|`. */
function wordLines(
  opening: string,
  value: string,
  braces: string,
  wordsOf: (line: Line) => Words | undefined,
  tail: readonly string[] = [],
): readonly string[] {
  const [first = '', ...more] = linesIn(value);
  const typed = (words: string) => spaced(opening, words, ...tail, braces);
  const words = spelled(first, (attempt) =>
    isWhole(typed(attempt), braces, (line) => wordsOf(line)?.text === first),
  );
  return [typed(words), ...more.map(continuation)];
}

function isWhole(text: string, braces: string, isMeant: (line: Line) => boolean): boolean {
  const line = lineOf(text);
  if (!line || !isMeant(line)) return false;
  return slice(text, 'attributes' in line ? line.attributes?.range : undefined) === braces;
}

function continuation(words: string): string {
  const typed = spelled(words, (attempt) => {
    const line = lineOf(`| ${attempt}`);
    return line?.kind === 'continuation' && line.words.text === words;
  });
  return `| ${typed}`;
}

/** A text never holds an empty line. */
function linesIn(text: string): readonly string[] {
  return text.split(/[\r\n]+/).filter((line) => line !== '');
}

function slice(text: string, range: Range | undefined): string {
  return range ? text.slice(range.from, range.to) : '';
}
