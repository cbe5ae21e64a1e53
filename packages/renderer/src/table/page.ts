import { tableHtml } from './html.ts';
import { escapeHtml } from './html-text.ts';
import type { Table } from './table.ts';

/** Rules for tables of maps and pictures with one; colours and fonts of a page stay as they are. */
export const tableStyle = `.wayline-table{line-height:1.45}
.wayline-table h1,.wayline-table h2,.wayline-table h3,.wayline-table h4,.wayline-table h5,.wayline-table h6{margin:.9em 0 .3em;line-height:1.25}
.wayline-table p{margin:.3em 0;max-width:50em}
.wayline-kind{font-weight:600}
.wayline-takeaway{font-size:1.15em}
.wayline-table small{display:block;font-size:.87em;font-weight:400}
.wayline-facts{display:flex;flex-wrap:wrap;gap:.6em 2.4em;margin:1em 0}
.wayline-facts>div{display:flex;flex-direction:column-reverse}
.wayline-facts dd{font-size:1.25em;font-weight:700}
.wayline-table dd{margin:0}
.wayline-facets dt{font-weight:600}
.wayline-facets>div{margin:.3em 0}
.wayline-table blockquote{margin:.4em 0;padding-inline-start:.8em;border-inline-start:3px solid}
.wayline-scroll{overflow-x:auto;margin:1.2em 0}
.wayline-table table{border-collapse:collapse;min-width:100%}
.wayline-table caption{text-align:start;padding-bottom:.6em}
.wayline-table th,.wayline-table td{text-align:start;vertical-align:top;padding:.5em .7em;border:1px solid rgb(128 128 128/.45);min-width:7em}
.wayline-table td>ul{margin:0;padding-inline-start:1.1em}
.wayline-table td>ul>li+li{margin-top:.35em}
.wayline-table thead th,.wayline-stage>*{background:rgb(128 128 128/.13)}
.wayline-figure{margin:0}
.wayline-figure>svg{display:block;max-width:100%;height:auto}
.wayline-figure>details{margin-top:1em}
.wayline-figure summary{cursor:pointer}`;

const pageStyle = `:root{color-scheme:light dark}
body{margin:2em;font-family:Inter,'Segoe UI','Helvetica Neue',Arial,sans-serif}`;

/** A piece of a page that holds a picture, and the same as a table in something that opens. */
export function figureHtml(svg: string, table: Table, id: string): string {
  const { language, direction, words } = table;
  return [
    '<figure class="wayline-figure">',
    svg.trimEnd(),
    `<details id="${escapeHtml(id)}" lang="${escapeHtml(language)}" dir="${direction}"><summary>${escapeHtml(words.table)}</summary>`,
    tableHtml(table),
    '</details>',
    '</figure>',
  ].join('\n');
}

/** A whole page of its own around a table, or around a picture with one. */
export function pageHtml(content: string, { language, direction, title }: Table): string {
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>\n${pageStyle}\n${tableStyle}\n</style>`,
    '</head>',
    '<body>',
    '<main>',
    content,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
