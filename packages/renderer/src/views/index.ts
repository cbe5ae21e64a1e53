import { blueprint } from './blueprint.ts';
import { channels } from './channels.ts';
import { compare } from './compare.ts';
import { curve } from './curve.ts';
import { flow } from './flow.ts';
import { funnel } from './funnel.ts';
import { map } from './map.ts';
import { overview } from './overview.ts';
import { storyboard } from './storyboard.ts';
import { strip } from './strip.ts';
import { table } from './table.ts';
import type { View } from './view.ts';

/** Every kind of picture; the first is what is drawn where nobody chose. */
export const views: readonly View[] = [
  map,
  curve,
  strip,
  overview,
  compare,
  blueprint,
  channels,
  funnel,
  flow,
  storyboard,
  table,
];

/** The view of that name, an app's own first; the full map where there is none. */
export function viewNamed(name: string | undefined, own: readonly View[] = []): View {
  return [...own, ...views].find((view) => view.name === name) ?? map;
}
