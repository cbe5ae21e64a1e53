import { type Range, valueWordOf } from '@wayline/parser';
import type { Id, Journey, Text } from '../journey.ts';
import { renewed, renewedList } from '../renewed.ts';
import { type Phrase, type Section, sections } from './phrase.ts';

/**
 * The same journey in the words that `say` gives for its own. It goes by shape: every text is asked for but those
 * that programs read, and of plain strings those that are listed below.
 */
export function mapPhrases(journey: Journey, say: (phrase: Phrase) => string): Journey {
  const metrics = new Map<unknown, Listed>(journey.metrics.map((metric) => [metric.id, metric]));
  const { range = nowhere } = journey.title ?? {};
  return mapped(journey, { section: 'journey', node: journey, range });

  function mapped<Shape extends object>(shape: Shape, place: Place): Shape {
    // What names an image is for programs; its own words are told with it.
    const named = 'image' in shape && 'kind' in shape && shape.kind === 'item' ? 'text' : undefined;
    return renewed(shape, (value, key) => (key === named ? value : told(value, key, place)));
  }

  function told(value: unknown, key: string, place: Place): unknown {
    if (typeof value === 'string') return isSaid(key, place) ? asked(value, key, place) : value;
    if (typeof value !== 'object' || value === null || kept.includes(key)) return value;
    if (Array.isArray(value))
      return renewedList(value, (each) => told(each, key, placeIn(key, each, place, metrics)));
    if (!isText(value)) return mapped(value, key === 'labels' ? { ...place, section: 'labels' } : place);
    const here = { ...place, range: value.range };
    const others = mapped(value, here);
    const text = isRead(value, key, place) ? value.text : asked(value.text, key, here);
    return text === value.text ? others : { ...others, text };
  }

  function asked(text: string, key: string, place: Place): string {
    // The words for how far something is are the program's own.
    if (isAlikeEverywhere(text) || valueWordOf(text, 'status') !== undefined) return text;
    return say(phraseAt(text, key, place));
  }
}

/** Where some words stand. */
interface Place {
  readonly section: Section;
  readonly node: Listed;
  /** The list of the node that they stand in, and the `{#id}` of the line. */
  readonly list?: string;
  readonly item?: Id;
  readonly range: Range;
  /** The metric that a measured value is of. */
  readonly metric?: Listed;
}

/** What matters here of the things that stand in lists: nodes, lines, edges, measured values. */
interface Listed {
  readonly id?: Id;
  readonly label?: Text;
  readonly range?: Range;
  readonly from?: Id;
  readonly metric?: Id;
  readonly translations?: ByLanguage;
  readonly noteTranslations?: ByLanguage;
}

type ByLanguage = NonNullable<Phrase['given']>;

const nowhere: Range = { from: 0, to: 0 };

/** Keys of what `label.en:` translates. */
const labels: readonly string[] = ['label', 'title'];

/** Strings that are sentences of their own. */
const sentences: readonly string[] = ['condition', 'alt', 'result', 'todo'];

/** Strings and texts that name somebody or something, wherever they stand. */
const names: readonly string[] = ['owner', 'status', 'by', 'measure'];

/** What programs read, what says the same in another language already, and views, which are called by their names. */
const kept: readonly string[] = [
  'range',
  'link',
  'where',
  'series',
  'lint',
  'uses',
  'origin',
  'views',
  'translations',
  'noteTranslations',
];

/** Numbers, and short names in capitals such as `NPS`. */
function isAlikeEverywhere(text: string): boolean {
  return !/\p{L}/u.test(text) || /^[\p{Lu}\p{N}\p{P}\p{S}]{1,6}$/u.test(text);
}

/** Whether a string is there to be read. */
function isSaid(key: string, { section }: Place): boolean {
  return section === 'labels' || key === 'source' || sentences.includes(key) || names.includes(key);
}

function isText(value: object): value is Text {
  return 'text' in value && typeof value.text === 'string' && 'range' in value;
}

/** Whether a text is there for programs: the path of a picture, the file of a metric, a time that can be counted. */
function isRead(text: Text, key: string, { section }: Place): boolean {
  return 'path' in text || 'seconds' in text || (key === 'source' && section === 'metrics');
}

/** The place of one thing of a list: of a node in its section, of a line under its node. */
function placeIn(list: string, value: unknown, place: Place, metrics: ReadonlyMap<unknown, Listed>): Place {
  if (typeof value !== 'object' || value === null) return { ...place, list };
  const thing: Listed = value;
  const { id, range = place.range, from } = thing;
  const isOutermost = place.section === 'journey' && place.list === undefined;
  const section = isOutermost ? sections.find((name) => name === list) : undefined;
  if (section) return { section, node: thing, range };
  // The reason of an edge is told with the step it leaves.
  if (isOutermost && from !== undefined) return { section: 'steps', node: { id: from }, list, range };
  const metric = metrics.get(thing.metric);
  return { ...place, list, range, ...(id !== undefined && { item: id }), ...(metric && { metric }) };
}

function phraseAt(text: string, key: string, place: Place): Phrase {
  const { section, node, list, item, metric, range } = place;
  // A measured value bears the name of its metric, which is translated there.
  if (key === 'name' && metric?.label?.text === text)
    return phraseAt(text, 'label', { section: 'metrics', node: metric, range });
  const isJourneys = section === 'journey' && list === undefined;
  if (key === 'name' || names.includes(key) || (key === 'source' && !isJourneys))
    return { address: { section: 'words', listed: true }, text, range };
  const given = key === 'note' ? node.noteTranslations : labels.includes(key) ? node.translations : undefined;
  return {
    address: {
      section,
      ...(node.id !== undefined && { node: node.id }),
      field: key === 'word' ? 'feelings' : key === 'text' || key === 'reason' ? (list ?? key) : key,
      listed: list !== undefined,
    },
    text,
    range,
    ...(item !== undefined && { item }),
    ...(given && { given }),
  };
}
