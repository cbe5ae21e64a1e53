import type { Scale } from '../literals/score.ts';
import { scaleIn } from '../parse.ts';
import { lanesDeclaredIn, type Placement } from '../placement.ts';
import type { Line, SyntaxTree } from '../tree.ts';
import { en } from '../vocabulary/en.ts';
import { fold } from '../vocabulary/fold.ts';
import { languageFor } from '../vocabulary/language-for.ts';
import { type MarkName, marks } from '../vocabulary/marks.ts';
import { asTyped, type Translation, translationTo } from './translation.ts';

/** What a canonical text is written with. */
export interface FormatOptions {
  /** Writes `step:` instead of `-`, and so on: in the language of `keywords`, else of the front matter, else in English. */
  readonly words?: boolean;
  /** BCP 47 tag of a language to write the words of the language in; otherwise they stay as they are typed. */
  readonly keywords?: string;
}

/** How the lines of one file are written. */
export interface Style {
  readonly source: string;
  readonly scale: Scale;
  /** What opens a line; only marks can tell levels apart. */
  readonly mark: (name: MarkName, level?: number) => string;
  readonly translation: Translation;
  /** The folded names of the personas that the file declares; they are all unless it takes some from others. */
  readonly personas: { readonly names: ReadonlySet<string>; readonly areAll: boolean };
}

/** The style that options ask for in a file. */
export function styleOf(
  { text, lines, frontMatter }: SyntaxTree,
  placements: ReadonlyMap<Line, Placement>,
  { words, keywords }: FormatOptions,
): Style {
  const language = keywords === undefined ? undefined : languageFor(keywords);
  const spoken = language ?? languageFor(String(frontMatter?.data.lang ?? '')) ?? en;
  return {
    source: text,
    scale: scaleIn(frontMatter),
    mark: (name, level = 1) =>
      words === true && level === 1 ? `${spoken.marks[name][0]}:` : marks[name].repeat(level),
    translation: language ? translationTo(language, lanesDeclaredIn(lines)) : asTyped,
    personas: personasIn(placements),
  };
}

function personasIn(placements: ReadonlyMap<Line, Placement>): Style['personas'] {
  const names = new Set<string>();
  let areAll = true;
  for (const [line, { key, opens }] of placements) {
    if (line.kind === 'property' && opens?.kind === 'persona') names.add(fold(line.value.text));
    if (key === 'use') areAll = false;
  }
  return { names, areAll };
}
