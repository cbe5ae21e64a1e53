import { type Said, spoken, type Translations } from './said.ts';
import type { Range } from './source.ts';

/** How much a problem matters: only an `error` makes a check fail by itself. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** One change of the text: the range is replaced by `text`. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** A change that mends a problem without asking anything of the writer. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** Something the writer should know about, at the smallest range that shows it. */
export interface Diagnostic {
  /** Stable name such as `syntax/unclosed-front-matter`; also the name of its page in the docs. */
  readonly code: string;
  readonly severity: Severity;
  readonly range: Range;
  /** What is wrong: one sentence that stands alone, what was typed in backticks, no full stop. */
  readonly message: string;
  /** What to do about it. */
  readonly help?: string;
  readonly fix?: Fix;
  /** The sentences above, ready to be said in another language. */
  readonly said?: { readonly message: Said; readonly help?: Said; readonly fix?: Said };
}

/** Takes a problem as it is found; every step of the pipeline is handed one and carries on. */
export type Report = (diagnostic: Diagnostic) => void;

/** What a diagnostic is made of, before it is put into words. */
export interface Finding extends Pick<Diagnostic, 'code' | 'severity' | 'range'> {
  readonly message: Said;
  readonly help?: Said | undefined;
  readonly fix?: { readonly title: Said; readonly edits: readonly Edit[] } | undefined;
}

/** Puts a finding into English words. */
export function diagnostic({ code, severity, range, message, help, fix }: Finding): Diagnostic {
  return {
    code,
    severity,
    range,
    message: spoken(message),
    ...(help && { help: spoken(help) }),
    ...(fix && { fix: { title: spoken(fix.title), edits: fix.edits } }),
    said: { message, ...(help && { help }), ...(fix && { fix: fix.title }) },
  };
}

/** A diagnostic, or what holds its sentences, in the language of the translations; what they lack stays in English. */
export function translated<Found extends Pick<Diagnostic, 'message' | 'help' | 'fix' | 'said'>>(
  found: Found,
  translations: Translations,
): Found {
  const { said, fix } = found;
  if (said === undefined) return found;
  return {
    ...found,
    message: spoken(said.message, translations),
    ...(said.help && { help: spoken(said.help, translations) }),
    ...(fix && said.fix && { fix: { title: spoken(said.fix, translations), edits: fix.edits } }),
  };
}
