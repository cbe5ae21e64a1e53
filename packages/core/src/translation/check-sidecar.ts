import { type Report, say } from '@wayline/parser';
import type { Journey } from '../journey.ts';
import { problem, typed } from '../problems.ts';
import { planTranslations } from './plan.ts';
import type { Entry, Sidecar } from './sidecar.ts';

/** Reports what a file of translations lacks, what has changed in the map since, and what belongs to nothing in it. */
export function checkSidecar(journey: Journey, sidecar: Sidecar, report: Report): void {
  const { rows, moved, unknown } = planTranslations(journey, sidecar);
  const absent = rows.filter(({ entry, text }) => !entry && text === undefined).length;
  if (absent > 0) {
    const message = say`${absent} of ${rows.length} texts of the map are not in this file`;
    report(problem('translation/missing-text', { from: 0, to: 0 }, message, extract));
  }
  for (const { phrase, entry, text, before } of rows) {
    if (!entry || moved.includes(entry)) continue;
    if (text === undefined) {
      const message = say`${typed(phrase.text)} is not translated`;
      const help = say`Write it in ${typed(sidecar.language)}`;
      report(problem('translation/missing-text', entry.range, message, help));
    } else if (before !== undefined) {
      const message = say`${typed(before)} has become ${typed(phrase.text)} since it was translated`;
      report(problem('translation/stale-text', entry.range, message, anew));
    }
  }
  for (const entry of [...moved, ...unknown]) {
    if (entry.text === undefined) continue;
    const message = say`Nothing in the map belongs to ${typed(nameOf(entry))}`;
    report(problem('translation/unknown-text', entry.range, message, extract));
  }
}

const extract = say`\`wayline i18n extract\` brings the file up to date`;
const anew = say`Translate it anew, and take away \`before:\` where it stands`;

/** The keys that lead to an entry, and for one of a list its source. */
function nameOf({ address, path, source }: Entry): string {
  const keys = path.filter((key) => typeof key === 'string').join('.');
  return address.listed && source !== undefined ? `${keys}: ${source}` : keys;
}
