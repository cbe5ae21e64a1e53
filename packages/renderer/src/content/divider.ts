/** A line across the whole map with words on it, such as the line of visibility. */
export interface DividerContent {
  readonly form: 'divider';
  readonly key: string;
  readonly text: string;
  readonly icon: string;
  /** The words stay beside the columns, so that nothing in a column has to make way for them. */
  readonly inRail?: boolean;
}
