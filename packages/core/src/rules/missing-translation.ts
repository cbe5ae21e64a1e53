import { type Said, say } from '@wayline/parser';
import { problem, typed } from '../problems.ts';
import { labelLanguages, labelled } from '../translation/labelled.ts';
import { inLanguage } from '../translation/languages.ts';
import { phrasesOf } from '../translation/phrases.ts';
import { untranslated } from '../translation/translate.ts';
import type { Rule } from './rule.ts';

/** Texts that are not in the language that was asked for, or names without a label in one that others have. */
export const missingTranslation: Rule = ({ journey, retelling, report }) => {
  const range = journey.title?.range ?? { from: 0, to: 0 };
  const tell = (message: Said, help: Said) =>
    report(problem('lint/missing-translation', range, message, help));
  if (retelling) {
    const missing = untranslated(journey, retelling.language, retelling.sidecar).length;
    if (missing === 0) return;
    const all = phrasesOf(journey).length;
    const message = say`${missing} of ${all} texts are not translated into ${typed(retelling.language)}`;
    tell(message, say`\`wayline i18n extract\` collects them in a file for translation`);
    return;
  }
  for (const language of labelLanguages(journey)) {
    const names = labelled(journey);
    const missing = names.filter(({ translations = {} }) => inLanguage(language, translations) === undefined);
    if (missing.length === 0) continue;
    const message = say`${missing.length} of ${names.length} names have no label in ${typed(language)}`;
    tell(message, say`Write \`label.${language}:\` under each of them`);
  }
};
