import { type FlagName, percent, type Report, say } from '@wayline/parser';
import type { Id } from '../journey.ts';
import type { Braces } from './braces.ts';
import { unreadable } from './properties.ts';
import { type Directory, find } from './references.ts';
import { wordsOfList } from './text.ts';

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

/** The whole number that braces give under a name. */
export function wholeOf({ values }: Braces, name: 'n' | 'count', report: Report): number | undefined {
  const value = values.get(name);
  if (!value) return undefined;
  const digits = value.text.normalize('NFKC').replace(/(?<=\d)[\s,.](?=\d{3}(?!\d))/gu, '');
  if (/^\d{1,15}$/u.test(digits)) return Number(digits);
  report(unreadable(value, say`Write a whole number such as \`1200\``));
  return undefined;
}

/** The share that `rate=…` gives, 0 … 1. */
export function rateOf({ values }: Braces, report: Report): number | undefined {
  const value = values.get('rate');
  if (!value) return undefined;
  const rate = percent(value.text);
  if (rate !== undefined && rate >= 0 && rate <= 1) return rate;
  // A bare `70` can only be seventy in a hundred, but `0.7` or `1` might be a share.
  const meant = /^(?:[2-9]|[1-9]\d|100)$/.test(value.text) ? `${value.text}%` : undefined;
  report(unreadable(value, say`Write a percentage from \`0%\` to \`100%\``, meant));
  return undefined;
}
