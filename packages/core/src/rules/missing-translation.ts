import { type Said, say } from '@wayline/parser';
import type { Journey } from '../journey.ts';
import { problem, typed } from '../problems.ts';
import { inLanguage, isSameLanguage } from '../translation/languages.ts';
import type { Phrase } from '../translation/phrase.ts';
import { phrasesOf } from '../translation/phrases.ts';
import { untranslated } from '../translation/translate.ts';
import type { Rule } from './rule.ts';

/** Texts that are not translated into a language that was asked for, or names into one that others are in. */
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
  const names = namesIn(journey);
  for (const language of languagesOf(names)) {
    const missing = names.filter(({ given = {} }) => inLanguage(language, given) === undefined).length;
    if (missing === 0 || isSameLanguage(language, journey.language)) continue;
    const message = say`${missing} of ${names.length} names have no label in ${typed(language)}`;
    tell(message, say`Write \`label.${language}:\` under each of them`);
  }
};

/** The names of a map that `label.en:` can translate; those of channels and metrics may come from other files. */
function namesIn(journey: Journey): readonly Phrase[] {
  const own = ['personas', 'lanes', 'phases', 'stages', 'groups', 'steps'];
  return phrasesOf(journey).filter(
    ({ address }) => address.field === 'label' && own.includes(address.section),
  );
}

/** The languages that some of the names have a label in, each once. */
function languagesOf(names: readonly Phrase[]): readonly string[] {
  const tags = names.flatMap(({ given = {} }) => Object.keys(given));
  return tags.filter((tag, index) => tags.findIndex((other) => isSameLanguage(other, tag)) === index);
}
