import { labelLanguages } from '@wayline/core';
import { say } from '@wayline/parser';
import type { Asked } from '../output/targets.ts';
import { standardStream } from '../sources/find.ts';
import { projectOf } from '../sources/project.ts';
import { readSource } from '../sources/read.ts';
import type { Speech } from '../speech.ts';
import { WrongUse } from '../wrong-use.ts';
import { languagesBeside } from './beside.ts';
import { translatable } from './translatable.ts';

/** A picture of a map in a language; without one, in its own. */
export interface PictureIn extends Asked {
  readonly language?: string;
}

/** The pictures of a map in the languages that were asked for; where there are several, each bears its tag. */
export async function picturesOf(
  source: string,
  { lang, root }: { readonly lang?: readonly string[] | 'all'; readonly root?: string },
  speech: Speech,
): Promise<readonly PictureIn[]> {
  if (lang === undefined) return [{ source }];
  const [language, ...others] = lang === 'all' ? await languagesOf(source, root, speech) : new Set(lang);
  if (language === undefined) return [{ source }];
  if (others.length === 0) return [{ source, language }];
  return [language, ...others].map((tag) => ({ source, language: tag, tag }));
}

/** The language of a map, and those it is translated into; none where it cannot be read, which is told later. */
async function languagesOf(
  map: string,
  root: string | undefined,
  speech: Speech,
): Promise<readonly string[]> {
  if (map === standardStream)
    throw new WrongUse(say`several pictures of standard input need the name of a file`);
  const source = await readSource(map, speech);
  if (source.kind === 'unreadable') return [];
  const { journey } = translatable(source.text, projectOf(map, root));
  return [...new Set([journey.language, ...labelLanguages(journey), ...languagesBeside(map)])];
}
