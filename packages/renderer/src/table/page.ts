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
.wayline-facets{display:flex;flex-wrap:wrap;gap:.6em 2.4em;margin:.6em 0}
.wayline-facets>div{max-width:22em}
.wayline-table blockquote{margin:.4em 0;padding-inline-start:.8em;border-inline-start:3px solid}
.wayline-scroll{overflow-x:auto;margin:1.2em 0;container-type:inline-size}
.wayline-table table{border-collapse:separate;border-spacing:0;min-width:100%;border:solid rgb(128 128 128/.45);border-width:1px 0 0 1px}
.wayline-table caption{text-align:start;padding-bottom:.6em}
.wayline-table caption>span{display:inline-block;position:sticky;inset-inline-start:0;max-width:min(50em,100cqi)}
.wayline-table th,.wayline-table td{text-align:start;vertical-align:top;padding:.5em .7em;border:solid rgb(128 128 128/.45);border-width:0 1px 1px 0;min-width:7em;max-width:24em;overflow-wrap:break-word}
.wayline-table :is(h1,h2,h3,h4,h5,h6,p,dd){unicode-bidi:plaintext}
.wayline-table[dir=rtl] :is(h1,h2,h3,h4,h5,h6,p,dd){text-align:right}
.wayline-table tbody th[scope=row]{position:sticky;inset-inline-start:0;background:Canvas}
.wayline-table td>ul{margin:0;padding-inline-start:1.1em}
.wayline-table td>ul>li+li{margin-top:.35em}
.wayline-table thead th,.wayline-stage>*{background:rgb(128 128 128/.13)}
.wayline-figure{margin:0}
.wayline-figure>svg{display:block;max-width:100%;height:auto}
.wayline-figure>details{margin-top:1em}
.wayline-figure summary{cursor:pointer}
@media print{
.wayline-table{font-size:8pt}
.wayline-scroll{overflow:visible;container-type:normal}
.wayline-table table{width:100%;table-layout:fixed}
.wayline-table caption>span{max-width:none}
.wayline-table th,.wayline-table td{min-width:0;max-width:none;padding:.35em .45em;overflow-wrap:anywhere}
.wayline-table tr,.wayline-personas{break-inside:avoid}
}`;

const pageStyle = `:root{color-scheme:light dark}
body{margin:2em;font-family:Inter,'Segoe UI','Helvetica Neue',Arial,sans-serif}
@page{size:landscape;margin:12mm}
@media print{body{margin:0}}`;

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
