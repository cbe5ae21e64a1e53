/** A sentence in place of what a picture has nothing to show for. */
export interface MessageContent {
  readonly form: 'message';
  readonly key: string;
  readonly text: string;
}
