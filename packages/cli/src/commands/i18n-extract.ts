import { idEdits, isSameLanguage, type Plan, planTranslations, sidecarOf } from '@wayline/core';
import { applyEdits, type Diagnostic, parse, type Said, say } from '@wayline/parser';
import { writeWhole } from '../output/write-whole.ts';
import { type Problem, problemsIn } from '../problems/problem.ts';
import { showProblems } from '../problems/show.ts';
import { findSources, standardStream } from '../sources/find.ts';
import { type Project, projectOf } from '../sources/project.ts';
import { readSource } from '../sources/read.ts';
import { type Speech, said } from '../speech.ts';
import { sidecarText } from '../translations/sidecar-text.ts';
import { translatable, translationsOf } from '../translations/translatable.ts';
import { WrongUse } from '../wrong-use.ts';

/** What `wayline i18n extract` was told beside its files. */
export interface ExtractOptions {
  readonly lang: readonly string[];
  readonly ids?: boolean;
  readonly prune?: boolean;
  readonly root?: string;
}

/** Brings the files of translations beside each map up to date, or begins them; returns the exit status. */
export async function extract(
  words: readonly string[],
  options: ExtractOptions,
  speech: Speech,
): Promise<number> {
  const problems: Problem[] = [];
  for (const file of await findSources(words)) {
    if (file === standardStream)
      throw new WrongUse(say`translations stand beside a file, so it needs a name`);
    for (const problem of await extractFrom(file, options, speech)) problems.push(problem);
  }
  await showProblems(problems, process.stderr, speech);
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

async function extractFrom(
  file: string,
  { lang, ids = false, prune = false, root }: ExtractOptions,
  speech: Speech,
): Promise<readonly Problem[]> {
  const source = await readSource(file, speech);
  if (source.kind === 'unreadable') return [source.problem];
  const project = projectOf(file, root);
  const text = ids ? withIds(source.text, project) : source.text;
  const unwritten = text === source.text ? undefined : writeWhole(file, text);
  if (unwritten) return [unwritten];
  if (text !== source.text) process.stdout.write(`${file}\n`);

  const { tree, journey } = translatable(text, project);
  const nameless = idEdits(tree, journey).length;
  if (nameless > 0) process.stderr.write(`${said(withoutIds(file, nameless), speech)}\n`);
  return lang.flatMap((language) => {
    if (isSameLanguage(language, journey.language))
      throw new WrongUse(say`\`${file}\` is written in \`${journey.language}\` already`);
    const { path, text: before } = translationsOf(file, language, project);
    const problems: Diagnostic[] = [];
    const sidecar = sidecarOf(before ?? '', language, (problem) => problems.push(problem));
    // What cannot be read would be lost if it were written anew.
    if (problems.some(({ severity }) => severity === 'error'))
      return problemsIn(path, before ?? '', problems);
    const plan = planTranslations(journey, sidecar);
    const after = sidecarText(before, {
      plan,
      language,
      prune,
      heading: `${project.fileName.replace(/^.*\//, '')} → ${language}`,
    });
    const failed = after === before ? undefined : writeWhole(path, after);
    if (failed) return [failed];
    process.stdout.write(`${said(report(path, plan, prune), speech)}\n`);
    return problemsIn(path, before ?? '', problems);
  });
}

/** The text of a map in which everything that is translated has an id of its own. */
function withIds(text: string, project: Project): string {
  const { journey } = translatable(text, project);
  return applyEdits(
    text,
    idEdits(
      parse(text, () => {}),
      journey,
    ),
  );
}

function withoutIds(file: string, nameless: number): Said {
  return say`${file}: ${nameless} names have no \`{#id}\`; where one is renamed, its translation is found by likeness alone, and \`--ids\` prevents that`;
}

/** What stands in a file of translations now. */
function report(path: string, { rows, unknown }: Plan, prune: boolean): Said {
  const missing = rows.filter(({ text }) => text === undefined).length;
  const stale = rows.filter(({ before }) => before !== undefined).length;
  const gone = unknown.length;
  const counts = [
    say`${rows.length} texts`,
    ...(missing > 0 ? [say`${missing} to translate`] : []),
    ...(stale > 0 ? [say`${stale} to translate anew`] : []),
    ...(gone > 0 ? [prune ? say`${gone} taken away` : say`${gone} that the map no longer has`] : []),
  ];
  return say`${path}: ${counts}`;
}
