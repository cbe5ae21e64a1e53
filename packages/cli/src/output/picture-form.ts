import { extname } from 'node:path';
import { valueWordOf } from '@wayline/parser';

/** In which form a picture of a map is written: drawn, or said as a table. */
export const pictureForms = ['svg', 'html', 'md', 'csv'] as const;

export type PictureForm = (typeof pictureForms)[number];

/** What the command line says about the form. */
export interface FormOptions {
  readonly output?: string;
  readonly format?: PictureForm;
  /** A page with the picture and its table. */
  readonly withTable?: boolean;
}

/** The form that was asked for, by name or by the end of a file's name; else a table is a page and the rest is drawn. */
export function formOf(view: string | undefined, { output, format, withTable }: FormOptions): PictureForm {
  const ending = pictureForms.find((form) => output !== undefined && extname(output) === `.${form}`);
  const usual = withTable || isTable(view) ? 'html' : 'svg';
  return format ?? ending ?? usual;
}

/** Whether a view is asked for by the word for tables of any language. */
export const isTable = (view: string | undefined): boolean =>
  view !== undefined && valueWordOf(view, 'view') === 'table';
