import { imageOf } from '../board/image-of.ts';
import { reviewMarks } from '../board/review-marks.ts';
import type { ImageCell } from '../content/images.ts';
import type { Lane } from './lane.ts';

/** What it looks like: the images of the steps. */
export const storyboard: Lane = {
  name: 'storyboard',
  icon: 'storyboard',
  title: (locale) => locale.lanes.storyboard.title,
  hint: (locale) => locale.lanes.storyboard.hint,
  arrange(source) {
    const cells = source.columns.flatMap(({ step }, column): readonly ImageCell[] => {
      if (!step?.image) return [];
      const image = imageOf(step.image, source);
      return [
        {
          key: `image.${step.id}`,
          range: step.image.range,
          first: column,
          last: column,
          label: `${source.locale.stepSentence(step.index + 1, step.label.text, undefined)}. ${image.alt}`,
          image,
          ...reviewMarks(step.image, source.locale),
        },
      ];
    });
    return cells.length === 0 ? undefined : { form: 'images', cells };
  },
};
