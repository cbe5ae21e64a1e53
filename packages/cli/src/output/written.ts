import { pageHtml, tableCsv, tableHtml, tableMarkdown, tableOf } from '@wayline/renderer';
import type { Rendered } from '@wayline/renderer/text';
import type { PictureForm } from './picture-form.ts';

/** What is written of a picture. */
export function written({ svg, board, html }: Rendered, form: PictureForm, withTable: boolean): string {
  if (form === 'svg') return svg;
  const table = tableOf(board);
  switch (form) {
    case 'html':
      return pageHtml(withTable && html !== undefined ? html : tableHtml(table, { level: 1 }), table);
    case 'md':
      return tableMarkdown(table);
    case 'csv':
      // Without the mark at the start, spreadsheets do not know in which alphabet a file is written.
      return `\ufeff${tableCsv(table)}`;
  }
}
