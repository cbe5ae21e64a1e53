import type { Range } from '@wayline/parser';
import type { Channel, CustomLane, Journey, Metric, Persona, Use, View } from '../../journey.ts';
import { bracesText, channelFlags, hidden, work } from './braces.ts';
import { propertyLines, spaced } from './lines.ts';
import type { Names } from './names.ts';
import { descriptionLines, line, listLine, notedLines } from './node.ts';
import { targetText } from './notes.ts';

/** The blocks of a journey, in the order in which they stand; what other files declare is taken from there. */
export function declarationLines(journey: Journey, names: Names): readonly string[] {
  const { uses } = journey;
  const blocks = declaredIn(journey).map((node) => ({ node, before: useBehind(node, journey) }));
  const blocksBefore = (use: number | undefined) =>
    blocks.filter(({ before }) => before === use).map(({ node }) => blockLines(node, names));
  return apart([
    ...uses.flatMap((use, index) => [...blocksBefore(index), useLines(use)]),
    ...blocksBefore(undefined),
  ]);
}

type Block = Persona | Channel | Metric | CustomLane | View;

function declaredIn({ personas, channels, metrics, lanes, views }: Journey): readonly Block[] {
  const declared = channels.filter((channel) => channel.declared);
  return [...personas, ...declared, ...metrics, ...lanes, ...views].filter(({ origin }) => !origin);
}

/** The first use that takes something which stands behind a block, and so has to stand there itself. */
function useBehind(block: Block, { uses, personas, metrics, lanes, views }: Journey): number | undefined {
  const lists: readonly (readonly Block[])[] = [personas, metrics, lanes, views];
  const kin = lists.find((list) => list.includes(block)) ?? [];
  const taken = kin.slice(kin.indexOf(block)).filter(({ origin }) => origin);
  const found = uses.findIndex(({ range }) => taken.some((node) => isWithin(node.range, range)));
  return found < 0 ? undefined : found;
}

function isWithin(inner: Range, outer: Range): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

function useLines({ path, only }: Use): readonly string[] {
  const file = /\s/.test(path.text) ? `"${path.text}"` : path.text;
  const names = only?.map(({ text }) => text).join(', ');
  return propertyLines('use', names === undefined ? file : `${file} only ${names}`);
}

function blockLines(node: Block, names: Names): readonly string[] {
  const flags = node.kind === 'channel' ? channelFlags(node) : hidden(node);
  const braces = bracesText(names.idOf(node), [...flags, ...work(node)]);
  return [
    ...propertyLines(node.kind, node.label.text, braces),
    ...descriptionLines(node, names),
    ...saidLines(node, names),
    ...notedLines(node),
  ];
}

function saidLines(node: Block, names: Names): readonly string[] {
  switch (node.kind) {
    case 'persona':
      return personaLines(node);
    case 'channel':
      return channelLines(node);
    case 'metric':
      return metricLines(node);
    case 'lane':
      return laneLines(node, names);
    case 'view':
      return viewLines(node, names);
  }
}

/** Blocks with a blank line before each, but for those of a line each that are of one kind. */
function apart(blocks: readonly (readonly string[])[]): readonly string[] {
  return blocks.flatMap((block, index) => {
    const above = blocks[index - 1] ?? [];
    const isList = block.length === 1 && above.length === 1 && kindOf(block) === kindOf(above);
    return isList ? block : ['', ...block];
  });
}

function kindOf([first = '']: readonly string[]): string {
  return first.slice(0, first.indexOf(':'));
}

function personaLines({ goals, needs, fears, motives, traits, quote, image, colour }: Persona) {
  return [
    ...goals.flatMap((goal) => line('goal', goal)),
    ...needs.flatMap((need) => line('need', need)),
    ...fears.flatMap((fear) => line('fear', fear)),
    ...motives.flatMap((motive) => line('motive', motive)),
    ...traits.flatMap((trait) => line('trait', trait)),
    ...line('quote', quote),
    ...line('image', image),
    ...line('colour', colour),
  ];
}

function channelLines({ aka, icon, owner, voice }: Channel) {
  return [...listLine('aka', aka), ...line('icon', icon), ...line('owner', owner), ...line('voice', voice)];
}

function metricLines({ unit, better, target, scale, source, where, series }: Metric) {
  return [
    ...line('unit', unit),
    ...line('better', better),
    ...line('target', target && targetText(target)),
    ...line('scale', scale && `${scale.min}..${scale.max}`),
    ...line('source', source),
    ...line('where', where),
    ...line('series', series),
  ];
}

function laneLines({ icon, after, as }: CustomLane, names: Names) {
  return [
    ...line('icon', icon),
    ...line('after', after && names.lane(after)),
    ...(as === 'text' ? [] : line('as', as)),
  ];
}

function viewLines(view: View, names: Names) {
  const { lanes = [], personas, compare = [], steps } = view;
  const people = new Set(names.people.byId.keys());
  return [
    ...line('as', view.as),
    ...listLine('lanes', lanes.map(names.lane)),
    ...line('by', view.by),
    ...line('persona', personas && names.personas(personas)),
    ...listLine(
      'compare',
      compare.map((side) => (people.has(side) ? names.personas([side]) : side)),
    ),
    ...line('steps', steps && spanText(steps, names)),
    ...line('density', view.density),
    ...line('orientation', view.orientation),
    ...line('theme', view.theme),
  ];
}

function spanText({ first, last }: NonNullable<View['steps']>, names: Names): string {
  const isFit = (name: string) => !/\.\.|…/.test(name);
  const [start, end] = [names.step(first, 'first', isFit), names.step(last, 'last', isFit)];
  return start === end ? start : spaced(`${start}..${end}`);
}
