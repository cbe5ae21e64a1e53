import type { Role } from '../theme/roles.ts';
import type { LogicalBox } from './ink.ts';

/** A fill or clip that ink refers to by name, in logical axes. */
export type LogicalDefinition =
  | {
      readonly kind: 'gradient';
      readonly name: string;
      /** Which way it runs; default: down the page. */
      readonly axis?: 'inline' | 'block';
      readonly from: number;
      readonly to: number;
      readonly stops: readonly { readonly offset: number; readonly role: Role; readonly opacity: number }[];
    }
  | { readonly kind: 'hatch'; readonly name: string; readonly role: Role }
  | { readonly kind: 'clip'; readonly name: string; readonly box: LogicalBox }
  | FrameDefinition;

/** A clip that rounds the corners of whatever it is put on, as shares of its sides. */
export interface FrameDefinition {
  readonly kind: 'frame';
  readonly name: string;
  readonly rx: number;
  readonly ry: number;
}
