import { say } from '@wayline/parser';
import { problem, typed } from '../problems.ts';
import type { Prose } from '../prose.ts';
import type { Rule } from './rule.ts';

/** A line of text that stands where a stage begins, and looks like the name of one. */
export const lostHeading: Rule = ({ tree, prose, report }) => {
  const hasStages = tree.lines.some(({ kind }) => kind === 'stage');
  const hasTitle = tree.lines.some(({ kind }) => kind === 'journey');
  for (const passage of prose) {
    const name = nameIn(passage, hasStages);
    if (!name) continue;
    const { line, range, below } = passage;
    const underlined = below?.kind === 'separator' && passage.line.range.to === below.range.from;
    const isTitle = underlined && /^[=＝]/.test(tree.text.slice(below.range.from)) && !hasTitle;
    const edits = [
      { range, text: `${isTitle ? '#' : '##'} ${name}` },
      ...(underlined ? [{ range: below.range, text: '' }] : []),
    ];
    const message = say`${typed(name)} looks like a heading but is text`;
    const help = isTitle
      ? say`Write \`# \` before it if it is the title`
      : say`Write \`## \` before it if it is a stage`;
    const title = isTitle ? say`Make it the title` : say`Make it a stage`;
    report(
      problem('lint/lost-heading', line.kind === 'text' ? line.words.range : range, message, help, {
        title,
        edits,
      }),
    );
  }
};

/** The name that a line seems to give to a stage. */
function nameIn(passage: Prose, hasStages: boolean): string | undefined {
  const { line, text, below } = passage;
  if (below?.kind === 'separator' && line.range.to === below.range.from) {
    return isShort(text) && !passage.above ? text : isShort(text) && passage.isAfterGap ? text : undefined;
  }
  if (below?.kind !== 'step') return undefined;
  const marked =
    /^(?:\*\*|__)([^*_]+?)\s*[:：]?\s*(?:\*\*|__)\s*[:：]?$/u.exec(text) ??
    /^section\s+(\S.*)$/.exec(text) ??
    (line.kind === 'property' && line.value.text === '' ? /^(.+?)\s*[:：]$/u.exec(text) : null);
  const name = marked?.[1] ?? (standsAlone(passage) && hasStages ? text : undefined);
  return name !== undefined && isShort(name) ? name.trim() : undefined;
}

/** Between the steps of one stage and those of the next, after a blank line and right above a step. */
function standsAlone({ line, above, isAfterGap, isBeforeGap, under }: Prose): boolean {
  if (line.kind !== 'text' || !isAfterGap || isBeforeGap || under.kind !== 'step') return false;
  return above?.kind !== 'text';
}

/** A few words without the end of a sentence. */
function isShort(name: string): boolean {
  return name.length <= 40 && name.split(/\s+/).length <= 5 && !/[.!?。！？…,，;；]\S*$/u.test(name);
}
