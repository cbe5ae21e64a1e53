const rounds = 4;

/**
 * An order of `count` things in which few of them stand in each other's way: each in turn goes where it costs least,
 * until none wants to move (sifting, after Matuszewski, Schönfeld and Molitor). `cost(a, b)` is what it costs that `a`
 * stands before `b`.
 */
export function sift(count: number, cost: (a: number, b: number) => number): readonly number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  const costs = order.map((a) => order.map((b) => (a === b ? 0 : cost(a, b))));
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    for (let thing = 0; thing < count; thing++) {
      const at = order.indexOf(thing);
      order.splice(at, 1);
      const place = bestPlace(order, thing, at, costs);
      order.splice(place, 0, thing);
      if (place !== at) moved = true;
    }
    if (!moved) break;
  }
  return order;
}

/** Where a thing costs least; where it was, if no other place is better. */
function bestPlace(
  others: readonly number[],
  thing: number,
  was: number,
  costs: readonly (readonly number[])[],
): number {
  // From one place to the next only the thing that is passed changes sides.
  let cost = 0;
  const along: number[] = [0];
  for (const other of others) {
    cost += (costs[other]?.[thing] ?? 0) - (costs[thing]?.[other] ?? 0);
    along.push(cost);
  }
  let place = was;
  along.forEach((each, index) => {
    if (each < (along[place] ?? 0) - 1e-9) place = index;
  });
  return place;
}
