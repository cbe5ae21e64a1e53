import type { FlagName } from '@wayline/parser';

/** A channel of the catalogue, as it is written into its built form. */
export interface ShippedChannel {
  readonly label: string;
  /** Its label in other languages. */
  readonly labels: Readonly<Record<string, string>>;
  /** Everything else it is called, folded. */
  readonly names: readonly string[];
  readonly icon: string;
  readonly flags: readonly FlagName[];
}
