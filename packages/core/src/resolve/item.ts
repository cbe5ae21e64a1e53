import type { Attributes, FlagName, Range, Report, Words } from '@wayline/parser';
import { listParts, percent } from '@wayline/parser';
import type { Id, ItemBase, Text } from '../journey.ts';
import { problem, typed } from '../problems.ts';
import { among, type Braces, bracesOf } from './braces.ts';
import type { OutlineNode } from './outline.ts';
import type { Places } from './places.ts';
import { unreadable } from './properties.ts';
import { type Directory, find } from './references.ts';
import { partOf } from './text.ts';

/** What is needed to read a noted line. */
export interface ItemContext {
  readonly places: Places;
  readonly personas: Directory<Id>;
  readonly report: Report;
}

/** A line as written: its text, what stands in braces behind it, and the whole of it. */
export interface WrittenItem {
  readonly text: Text;
  readonly attributes: readonly Attributes[];
  readonly range: Range;
}

/** Reads what every noted line under a step or a stage may say. */
export function itemBase(
  { text, attributes, range }: WrittenItem,
  node: OutlineNode,
  context: ItemContext,
): ItemBase {
  const { personas, report } = context;
  const braces = bracesOf(attributes, 'item', report);
  const until = untilOf(braces, node, context);
  const only = onlyOf(braces, personas, report);
  const state = among(braces.flags, ['as-is', 'to-be']);
  const certainty = among(braces.flags, ['assumed', 'validated']);
  const n = wholeOf(braces, 'n', report);
  return {
    text,
    range,
    ...(until !== undefined && { until }),
    ...(only && { only }),
    ...(state && { state }),
    ...(certainty && { certainty }),
    ...said(braces, ['owner', 'source', 'date', 'status', 'by', 'result', 'todo']),
    ...(n !== undefined && { n }),
    ...(braces.flags.has('private') && { private: true }),
    ...(braces.id && { id: braces.id.text }),
  };
}

/** What braces say under names whose value is text. */
export function said<Name extends FlagName>(
  { values }: Braces,
  names: readonly Name[],
): { readonly [Each in Name]?: string } {
  if (values.size === 0) return {};
  const written = names.flatMap((name) => {
    const value = values.get(name);
    return value ? [[name, value.text]] : [];
  });
  // `fromEntries` forgets which names its entries have.
  return Object.fromEntries(written) as { readonly [Each in Name]?: string };
}

/** The personas that `only=…` names. */
export function onlyOf(
  { values }: Braces,
  personas: Directory<Id>,
  report: Report,
): readonly Id[] | undefined {
  const names = values.get('only');
  if (!names) return undefined;
  const reference = { what: 'persona', code: 'resolve/unknown-persona', report } as const;
  const found = wordsOfList(names).flatMap((name) => find(name, personas, reference) ?? []);
  return found.length > 0 ? found : undefined;
}

/** The parts of a list, each with its place. */
export function wordsOfList(list: Words): readonly Words[] {
  return listParts(list.text).map(({ from, to }) => partOf(list, from, to));
}

/** The whole number that braces give under a name. */
export function wholeOf({ values }: Braces, name: 'n' | 'count', report: Report): number | undefined {
  const value = values.get(name);
  if (!value) return undefined;
  const digits = value.text.normalize('NFKC').replace(/(?<=\d)[\s,.](?=\d{3}(?!\d))/gu, '');
  if (/^\d{1,15}$/u.test(digits)) return Number(digits);
  report(unreadable(value, 'Write a whole number such as `1200`'));
  return undefined;
}

/** The share that `rate=…` gives, 0 … 1. */
export function rateOf({ values }: Braces, report: Report): number | undefined {
  const value = values.get('rate');
  if (!value) return undefined;
  const rate = percent(value.text);
  if (rate !== undefined && rate >= 0 && rate <= 1) return rate;
  report(unreadable(value, 'Write a percentage from `0%` to `100%`'));
  return undefined;
}

function untilOf({ values }: Braces, node: OutlineNode, { places, report }: ItemContext): Id | undefined {
  const name = values.get('until');
  const last = name && places.step(name, 'last', report);
  if (!name || last === undefined) return undefined;
  if (last >= (places.positionOf(node) ?? 0)) return places.idAt(last);
  report(
    problem(
      'resolve/until-before-start',
      name.range,
      `${typed(name.text)} comes before this line starts`,
      'Name a step that follows',
    ),
  );
  return undefined;
}
