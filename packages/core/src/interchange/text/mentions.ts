import type { Channel, Journey, Touchpoint } from '../../journey.ts';
import { isMeant } from '../../use/declaration.ts';
import { shippedLibraries } from '../../use/shipped.ts';
import { mentionBraces } from './braces.ts';
import type { Names } from './names.ts';
import { partsOf } from './parts.ts';

/** What stands in the braces of each mention: the first of a channel without a block says what it is. */
export function mentionsIn(journey: Journey, names: Names): (touchpoint: Touchpoint) => string {
  const described = new Map<Touchpoint, Channel>();
  const undescribed = new Map(
    journey.channels.flatMap((channel) => {
      const known = saidAtMention(channel);
      return known ? [[channel.id, known]] : [];
    }),
  );
  for (const part of partsOf(journey)) {
    for (const touchpoint of part.kind === 'stage' || part.kind === 'step' ? part.touchpoints : []) {
      const channel = undescribed.get(touchpoint.channel);
      if (channel) described.set(touchpoint, channel);
      undescribed.delete(touchpoint.channel);
    }
  }
  return (touchpoint) => {
    const channel = described.get(touchpoint);
    return mentionBraces(touchpoint, channel, channel && names.idOf(channel), names);
  };
}

/** What only a mention can say of a channel; nothing of one that a block describes. */
function saidAtMention(channel: Channel): Channel | undefined {
  if (!channel.declared) return channel;
  const library = shippedLibraries.find(({ file }) => file === channel.origin?.file);
  const shipped = library?.open().declarations.find(({ node }) => isMeant(node, channel.label.text));
  if (!shipped) return undefined;
  const { ownership, presence, contact, selfService, icon, ...rest } = channel;
  const { flags } = shipped.node.braces;
  const usual = shipped.node.properties.find(({ key }) => key === 'icon')?.value.text;
  return {
    ...rest,
    ...(ownership && !flags.has(ownership) && { ownership }),
    ...(presence && !flags.has(presence) && { presence }),
    ...(contact && !flags.has(contact) && { contact }),
    ...(selfService && !flags.has('self-service') && { selfService }),
    ...(icon !== undefined && icon !== usual && { icon }),
  };
}
