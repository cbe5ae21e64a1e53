import type { Fact } from '../board/board.ts';
import { size } from '../board/facts.ts';
import { columnsOf, fallText, funnelOf, shareText } from '../board/funnel.ts';
import { shortSteps } from '../board/short-steps.ts';
import { amountsOf } from '../funnel/amounts.ts';
import { fallsOf, largestFall } from '../funnel/falls.ts';
import { funnel as lane } from '../lanes/funnel.ts';
import type { Lane, LaneSource } from '../lanes/lane.ts';
import type { View } from './view.ts';

const bars: Lane = { ...lane, arrange: (source) => funnelOf(source, 'large') };

/** How many get as far as each step, where most are lost, and why. */
export const funnel: View = {
  name: 'funnel',
  artefact: (locale) => locale.views.funnel,
  own: [shortSteps, bars],
  lanes: () => [shortSteps, bars],
  facts: (source) => [size(source), ...arrival(source), ...largest(source), ...missing(source)],
  empty: (lanes, { funnel: words }) =>
    lanes.some(({ content }) => content.form === 'funnel') ? undefined : words.empty,
  without: ['flow'],
};

/** The last step with a number, and how many get there. */
function arrival({ journey, locale }: LaneSource): readonly Fact[] {
  const amounts = amountsOf(journey);
  const last = journey.steps.findLast(({ id }) => {
    const basis = amounts?.at.get(id)?.basis;
    return basis !== undefined && basis !== 'carried';
  });
  const amount = last && amounts?.at.get(last.id);
  if (!amounts || !last || !amount || last === journey.steps[0]) return [];
  const share = (amount.basis === 'most' ? '≤\u00a0' : '') + shareText(amount.value / amounts.whole, locale);
  return [{ key: 'arrival', value: share, label: locale.funnel.arrive(last.label.text), tone: 'plain' }];
}

function largest(source: LaneSource): readonly Fact[] {
  const { journey, locale, columns } = source;
  const amounts = amountsOf(journey);
  const fall = amounts && largestFall(fallsOf(journey, amounts));
  if (!fall) return [];
  const { from, to } = columnsOf(fall, source);
  const [a, b] = [from, to].map((column) =>
    column === undefined ? undefined : columns[column]?.step?.index,
  );
  if (a === undefined || b === undefined) return [];
  const label = `${locale.funnel.largest} · ${locale.funnel.between(a + 1, b + 1)}`;
  return [{ key: 'largest', value: fallText(fall, amounts, locale), label, tone: 'negative' }];
}

function missing({ journey, locale }: LaneSource): readonly Fact[] {
  const amounts = amountsOf(journey);
  if (!amounts) return [];
  const without = journey.steps.filter(({ id }) => {
    const basis = amounts.at.get(id)?.basis;
    return basis === undefined || basis === 'carried';
  });
  if (without.length === 0) return [];
  const value = locale.of(without.length, journey.steps.length);
  return [{ key: 'missing', value, label: locale.funnel.missing, tone: 'plain' }];
}
