import type { Words } from '@wayline/parser';
import type { Condition } from './conditions.ts';
import type { DataSource } from './data-source.ts';

/** What a metric asks a file for. */
export interface Asked {
  readonly source: DataSource;
  /** Path of the file that asks. */
  readonly fileName: string;
  readonly where: readonly Condition[];
  /** The column that names the points of a series. */
  readonly series?: Words;
  /** For cells that name no unit of their own. */
  readonly unit?: string;
}
