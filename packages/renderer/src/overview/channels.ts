import type { Chip, ChipsContent } from '../content/chips.ts';
import type { TagsCell, TagsContent } from '../content/tags.ts';
import type { Lane } from '../lanes/lane.ts';
import { touchpoints } from '../lanes/touchpoints.ts';
import { byColumn } from './by-column.ts';

const { name, icon, title } = touchpoints;

/** Touchpoints in short: icons and names of channels, quietly, without saying whose they are. */
export const channels: Lane = {
  name,
  icon,
  title,
  arrange(source) {
    const content = touchpoints.arrange(source);
    return content && 'form' in content && content.form === 'chips' ? channelsOnce(content) : content;
  },
};

/** The channels of each column, every one once, in the order they are first met. */
function channelsOnce({ cells }: ChipsContent): TagsContent {
  return { form: 'tags', cells: [...byColumn(cells).values()].flatMap(cellOf) };
}

function cellOf(chips: readonly Chip[]): readonly TagsCell[] {
  const once = new Map<string, Chip>();
  for (const chip of chips) if (!once.has(chip.text)) once.set(chip.text, chip);
  const shown = [...once.values()];
  const [first] = shown;
  if (!first) return [];
  return [
    {
      key: `channels.${first.first}`,
      range: first.range,
      first: first.first,
      last: first.first,
      label: shown.map(({ text }) => text).join(', '),
      tags: shown.map(({ key, text, icon = 'touchpoint' }) => ({ key, text, icon })),
    },
  ];
}
