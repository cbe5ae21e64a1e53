import { fold } from '@wayline/parser';
import type { Id, Journey, Settings, View } from '../journey.ts';
import { type Gone, goneFrom } from './gone.ts';
import { publicEdges } from './public-edges.ts';
import { rejoined } from './rejoined.ts';
import { renumbered } from './renumbered.ts';
import { withoutPrivate } from './without-private.ts';

/** A journey that may be shown to anybody: nothing is left of what is private, nor of what speaks of it. */
export function publicOf(journey: Journey): Journey {
  const open = withoutPrivate(journey);
  const gone = goneFrom(journey, open);
  const edges = withoutPrivate(publicEdges(journey, gone.ids));
  const whole = {
    ...open,
    settings: {},
    uses: [],
    edges,
    views: open.views.flatMap((view) => viewLeft(view, gone)),
  };
  const shown = rejoined(whole, gone);
  const { channels, metrics, stages, steps } = shown;
  const filled = new Set(steps.map(({ stage }) => stage));
  const peopled = stages.filter(({ id, implicit }) => !implicit || filled.has(id));
  const numbered = renumbered(
    peopled,
    steps.map((step, index) => ({ ...step, index })),
  );
  const notes = [...numbered.stages, ...numbered.steps];
  const mentioned = new Set<Id | undefined>(
    notes.flatMap((each) => [
      ...each.touchpoints.map(({ channel }) => channel),
      ...each.metrics.map(({ metric }) => metric),
      ...each.scores.flatMap(({ asIs, toBe }) => [asIs?.metric, toBe?.metric]),
    ]),
  );
  return {
    ...shown,
    ...numbered,
    settings: settingsLeft(journey, gone.ids),
    // What only a line mentioned that is gone is as private as that line.
    channels: channels.filter(({ id, declared, origin }) => (declared && !origin) || mentioned.has(id)),
    metrics: metrics.filter(({ id, origin }) => !origin || mentioned.has(id)),
  };
}

/** A view of steps of which none is left is no view. */
function viewLeft(view: View, { stepAfter, stepBefore }: Gone): readonly View[] {
  if (!view.steps) return [view];
  const first = stepAfter(view.steps.first);
  const last = stepBefore(view.steps.last);
  if (first === undefined || last === undefined) return [];
  // The last step left may stand before the first one.
  const isEmpty = stepBefore(view.steps.first) === last && first !== last;
  return isEmpty ? [] : [{ ...view, steps: { first, last } }];
}

/** The settings without the lanes that are gone. */
function settingsLeft({ settings, lanes }: Journey, gone: ReadonlySet<Id>): Settings {
  const names = new Set(
    lanes.filter(({ id }) => gone.has(id)).flatMap(({ id, label }) => [fold(id), fold(label.text)]),
  );
  const isLeft = (name: string) => !names.has(fold(name));
  const { labels } = settings;
  return {
    ...settings,
    ...(settings.lanes && { lanes: settings.lanes.filter(isLeft) }),
    ...(labels && {
      labels: Object.fromEntries(Object.entries(labels).filter(([name]) => isLeft(name))),
    }),
  };
}
