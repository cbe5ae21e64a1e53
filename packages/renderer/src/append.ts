/** Adds all items to a list; a call with each of them as an argument would overflow the stack where there are many. */
export function append<T>(list: T[], more: readonly T[]): void {
  for (const item of more) list.push(item);
}
