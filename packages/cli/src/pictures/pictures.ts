import { labelLanguages, slug } from '@wayline/core';
import { say } from '@wayline/parser';
import { type FormOptions, formOf, isTable, type PictureForm } from '../output/picture-form.ts';
import type { Asked } from '../output/targets.ts';
import { standardStream } from '../sources/find.ts';
import { projectOf } from '../sources/project.ts';
import { readSource } from '../sources/read.ts';
import type { Speech } from '../speech.ts';
import { languagesBeside } from '../translations/beside.ts';
import { translatable } from '../translations/translatable.ts';
import { WrongUse } from '../wrong-use.ts';

/** One picture of a map: in a language, else its own, and of a kind, else the full map. */
export interface PictureOf extends Asked {
  readonly form: PictureForm;
  readonly language?: string;
  readonly view?: string;
}

/** What was asked for of each map. */
export interface Wanted extends FormOptions {
  readonly lang?: readonly string[] | 'all';
  readonly view?: readonly string[] | 'all';
  readonly root?: string;
}

/** The pictures of a map that were asked for. Where there are several languages, each bears its tag; a view bears its name. */
export async function picturesOf(
  source: string,
  { lang, view, root, ...forms }: Wanted,
  speech: Speech,
): Promise<readonly PictureOf[]> {
  const reader = (lang === 'all' || view === 'all') && mapAt(source, root, speech);
  const map = reader ? await reader : undefined;
  const languages = lang === 'all' ? (map?.languages ?? []) : [...new Set(lang)];
  const views = view === 'all' ? (map?.views ?? []) : [...new Set(view)];
  // The full map of `all` views is called as it always is.
  const kinds = view === 'all' ? [undefined, ...views] : views.length > 0 ? views : [undefined];
  return kinds.flatMap((kind) =>
    (languages.length > 0 ? languages : [undefined]).map((language): PictureOf => {
      const form = formOf(kind, forms);
      const tags = [
        isTable(kind) && form !== 'svg' ? undefined : kind && slug(kind),
        languages.length > 1 ? language : undefined,
      ].filter(Boolean);
      return {
        source,
        form,
        extension: `.${form}`,
        ...(language !== undefined && { language }),
        ...(kind !== undefined && { view: kind }),
        ...(tags.length > 0 && { tag: tags.join('.') }),
      };
    }),
  );
}

/** What a map has to choose from. */
interface Offered {
  readonly languages: readonly string[];
  readonly views: readonly string[];
}

/** The language of a map and those it is translated into, and its views; nothing where it cannot be read, which is told later. */
async function mapAt(map: string, root: string | undefined, speech: Speech): Promise<Offered | undefined> {
  if (map === standardStream)
    throw new WrongUse(say`several pictures of standard input need the name of a file`);
  const source = await readSource(map, speech);
  if (source.kind === 'unreadable') return undefined;
  const { journey } = translatable(source.text, projectOf(map, root));
  return {
    languages: [...new Set([journey.language, ...labelLanguages(journey), ...languagesBeside(map)])],
    views: journey.views.map(({ label }) => label.text),
  };
}
