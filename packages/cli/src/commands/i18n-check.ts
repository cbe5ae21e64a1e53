import { checkSidecar, isSameLanguage, sidecarOf } from '@wayline/core';
import { type Diagnostic, say } from '@wayline/parser';
import { type Problem, problemsIn } from '../problems/problem.ts';
import { showProblems } from '../problems/show.ts';
import { findSources, standardStream } from '../sources/find.ts';
import { projectOf } from '../sources/project.ts';
import { readSource } from '../sources/read.ts';
import { type Speech, said } from '../speech.ts';
import { languagesBeside } from '../translations/beside.ts';
import { translatable, translationsOf } from '../translations/translatable.ts';
import { WrongUse } from '../wrong-use.ts';

/** What `wayline i18n check` was told beside its files. */
export interface I18nCheckOptions {
  /** Without any, the languages of the files that stand beside each map. */
  readonly lang?: readonly string[];
  readonly strict?: boolean;
  readonly root?: string;
}

/** Compares files of translations with the maps they stand beside; returns the exit status. */
export async function checkTranslations(
  words: readonly string[],
  options: I18nCheckOptions,
  speech: Speech,
): Promise<number> {
  const problems: Problem[] = [];
  let checked = 0;
  for (const map of await findSources(words)) {
    if (map === standardStream) throw new WrongUse(say`translations stand beside a file, so it needs a name`);
    for (const found of await problemsBeside(map, options, speech)) {
      checked += 1;
      for (const problem of found) problems.push(problem);
    }
  }
  await showProblems(problems, process.stdout, speech);
  const files =
    checked === 1 ? say`1 file of translations checked` : say`${checked} files of translations checked`;
  const summary =
    problems.length === 0 ? say`${files}: nothing to mend` : say`${files}: ${problems.length} things to mend`;
  process.stdout.write(`${problems.length === 0 ? '' : '\n'}${said(summary, speech)}\n`);
  const isBroken = problems.some(({ severity }) => severity === 'error');
  return isBroken || (options.strict === true && problems.some(({ code }) => unfinished.includes(code)))
    ? 1
    : 0;
}

const unfinished = ['translation/missing-text', 'translation/stale-text'];

/** The problems of each file of translations beside a map. */
async function problemsBeside(
  map: string,
  { lang, root }: I18nCheckOptions,
  speech: Speech,
): Promise<readonly (readonly Problem[])[]> {
  const source = await readSource(map, speech);
  if (source.kind === 'unreadable') return [[source.problem]];
  const project = projectOf(map, root);
  const { journey } = translatable(source.text, project);
  const languages = (lang ?? languagesBeside(map)).filter((tag) => !isSameLanguage(tag, journey.language));
  return languages.map((language) => {
    const { path, text = '' } = translationsOf(map, language, project);
    const diagnostics: Diagnostic[] = [];
    const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic);
    const sidecar = sidecarOf(text, language, report);
    if (diagnostics.every(({ severity }) => severity !== 'error')) checkSidecar(journey, sidecar, report);
    return problemsIn(path, text, diagnostics, journey.language);
  });
}
