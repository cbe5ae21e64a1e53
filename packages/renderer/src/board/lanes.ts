import type { Journey } from '@wayline/core';
import type { Content } from '../content/content.ts';
import { customLane } from '../lanes/custom.ts';
import { lanes as knownLanes } from '../lanes/index.ts';
import type { Lane, LaneSource } from '../lanes/lane.ts';
import type { View } from '../views/view.ts';
import type { BoardLane } from './board.ts';
import { lineOfVisibility, withLines } from './lines.ts';

/** The lanes of a picture in their order, each with its content; those without any are left out. */
export function lanesOf(
  source: LaneSource,
  view: View,
  names: readonly string[] | undefined,
  extra: readonly Lane[],
): readonly BoardLane[] {
  const known = knownTo(source.journey, view, extra);
  const chosen = names ? lanesNamed(names, known) : view.lanes(known, source);
  const { dressed = (lane) => lane } = view;
  const arranged = chosen.flatMap((lane) => arrangeLane(dressed(lane), source));
  const lanes = withLines(arranged, view.lines ?? [lineOfVisibility], source.locale);
  const empty = view.empty?.(lanes, source.locale);
  return empty === undefined ? lanes : [...lanes, saying(empty)];
}

/** A sentence under the lanes. */
const saying = (text: string): BoardLane => ({
  name: 'empty',
  title: text,
  icon: '',
  content: { form: 'message', key: 'empty/message', text },
});

/** Every lane that can be named, declared ones where they asked to stand. */
function knownTo(journey: Journey, { own = [] }: View, extra: readonly Lane[]): readonly Lane[] {
  const all: Lane[] = [...knownLanes, ...extra].map(
    (lane) => own.find(({ name }) => name === lane.name) ?? lane,
  );
  for (const declared of journey.lanes) {
    const after = all.findIndex((lane) => lane.name === declared.after);
    all.splice(after < 0 ? all.length : after + 1, 0, customLane(declared, all[after]?.role));
  }
  return all;
}

/** The lanes of these names, in the order of the names. */
function lanesNamed(names: readonly string[], all: readonly Lane[]): readonly Lane[] {
  return names.flatMap((name) => all.find((lane) => lane.name === name) ?? []);
}

function arrangeLane(lane: Lane, source: LaneSource): readonly BoardLane[] {
  const arranged = lane.arrange(source) ?? [];
  const contents = 'form' in arranged ? [arranged] : arranged;
  const { locale, journey } = source;
  const hint = lane.hint?.(locale);
  const title = journey.settings.labels?.[lane.name] ?? lane.title(locale);
  return contents.map((content, index) => {
    const name = index === 0 ? lane.name : `${lane.name}.${index + 1}`;
    const { icon, role } = lane;
    return {
      name,
      title,
      icon,
      content,
      ...(role && { role }),
      ...(hint !== undefined && { hint }),
      ...(namesItself(content) && { unwritten: true as const }),
    };
  });
}

/** Rows of figures bear names, and one curve of many that of its persona. */
const namesItself = (content: Content): boolean =>
  content.form === 'figures' || (content.form === 'curve' && content.size === 'multiple');
