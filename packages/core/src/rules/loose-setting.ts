import { type Line, type PropertyLine, type Range, say, settingNames } from '@wayline/parser';
import { lineIn } from '../line-in.ts';
import { problem, typed } from '../problems.ts';
import type { Rule } from './rule.ts';

/** Settings that stand among the lines of the map; together they are one mistake. */
export const looseSetting: Rule = ({ tree, prose, report }) => {
  const { text, lines, frontMatter } = tree;
  const loose = prose.flatMap(({ line, range }) => (isSetting(line) ? [{ line, range }] : []));
  const [first] = loose;
  if (!first) return;
  const settings = loose.map(({ range }) => `${text.slice(range.from, range.to)}\n`).join('');
  const gone = [
    ...loose.map(({ line }) => line),
    ...fencesAround(
      loose.map(({ line }) => line),
      lines,
      text,
    ),
  ];
  const at = frontMatter?.body.to ?? (text.startsWith('\ufeff') ? 1 : 0);
  const moved = { range: { from: at, to: at }, text: frontMatter ? settings : `---\n${settings}---\n` };
  report(
    problem(
      'lint/loose-setting',
      first.line.key.range,
      say`${typed(first.line.key.text)} is a setting, and here it is text`,
      say`Settings stand at the top of a file, between two lines of \`---\``,
      {
        title: say`Move the settings to the top`,
        edits: [
          moved,
          ...gone.map(({ range }): { range: Range; text: string } => ({
            range: lineIn(range, text),
            text: '',
          })),
        ],
      },
    ),
  );
};

function isSetting(line: Line): line is PropertyLine {
  return line.kind === 'property' && settingNames.some((name) => name === line.key.text);
}

/** The lines of `---` right above and below what was meant as front matter. */
function fencesAround(settings: readonly Line[], lines: readonly Line[], text: string): readonly Line[] {
  const [first] = settings;
  const last = settings.at(-1);
  if (!first || !last) return [];
  const isFence = (line: Line | undefined) =>
    line?.kind === 'separator' && text.slice(line.range.from, line.range.to).trim() === '---';
  const above = lines[lines.indexOf(first) - 1];
  const below = lines[lines.indexOf(last) + 1];
  return [above, below].filter((line) => line !== undefined).filter(isFence);
}
