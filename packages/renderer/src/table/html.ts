import { escapeHtml, linesToHtml as lines } from './html-text.ts';
import { piecesOf } from './rich-text.ts';
import { withSignsInFront } from './signed-numbers.ts';
import type {
  Table,
  TableCells,
  TableColumn,
  TableGroup,
  TableItem,
  TablePersona,
  TableRow,
} from './table.ts';

/** Where a table stands in a page. */
export interface TableHtmlOptions {
  /** Of its heading; what is below it has the next ones. Default: 2. */
  readonly level?: 1 | 2 | 3 | 4;
}

/** Writes a table as a piece of HTML: headings, lists and one table, without style or script. */
export function tableHtml(table: Table, { level = 2 }: TableHtmlOptions = {}): string {
  const { language, direction, kind, title, takeaway, aim, facts, personas, ways, sources, words } = table;
  const below = `h${level + 1}`;
  const html = [
    `<article class="wayline-table" lang="${escapeHtml(language)}" dir="${direction}">`,
    '<header>',
    paragraph('kind', kind),
    `<h${level}>${lines(title)}</h${level}>`,
    paragraph('takeaway', takeaway),
    paragraph('aim', aim),
    ...(facts.length === 0 ? [] : [definitions('facts', facts)]),
    '</header>',
    ...section(
      'personas',
      `<${below}>${escapeHtml(words.personas)}</${below}>`,
      personas.map((persona) => personaHtml(persona, `h${level + 2}`)),
    ),
    ...table.messages.map((text) => paragraph('message', text)),
    // A table that is wider than the page can be scrolled by keyboard as well.
    `<div class="wayline-scroll" role="region" aria-label="${escapeHtml(title)}" tabindex="0">`,
    '<table>',
    `<caption><span>${lines(table.description)}</span></caption>`,
    ...columnGroups(table.columns),
    '<thead>',
    ...headRows(table),
    '</thead>',
    ...table.groups.flatMap((group) => groupHtml(group, table.columns.length)),
    '</table>',
    '</div>',
    ...section(
      'ways',
      `<${below}>${escapeHtml(words.ways)}</${below}>`,
      ways.length === 0 ? [] : [list(ways.map(({ text }) => lines(text)))],
    ),
    ...(sources.length === 0
      ? []
      : ['<footer>', ...sources.map((text) => paragraph('source', text)), '</footer>']),
    '</article>',
  ]
    .filter((line) => line !== '')
    .join('\n');
  return withSignsInFront(html, table);
}

function paragraph(name: string, text: string | undefined): string {
  return text === undefined || text === '' ? '' : `<p class="wayline-${name}">${lines(text)}</p>`;
}

function section(name: string, heading: string, content: readonly string[]): readonly string[] {
  return content.length === 0 ? [] : [`<section class="wayline-${name}">`, heading, ...content, '</section>'];
}

function list(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

function definitions(
  name: string,
  pairs: readonly { readonly label: string; readonly value: string }[],
): string {
  const rows = pairs.map(({ label, value }) => `<div><dt>${lines(label)}</dt><dd>${lines(value)}</dd></div>`);
  return `<dl class="wayline-${name}">${rows.join('')}</dl>`;
}

function personaHtml({ name, description, quote, facets }: TablePersona, heading: string): string {
  return [
    `<${heading}>${lines(name)}</${heading}>`,
    paragraph('description', description),
    quote === undefined ? '' : `<blockquote>${paragraph('quote', quote)}</blockquote>`,
    facets.length === 0
      ? ''
      : definitions(
          'facets',
          facets.map((facet) => ({ label: facet.name, value: facet.text })),
        ),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** Neighbouring lanes that stand on the same side of the same dividing line. */
interface Side {
  readonly under?: string;
  readonly count: number;
}

function sidesOf(columns: readonly TableColumn[]): readonly Side[] {
  const sides: { under?: string; count: number }[] = [];
  for (const { under } of columns) {
    const last = sides.at(-1);
    if (last && last.under === under) last.count += 1;
    else sides.push({ count: 1, ...(under !== undefined && { under }) });
  }
  return sides;
}

const isDivided = (columns: readonly TableColumn[]): boolean =>
  columns.some(({ under }) => under !== undefined);

function columnGroups(columns: readonly TableColumn[]): readonly string[] {
  if (!isDivided(columns)) return [];
  return [
    '<colgroup></colgroup>',
    ...sidesOf(columns).map(({ count }) => `<colgroup span="${count}"></colgroup>`),
  ];
}

function headRows({ columns, head }: Table): readonly string[] {
  const sides = isDivided(columns) ? sidesOf(columns) : [];
  const divided = sides.map(({ under, count }) =>
    under === undefined
      ? `<td colspan="${count}"></td>`
      : `<th scope="colgroup" colspan="${count}">${lines(under)}</th>`,
  );
  const titles = [head, ...columns].map(
    ({ title, hint }) => `<th scope="col">${lines(title)}${small('hint', hint)}</th>`,
  );
  return [
    ...(divided.length > 0 ? [`<tr><td></td>${divided.join('')}</tr>`] : []),
    `<tr>${titles.join('')}</tr>`,
  ];
}

function small(name: string, text: string | undefined): string {
  return text === undefined || text === '' ? '' : ` <small class="wayline-${name}">${lines(text)}</small>`;
}

function groupHtml(group: TableGroup, columns: number): readonly string[] {
  return ['<tbody>', ...stageRow(group, columns), ...group.rows.map(rowHtml), '</tbody>'];
}

/** The row of a stage: its name over its steps, and what holds for all of them. */
function stageRow({ heading, whole }: TableGroup, columns: number): readonly string[] {
  if (!heading) return [];
  const { above, name, goal, about } = heading;
  const head = `${small('phase', above)} ${lines(name)}${small('goal', goal)}${small('about', about)}`.trim();
  return [
    whole
      ? `<tr class="wayline-stage"><th scope="rowgroup">${head}</th>${cellsHtml(whole)}</tr>`
      : `<tr class="wayline-stage"><th scope="rowgroup" colspan="${columns + 1}">${head}</th></tr>`,
  ];
}

function rowHtml({ number, title, remarks, cells }: TableRow): string {
  const name = number === undefined ? title : `${number}. ${title}`;
  return `<tr><th scope="row">${lines(name)}${small('remark', remarks.join(' · '))}</th>${cellsHtml(cells)}</tr>`;
}

function cellsHtml(cells: TableCells): string {
  return cells
    .map((items) => {
      const [first, ...others] = items.map(itemHtml);
      return `<td>${others.length > 0 ? list([first ?? '', ...others]) : (first ?? '')}</td>`;
    })
    .join('');
}

function itemHtml({ text, details }: TableItem): string {
  const about =
    details.length === 0 ? '' : ` <small class="wayline-details">${details.map(rich).join(' · ')}</small>`;
  return `${rich(text)}${about}`.trim();
}

/** What the writer marked is marked; links lead where a browser may be sent. */
function rich(text: string): string {
  return piecesOf(text)
    .map(({ text: words, mark }) => {
      const inner = lines(words);
      if (mark?.kind === 'strong') return `<strong>${inner}</strong>`;
      if (mark?.kind === 'emphasis') return `<em>${inner}</em>`;
      return mark?.link === undefined ? inner : `<a href="${escapeHtml(mark.link)}">${inner}</a>`;
    })
    .join('');
}
