import { plainText } from '../text/inline.ts';
import { piecesOf } from './rich-text.ts';
import { textWithSignsInFront } from './signed-numbers.ts';
import type { Table, TableCells, TableGroup, TableItem, TablePersona, TableRow } from './table.ts';

/** Where a table stands in a page. */
export interface TableMarkdownOptions {
  /** Of its heading; what is below it has the next one. Default: 1. */
  readonly level?: 1 | 2 | 3 | 4;
}

/** Writes a table as GitHub Flavored Markdown. Nothing that the writer typed is read as markup. */
export function tableMarkdown(table: Table, { level = 1 }: TableMarkdownOptions = {}): string {
  const { kind, title, takeaway, aim, facts, personas, description, ways, sources, words } = table;
  const heading = (text: string, depth: number) => `${'#'.repeat(depth)} ${line(text)}`;
  const blocks = [
    heading(title, level),
    `*${line(kind)}*`,
    takeaway === undefined ? '' : `**${line(takeaway)}**`,
    aim === undefined ? '' : block(aim),
    list(facts.map((fact) => `**${line(fact.value)}** ${line(fact.label)}`)),
    personas.length === 0 ? '' : heading(words.personas, level + 1),
    ...personas.map(personaMarkdown),
    block(description),
    ...table.messages.map(block),
    gridMarkdown(table),
    ...underMarkdown(table),
    ways.length === 0 ? '' : heading(words.ways, level + 1),
    list(ways.map(({ text }) => line(text))),
    ...sources.map(block),
  ];
  const text = `${blocks.filter((each) => each !== '').join('\n\n')}\n`;
  return textWithSignsInFront(text, table);
}

/** What Markdown or HTML would read as markup. */
const special = /[\\`*_[\]{}|~$]/g;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text of one line. */
function line(text: string): string {
  return withoutMarkup(text).replace(/\s*[\r\n]+\s*/g, ' ');
}

/** Text in a cell, whose lines are broken as HTML does it. */
function inCell(text: string): string {
  return withoutMarkup(text).replace(/\s*[\r\n]+\s*/g, '<br>');
}

/** A paragraph; what would begin a heading, a list or a line of it does not. */
function block(text: string): string {
  return line(text)
    .replace(/^(\s*)([#+=:-])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}

function withoutMarkup(text: string): string {
  return text.replace(special, '\\$&').replace(/[&<>]/g, (found) => entities[found] ?? '');
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function personaMarkdown({ name, description, quote, facets }: TablePersona): string {
  const said = [description, quote].flatMap((text) => (text === undefined ? [] : [line(text)]));
  const about = facets.map((facet) => `- *${line(facet.name)}*: ${inCell(facet.text)}`);
  return [
    `**${line(name)}**${said.length > 0 ? `: ${said.join(' ')}` : ''}`,
    ...(about.length > 0 ? ['', ...about] : []),
  ].join('\n');
}

function gridMarkdown({ head, columns, groups }: Table): string {
  const titles = [head, ...columns].map(
    (column) => inCell(column.title) + (column.hint === undefined ? '' : `<br>*${inCell(column.hint)}*`),
  );
  const empty = columns.map(() => '');
  const rows = groups.flatMap((group) => [
    ...(group.heading ? [[stageName(group.heading), ...(group.whole ? cells(group.whole) : empty)]] : []),
    ...group.rows.map((row) => [stepName(row), ...cells(row.cells)]),
  ]);
  return [titles, titles.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function stageName({ above, name, goal, about }: NonNullable<TableGroup['heading']>): string {
  return [
    above === undefined ? '' : `*${inCell(above)}*`,
    `**${inCell(name)}**`,
    goal === undefined ? '' : inCell(goal),
    about === undefined ? '' : `*${inCell(about)}*`,
  ]
    .filter((part) => part !== '')
    .join('<br>');
}

function stepName({ number, title, remarks }: TableRow): string {
  const name = inCell(number === undefined ? title : `${number}. ${title}`);
  return [name, ...remarks.map((remark) => `*${inCell(remark)}*`)].join('<br>');
}

function cells(all: TableCells): readonly string[] {
  return all.map((items) => {
    const mark = items.length > 1 ? '• ' : '';
    return items.map((item) => mark + itemMarkdown(item)).join('<br>');
  });
}

function itemMarkdown({ text, details }: TableItem): string {
  const about = details.map((each) => inCell(plainText(each))).join(' · ');
  if (about === '') return rich(text);
  return text === '' ? `*${about}*` : `${rich(text)} *(${about})*`;
}

/** What the writer marked is marked. */
function rich(text: string): string {
  return piecesOf(text)
    .map(({ text: words, mark }) => {
      const inner = inCell(words);
      if (mark?.kind === 'strong') return `**${inner}**`;
      if (mark?.kind === 'emphasis') return `*${inner}*`;
      return mark?.link === undefined
        ? inner
        : `[${inner}](<${mark.link.replace(/[<>|\\]/g, encodeURIComponent)}>)`;
    })
    .join('');
}

/** The dividing lines, and which lanes stand below them. */
function underMarkdown({ columns }: Table): readonly string[] {
  const lines = new Set(columns.flatMap(({ under }) => under ?? []));
  return [...lines].map((under) => {
    const titles = columns.filter((column) => column.under === under).map(({ title }) => title);
    return `${block(under)}: ${line(titles.join(', '))}`;
  });
}
