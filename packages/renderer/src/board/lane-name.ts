import type { Locale } from '@wayline/core/locale';
import type { BoardLane } from './board.ts';

/** What a lane is called where its rail is not seen: with its hint, and with the ends of its scale. */
export function laneName(lane: BoardLane, locale: Locale): string {
  const hint = hintOf(lane, locale);
  return hint === undefined ? lane.title : `${lane.title}: ${hint}`;
}

/** What stands in the rail under the name of a lane, in words. */
export function hintOf({ hint, content }: BoardLane, { score }: Locale): string | undefined {
  if (content.form === 'funnel') return [hint, content.whole].filter((part) => part !== undefined).join(', ');
  if (content.form !== 'curve') return hint;
  const ends = [2, 0, -2].map((value, index) => `${score(value)} ${content.scale[index]}`);
  const { asIs, toBe, gap, spread } = content.legend;
  return [hint, ...ends, asIs, toBe, gap, spread].filter((part) => part !== undefined).join(', ');
}
