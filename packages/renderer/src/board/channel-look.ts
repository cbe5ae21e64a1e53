import type { Channel, Ownership } from '@wayline/core';
import type { ReviewMark } from '../content/cell.ts';
import { iconFor } from '../icons/icon-for.ts';
import { isIconName } from '../icons/icons.ts';
import type { LaneSource } from '../lanes/lane.ts';
import { reviewMarks } from './review-marks.ts';

/** A channel as every mention of it is drawn. Who owns it is a guess until somebody says: most channels are one's own. */
export interface ChannelLook {
  readonly text: string;
  readonly icon: string;
  readonly ownership: Ownership;
  readonly marks?: readonly ReviewMark[];
}

/** How a channel is drawn. */
export function lookOf(
  channel: Channel,
  { language, locale }: Pick<LaneSource, 'language' | 'locale'>,
): ChannelLook {
  const { label, icon, ownership = 'owned' } = channel;
  const chosen =
    icon !== undefined && isIconName(icon) ? icon : iconFor(label.text, language, channel.presence);
  return { text: label.text, icon: chosen, ownership, ...reviewMarks(channel, locale) };
}
