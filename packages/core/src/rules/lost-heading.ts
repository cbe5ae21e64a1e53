import { type Range, say } from '@wayline/parser';
import { problem, typed } from '../problems.ts';
import type { Prose } from '../prose.ts';
import type { Rule } from './rule.ts';

/** A line of text that stands where a stage begins, and looks like the name of one. */
export const lostHeading: Rule = ({ tree, prose, report }) => {
  const hasStages = tree.lines.some(({ kind }) => kind === 'stage');
  const hasTitle = tree.lines.some(({ kind }) => kind === 'journey');
  for (const passage of prose) {
    const underline = underlineOf(passage, tree.text);
    const name = underline ? passage.text : nameIn(passage, hasStages);
    if (name === undefined || !isShort(name)) continue;
    const isTitle = !hasTitle && /^\s*[=＝]/.test(underline?.text ?? '');
    const { range } = passage;
    const edits = [
      { range, text: `${isTitle ? '#' : '##'} ${name.trim()}` },
      ...(underline ? [{ range: underline.range, text: '' }] : []),
    ];
    const message = say`${typed(name)} looks like a heading but is text`;
    const help = isTitle
      ? say`Write \`# \` before it if it is the title`
      : say`Write \`## \` before it if it is a stage`;
    const title = isTitle ? say`Make it the title` : say`Make it a stage`;
    report(problem('lint/lost-heading', range, message, help, { title, edits }));
  }
};

interface Underline {
  readonly range: Range;
  readonly text: string;
}

/** A line of `=` or `-` right below what stands at the top or behind a gap. */
function underlineOf({ line, above, below, isAfterGap }: Prose, source: string): Underline | undefined {
  if (below?.kind !== 'separator' || line.range.to !== below.range.from) return undefined;
  const { range } = below;
  const text = source.slice(range.from, range.to);
  return /^\s*[=＝-]{3}/.test(text) && (above === undefined || isAfterGap) ? { range, text } : undefined;
}

/** The name that a line right above a step seems to give to a stage. */
function nameIn(passage: Prose, hasStages: boolean): string | undefined {
  const { line, text, below } = passage;
  if (below?.kind !== 'step') return undefined;
  const marked =
    /^(?:\*\*|__)([^*_]+?)\s*[:：]?\s*(?:\*\*|__)\s*[:：]?$/u.exec(text) ??
    /^section\s+(\S.*)$/.exec(text) ??
    (line.kind === 'property' && line.value.text === '' ? /^(.+?)\s*[:：]$/u.exec(text) : null);
  return marked?.[1] ?? (hasStages && standsAlone(passage) ? text : undefined);
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
