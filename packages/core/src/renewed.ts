/** A record with other values, without those that become nothing; the same record where nothing changes. */
export function renewed<Shape extends object>(
  shape: Shape,
  each: (value: unknown, key: string) => unknown,
): Shape {
  const entries = Object.entries(shape);
  const values = entries.map(([key, value]) => each(value, key));
  if (entries.every(([, value], index) => value === values[index])) return shape;
  const left = entries.flatMap(([key], index) => (values[index] === undefined ? [] : [[key, values[index]]]));
  // Only what may be absent becomes nothing, which the compiler cannot know.
  return Object.fromEntries(left) as Shape;
}

/** A list with other items, without those that become nothing; the same list where nothing changes. */
export function renewedList(list: readonly unknown[], each: (item: unknown) => unknown): readonly unknown[] {
  const items = list.map(each);
  if (items.every((item, index) => item === list[index])) return list;
  return items.filter((item) => item !== undefined);
}
