import { say, type YamlEntry } from '@wayline/parser';
import { themeEntries } from '../brand/theme-of.ts';
import { contrast, leastContrast, legibleOn, lightGrounds } from '../colour.ts';
import type { Brand } from '../journey.ts';
import { problem, typed } from '../problems.ts';
import type { Rule } from './rule.ts';

/** A colour of a theme of one's own that words cannot be read in on a light page; on a dark one it is lifted. */
export const paleColour: Rule = ({ journey, tree, report }) => {
  const { brand } = journey.settings;
  if (!brand || brand.mode === 'night') return;
  const entries = themeEntries(tree);
  for (const { path, colour } of coloursOf(brand)) {
    const ground = lightGrounds[path[0]];
    const ratio = contrast(colour, ground);
    if (ratio >= leastContrast) continue;
    const legible = legibleOn(colour, [ground]);
    const name = typed(path.join('.'));
    // Rounded down, so that what is too little never looks like enough.
    const shown = (Math.floor(ratio * 100) / 100).toFixed(2);
    const message = say`Words in ${typed(colour)}, the ${name} of the theme, have a contrast of ${shown}, and need ${leastContrast}`;
    const help = say`The nearest colour that holds is ${typed(legible)}; the picture has it instead`;
    const at = entries && valueAt(path, entries);
    const fix = at && { title: say`Write ${typed(legible)}`, edits: [{ range: at, text: `"${legible}"` }] };
    const range = at ?? tree.frontMatter?.keys.theme ?? { from: 0, to: 0 };
    report(problem('lint/pale-colour', range, message, help, fix));
  }
};

function coloursOf({ accent, emotion }: Brand) {
  const all = [
    { path: ['accent'] as const, colour: accent },
    { path: ['emotion', 'positive'] as const, colour: emotion?.positive },
    { path: ['emotion', 'negative'] as const, colour: emotion?.negative },
  ];
  return all.flatMap(({ path, colour }) => (colour === undefined ? [] : [{ path, colour }]));
}

/** Where a value stands that is so deep in a theme. */
function valueAt(
  [name, ...rest]: readonly string[],
  entries: readonly YamlEntry[],
): YamlEntry['range'] | undefined {
  const value = entries.find(({ key }) => key === name)?.value;
  if (!value || rest.length === 0) return value?.range;
  return value.kind === 'record' ? valueAt(rest, value.entries) : undefined;
}
