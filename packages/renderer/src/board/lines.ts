import type { Locale } from '@wayline/core/locale';

import type { BoardLane, LaneRole } from './board.ts';

/** A line between what stands on two sides of it, as service blueprints have them. */
export interface Line {
  readonly name: 'interaction' | 'visibility' | 'internal-interaction';
  readonly icon: string;
  readonly text: (locale: Locale) => string;
  /** Words that are short enough stand beside the lanes' names, and the line runs over the columns alone. */
  readonly inRail: boolean;
}

/** The line of visibility with what it says to somebody who sees a single line. */
export const lineOfVisibility: Line = {
  name: 'visibility',
  icon: 'hidden',
  text: (locale) => locale.lanes.visibility.title,
  inRail: false,
};

/** The three lines of a service blueprint, after Shostack, Kingman-Brundage and Bitner. */
export const linesOfBlueprint: readonly Line[] = [
  {
    name: 'interaction',
    icon: 'handshake',
    text: (locale) => locale.blueprint.interaction,
    inRail: true,
  },
  { name: 'visibility', icon: 'hidden', text: (locale) => locale.blueprint.visibility, inRail: true },
  {
    name: 'internal-interaction',
    icon: 'layers',
    text: (locale) => locale.blueprint.internalInteraction,
    inRail: true,
  },
];

/** How deep behind the customer's sight a role stands, and below which depth each line runs. */
const depths: Readonly<Record<LaneRole, number>> = {
  evidence: 0,
  customer: 0,
  frontstage: 1,
  backstage: 2,
  support: 3,
};
const below: Readonly<Record<Line['name'], number>> = {
  interaction: 1,
  visibility: 2,
  'internal-interaction': 3,
};

/**
 * Lanes with a line wherever they first reach behind it. Nothing stands over the first lane, so no line does. Where
 * several lines would coincide, since nothing lies between them, the line of visibility stands for all of them.
 */
export function withLines(
  lanes: readonly BoardLane[],
  lines: readonly Line[],
  locale: Locale,
): readonly BoardLane[] {
  let deepest = 0;
  return lanes.flatMap((lane, index) => {
    const depth = lane.role ? depths[lane.role] : deepest;
    const crossed = lines.filter(({ name }) => below[name] > deepest && below[name] <= depth);
    deepest = Math.max(deepest, depth);
    const line = crossed.find(({ name }) => name === 'visibility') ?? crossed[0];
    return line && index > 0 ? [laneOf(line, locale), lane] : [lane];
  });
}

function laneOf({ name, icon, text, inRail }: Line, locale: Locale): BoardLane {
  const words = text(locale);
  return {
    name,
    icon,
    title: words,
    content: { form: 'divider', key: name, text: words, icon, ...(inRail && { inRail }) },
  };
}
