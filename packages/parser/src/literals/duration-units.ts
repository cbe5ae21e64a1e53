import { fold } from '../vocabulary/fold.ts';
import { languages } from '../vocabulary/index.ts';
import { type TimeUnit, timeUnits } from '../vocabulary/time-units.ts';

/** The seconds in a unit, by any of its words, folded. */
export const secondsIn: ReadonlyMap<string, number> = new Map(
  // The table of units is written in our own source and holds no other names.
  (Object.keys(timeUnits) as TimeUnit[]).flatMap((unit) =>
    [unit, ...languages.flatMap((language) => language.units[unit])].map(
      (word) => [fold(word), timeUnits[unit]] as const,
    ),
  ),
);
