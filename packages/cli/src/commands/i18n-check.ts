import { checkSidecar, isSameLanguage, sidecarOf } from '@wayline/core';
import { type Diagnostic, say } from '@wayline/parser';
import { type Problem, problemsIn } from '../problems/problem.ts';
import type { ReportFormat } from '../problems/reports/formats.ts';
import { countOf } from '../problems/reports/report.ts';
import { showReport } from '../problems/reports/show-report.ts';
import { findSources, standardStream } from '../sources/find.ts';
import { projectOf } from '../sources/project.ts';
import { readSource } from '../sources/read.ts';
import type { Speech } from '../speech.ts';
import { languagesBeside } from '../translations/beside.ts';
import { translatable, translationsOf } from '../translations/translatable.ts';
import { WrongUse } from '../wrong-use.ts';

/** What `wayline i18n check` was told beside its files. */
export interface I18nCheckOptions {
  /** Without any, the languages of the files that stand beside each map. */
  readonly lang?: readonly string[];
  readonly strict?: boolean;
  readonly format: ReportFormat;
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
  await showReport({ files: checked, problems, mended: [] }, options.format, process.stdout, speech);
  const isUnfinished = problems.some(({ code }) => unfinished.includes(code));
  return countOf(problems, 'error') > 0 || (options.strict === true && isUnfinished) ? 1 : 0;
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
