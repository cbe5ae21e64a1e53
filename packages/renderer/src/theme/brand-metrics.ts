import type { Brand } from '@wayline/core';
import { roomFor } from '../text/font-room.ts';
import type { Metrics } from './metrics.ts';
import type { TypeScale, TypeStyle } from './type-scale.ts';

/** The settings of type that are titles: of the map and of its stages. */
const headings: readonly (keyof TypeScale)[] = ['display', 'head'];

/** Of a card as it is drawn; all other corners follow it. */
const cardRadius = 6;

/** The numbers of a theme with the corners and fonts of a brand. */
export function brandMetrics(metrics: Metrics, { radius, font }: Brand): Metrics {
  if (radius === undefined && font === undefined) return metrics;
  const { heading, body } = fontsOf(font);
  const rooms = { heading: roomFor(heading ?? body), body: roomFor(body) };
  const type = Object.entries(metrics.type).map(([name, style]: [string, TypeStyle]) => {
    const isHeading = headings.some((known) => known === name);
    const room = isHeading ? rooms.heading : rooms.body;
    const family = isHeading && heading !== undefined ? ({ family: 'heading' } as const) : {};
    return [name, { ...style, ...family, ...(room !== 1 && { room }) }];
  });
  return {
    ...metrics,
    ...(radius !== undefined && { roundness: radius / cardRadius }),
    type: { ...metrics.type, ...Object.fromEntries(type) },
  };
}

/** The fonts of titles and of all the rest. */
export function fontsOf(font: Brand['font']): { readonly heading?: string; readonly body?: string } {
  return typeof font === 'string' ? { body: font } : (font ?? {});
}
