import { readdirSync, readFileSync } from 'node:fs';

/** A line that somebody may write by mistake, the one problem it shall have, and what its fix makes of it. */
export interface Crooked {
  /** Where it stands: `step.txt:12`. */
  readonly where: string;
  readonly code: string;
  /** The whole text, and the part of it that the problem points at. */
  readonly text: string;
  readonly range: { readonly from: number; readonly to: number };
  /** The whole text after the fix; nothing where no fix is expected. */
  readonly mended: string | undefined;
}

const folder = new URL('./', import.meta.url);

/** The themes of the table, a file each. */
export const themes: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.txt') && name !== 'quiet.txt')
  .map((name) => name.replace('.txt', ''));

/** The crooked lines of one theme. `in:` names the text around those that follow, with `%` for the line. */
export function crookedLines(theme: string): readonly Crooked[] {
  let around = '%';
  return rowsOf(theme).flatMap(({ row, line }): readonly Crooked[] => {
    if (row.startsWith('in:')) {
      around = row.slice(3).trim();
      return [];
    }
    const [code = '', wrong = '', mended] = row.split('¦').map((cell) => cell.trim());
    const whole = (text: string) => spelt(around).replace('%', () => spelt(text));
    const marked = whole(wrong);
    const from = marked.indexOf('«');
    const text = marked.replace('«', '').replace('»', '');
    return [
      {
        where: `${theme}.txt:${line}`,
        code,
        text,
        range: { from, to: marked.indexOf('»') - 1 },
        mended: mended === undefined ? undefined : whole(mended),
      },
    ];
  });
}

/** Lines that look odd and are right. */
export function quietTexts(): readonly { readonly where: string; readonly text: string }[] {
  let around = '%';
  return rowsOf('quiet').flatMap(({ row, line }) => {
    if (row.startsWith('in:')) {
      around = row.slice(3).trim();
      return [];
    }
    return [{ where: `quiet.txt:${line}`, text: spelt(around).replace('%', () => spelt(row)) }];
  });
}

/** The rows of a file; `//` opens a remark. */
function rowsOf(theme: string) {
  return readFileSync(new URL(`${theme}.txt`, folder), 'utf8')
    .split('\n')
    .map((row, index) => ({ row, line: index + 1 }))
    .filter(({ row }) => row.trim() !== '' && !row.startsWith('// '));
}

/** `⏎` is a line end, `⇥` a tab, `␣` a space at an end, `U+200B` the character of that number. */
function spelt(row: string): string {
  return row
    .replaceAll('⏎', '\n')
    .replaceAll('⇥', '\t')
    .replaceAll('␣', ' ')
    .replace(/U\+([0-9A-F]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
