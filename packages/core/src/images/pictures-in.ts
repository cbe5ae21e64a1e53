import type { Journey, Notes, Picture } from '../journey.ts';

/** Every image that a journey names: of its personas, of its steps, and in lanes of the writer's own. */
export function picturesIn({ personas, stages, steps }: Journey): readonly Picture[] {
  const shown = ({ custom }: Notes) =>
    Object.values(custom).flatMap((items) => items.flatMap(({ image }) => image ?? []));
  return [
    ...personas.flatMap(({ image }) => image ?? []),
    ...stages.flatMap(shown),
    ...steps.flatMap((step) => [...(step.image ? [step.image] : []), ...shown(step)]),
  ];
}

/** The paths of the files that it takes to embed the images of a journey, each once. */
export function imageFiles(journey: Journey): readonly string[] {
  return [...new Set(picturesIn(journey).flatMap(({ file }) => file ?? []))];
}
