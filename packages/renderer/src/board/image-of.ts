import type { Picture } from '@wayline/core';
import type { FramedImage } from '../content/panels.ts';
import { isEmbedded } from '../frames/embedded.ts';
import type { LaneSource } from '../lanes/lane.ts';

/** An image as a picture shows it: with its address where it has been handed in, else by its words alone. */
export function imageOf({ alt, file, path }: Picture, { images }: Pick<LaneSource, 'images'>): FramedImage {
  const address = images.get(file ?? path);
  return {
    alt: alt ?? path.replace(/^.*[/\\](?=.)/, ''),
    ...(address !== undefined && isEmbedded(address) && { address }),
  };
}
