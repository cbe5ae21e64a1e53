import type { Evidence, Step } from '@wayline/core';
import type { Locale } from '@wayline/core/locale';
import { groundsOf } from '../board/grounds.ts';
import { remarksOn } from '../board/remarks.ts';
import { reviewMarks } from '../board/review-marks.ts';
import type { Card } from '../content/cards.ts';
import { type Lane, type LaneSource, type Place, placedItems } from './lane.ts';

/** What each step rests on; an assumption has a broken outline, and says that it is one. */
export const evidence: Lane = {
  name: 'evidence',
  icon: 'evidence',
  title: (locale) => locale.lanes.evidence.title,
  hint: (locale) => locale.lanes.evidence.hint,
  arrange(source) {
    const cards = [
      ...source.places.flatMap((place) => groundsOfScores(place, source)),
      ...placedItems('evidence', (owner) => owner.evidence, source).map(
        ({ item, ...span }): Card => ({ ...span, ...cardOf(item, source) }),
      ),
    ];
    return cards.length === 0 ? undefined : { form: 'cards', cards };
  },
};

function cardOf(item: Evidence, source: LaneSource): Omit<Card, 'key' | 'first' | 'last'> {
  const { locale } = source;
  const kind = item.evidenceKind && locale.evidenceKinds[item.evidenceKind];
  const { text } = item.text;
  const isKindAlone = kind !== undefined && [kind, item.evidenceKind].includes(text.toLowerCase());
  const owner = item.owner === undefined ? undefined : locale.ownerOf(item.owner);
  const foot = [item.by, ...groundsOf(item), item.result, owner, ...remarksOn(item, source)]
    .filter((part) => part !== undefined)
    .join(' · ');
  const isAssumed = item.certainty === 'assumed' || item.evidenceKind === 'assumption';
  return {
    range: item.range,
    label: sentence(locale, isKindAlone ? undefined : kind, text, foot),
    text,
    tone: 'plain',
    ...(kind !== undefined && !isKindAlone && { number: kind }),
    ...(foot !== '' && { foot }),
    ...(isAssumed && { assumed: true as const }),
    ...reviewMarks(item, locale),
  };
}

/** What the braces of a step say of its scores: a source, a date, a sample. */
function groundsOfScores({ key, owner, first, last }: Place, { locale }: LaneSource): readonly Card[] {
  const [text, ...rest] = owner.kind === 'step' ? groundsOf(owner satisfies Step) : [];
  if (text === undefined) return [];
  const kind = locale.lanes.emotion.title;
  const foot = rest.join(' · ');
  return [
    {
      key: `grounds.${key}`,
      range: owner.range,
      first,
      last,
      label: sentence(locale, kind, text, foot),
      text,
      tone: 'plain',
      number: kind,
      ...(foot !== '' && { foot }),
    },
  ];
}

function sentence(locale: Locale, ...said: readonly (string | undefined)[]): string {
  return locale.metricSentence(locale.lanes.evidence.title, ...said);
}
