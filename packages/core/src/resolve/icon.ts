import { type Report, say, slip, type Words } from '@wayline/parser';
import { iconNames } from '../icon-names.ts';
import { meantBy, problem, typed } from '../problems.ts';

/** The icon that a word names; an unknown one is reported, and something is drawn that its owner suggests. */
export function iconIn(name: Words, report: Report): string | undefined {
  const written = name.text.trim().toLowerCase();
  const known = iconNames.find((icon) => icon === written);
  if (known === undefined) {
    const { help, fix } = meantBy(slip(written, iconNames), name.range);
    const message = say`There is no icon ${typed(name.text)}`;
    report(problem('resolve/unknown-icon', name.range, message, help ?? someIcons, fix));
  }
  return known;
}

const someIcons = say`Take one that there is, such as \`phone\`, \`mail\`, \`shop\` or \`web\``;
