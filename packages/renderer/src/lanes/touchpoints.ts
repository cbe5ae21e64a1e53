import type { Channel, Touchpoint } from '@wayline/core';
import { badgeText } from '../board/badges.ts';
import { type ChannelLook, lookOf } from '../board/channel-look.ts';
import { remarksOn } from '../board/remarks.ts';
import type { Chip, ChipBadge, Joint } from '../content/chips.ts';
import type { Lane, LaneSource, Place } from './lane.ts';

/** Where person and organisation meet, through which channel, and whether the context survives the way there. */
export const touchpoints: Lane = {
  name: 'touchpoints',
  icon: 'touchpoint',
  role: 'evidence',
  title: (locale) => locale.lanes.touchpoints.title,
  hint: (locale) => locale.lanes.touchpoints.hint,
  arrange(source) {
    const channels = new Map(source.journey.channels.map((channel) => [channel.id, shown(channel, source)]));
    const cells: Chip[] = [];
    const joints: Joint[] = [];
    let before: number | undefined;
    for (const place of source.places) {
      const { touchpoints: all } = place.owner;
      all.forEach((touchpoint, index) => {
        cells.push(chipOf(touchpoint, index, place, channels.get(touchpoint.channel), source));
      });
      if (place.owner.kind !== 'step' || all.length === 0) continue;
      const handOver = all.find((each) => each.handOver)?.handOver;
      if (handOver && place.first > 0)
        joints.push({
          key: `joint.${place.key}`,
          column: place.first,
          handOver,
          ...(before !== undefined && { from: before }),
        });
      before = place.last;
    }
    return cells.length === 0 ? undefined : { form: 'chips', cells, joints };
  },
};

interface ShownChannel extends ChannelLook {
  readonly badges: readonly ChipBadge[];
}

function shown(channel: Channel, source: LaneSource): ShownChannel {
  const { presence, contact, selfService } = channel;
  const badges: readonly ChipBadge[] = [
    ...(presence ? [presence] : []),
    // To meet is what channels are for; only hearing of somebody is worth a mark.
    ...(contact === 'indirect' ? [contact] : []),
    ...(selfService ? (['self-service'] as const) : []),
  ];
  return { ...lookOf(channel, source), badges };
}

function chipOf(
  touchpoint: Touchpoint,
  index: number,
  place: Place,
  channel: ShownChannel | undefined,
  source: LaneSource,
): Chip {
  const { locale } = source;
  const remark = remarksOn(touchpoint, source).join(' · ');
  const said = channel?.badges.map((badge) => badgeText(badge, locale)) ?? [];
  const text = channel?.text ?? touchpoint.channel;
  const ownership = channel?.ownership ?? 'owned';
  return {
    key: `touch.${place.key}.${index + 1}`,
    range: touchpoint.range,
    first: place.first,
    last: place.last,
    label: locale.touchpointSentence(text, touchpoint.handOver, locale.ownership[ownership], ...said, remark),
    text,
    ownership,
    ...(touchpoint.handOver && { handOver: touchpoint.handOver }),
    ...(channel && { icon: channel.icon, badges: channel.badges }),
    ...(remark !== '' && { remark }),
    ...(channel?.marks && { marks: channel.marks }),
  };
}
