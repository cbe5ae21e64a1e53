import type { IconName } from '@wayline/core';
import { lucide } from './lucide.generated.ts';
import { lucideNames } from './names.ts';

/** Path data of every icon by Wayline's name, in a square of 24, to be stroked. */
export const icons: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(lucideNames).map(([name, source]) => [name, lucide[source] ?? '']),
);

/** Whether `icon=` knows a name. */
export function isIconName(name: string): name is IconName {
  return Object.hasOwn(lucideNames, name);
}
