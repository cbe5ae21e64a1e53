import { sentences } from '../board/sentences.ts';
import type { Voice } from '../board/voices.ts';
import type { Card, CardsContent } from '../content/cards.ts';
import type { LaneSource } from '../lanes/lane.ts';
import { differencesOf, type Felt } from './differences.ts';
import { ofOneState } from './of-one-state.ts';

/** Where personas differ by at least so much, it is worth a card; and no more cards than these. */
const leastDifference = 1;
const mostCards = 3;

/** Who feels what at the steps where personas differ most. */
export function largestDifferences(source: LaneSource, voices: readonly Voice[]): CardsContent | undefined {
  const { locale, columns } = source;
  const found = differencesOf(source, voices)
    .filter(({ size }) => size >= leastDifference)
    .toSorted((a, b) => b.size - a.size)
    .slice(0, mostCards)
    .toSorted((a, b) => a.column - b.column);
  const said = ({ voice: { name }, value, word }: Felt) =>
    `${locale.score(value)}\u00a0${word === undefined ? name : locale.metricSentence(name, word)}`;
  const cards = found.map(({ column, owner, size, lowest, highest }): Card => {
    const lines = [said(highest), said(lowest)];
    const number = locale.points(size);
    return {
      key: `differ.${columns[column]?.key ?? column}`,
      range: owner.range,
      first: column,
      last: column,
      label: sentences(`${owner.label.text}: ${locale.difference} ${number}`, ...lines),
      text: lines.join('\n'),
      tone: 'plain',
      number,
    };
  });
  return cards.length === 0 ? undefined : { form: 'cards', cards };
}

/** What is there in one of the states only, with what it is. */
export function onlyIn(state: 'as-is' | 'to-be', source: LaneSource): CardsContent | undefined {
  const cards = ofOneState(source).flatMap((found): readonly Card[] => {
    if (found.state !== state) return [];
    const { key, range, place, text, kind } = found;
    return [
      {
        key: `only.${key}`,
        range,
        first: place.first,
        last: place.last,
        label: sentences(`${kind}: ${text}`, state === 'as-is' ? source.locale.asIs : source.locale.toBe),
        text,
        tone: state === 'to-be' ? 'coming' : 'plain',
        foot: kind,
      },
    ];
  });
  return cards.length === 0 ? undefined : { form: 'cards', cards };
}
