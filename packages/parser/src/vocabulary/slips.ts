import { fold } from './fold.ts';
import { isMeant } from './slip.ts';

/** Finds what `slip` would find among many candidates, for many words. */
export interface Slips {
  find(word: string): string | undefined;
}

/** Looks through candidates once, when the first word is asked for; however many there are, a word then costs little. */
export function slips(candidates: () => readonly string[]): Slips {
  let index: Index | undefined;
  return {
    find(word) {
      index ??= indexOf(candidates());
      const { names, letters, buckets, members } = index;
      const typed = [...fold(word)];
      let first = names.length;
      for (const hash of hashesOf(typed)) {
        const bucket = bucketOf(hash, buckets);
        for (let at = buckets[bucket] ?? 0; at < (buckets[bucket + 1] ?? 0); at++) {
          const candidate = members[at] ?? first;
          if (candidate < first && isMeant(typed, letters[candidate] ?? [])) first = candidate;
        }
      }
      return names[first];
    },
  };
}

/**
 * Two words are one slip apart only if they are alike when at most one letter of each is left out. So every name
 * stands under itself, and under itself without each of its letters, in buckets by hash.
 */
interface Index {
  readonly names: readonly string[];
  readonly letters: readonly (readonly string[])[];
  /** Where the members of each bucket begin. */
  readonly buckets: Int32Array;
  readonly members: Int32Array;
}

function indexOf(names: readonly string[]): Index {
  const letters = names.map((name) => [...fold(name)]);
  const hashes = letters.map(hashesOf);
  const many = hashes.reduce((sum, each) => sum + each.length, 0);
  const buckets = new Int32Array(2 ** Math.ceil(Math.log2(many + 1)) + 1);
  for (const each of hashes) for (const hash of each) count(buckets, bucketOf(hash, buckets) + 1);
  for (let bucket = 1; bucket < buckets.length; bucket++) count(buckets, bucket, buckets[bucket - 1]);
  const next = buckets.slice();
  const members = new Int32Array(many);
  for (const [name, each] of hashes.entries()) {
    for (const hash of each) {
      const bucket = bucketOf(hash, buckets);
      members[next[bucket] ?? 0] = name;
      count(next, bucket);
    }
  }
  return { names, letters, buckets, members };
}

function count(counts: Int32Array, at: number, by = 1): void {
  counts[at] = (counts[at] ?? 0) + by;
}

function bucketOf(hash: number, { length }: Int32Array): number {
  return (hash ^ (hash >>> 15)) & (length - 2);
}

/** The hashes of a word and of what is left of it without each of its letters. */
function hashesOf(letters: readonly string[]): readonly number[] {
  const { length } = letters;
  const codes = letters.map((letter) => letter.codePointAt(0) ?? 0);
  // The hash of the letters behind each place, and the power that puts letters before them.
  const behind = [0];
  const powers = [1];
  for (let i = length - 1; i >= 0; i--) {
    const power = powers[length - 1 - i] ?? 1;
    behind.push((Math.imul(codes[i] ?? 0, power) + (behind[length - 1 - i] ?? 0)) | 0);
    powers.push(Math.imul(power, base));
  }
  const hashes = [behind[length] ?? 0];
  let before = 0;
  for (let i = 0; i < length; i++) {
    hashes.push((Math.imul(before, powers[length - 1 - i] ?? 1) + (behind[length - 1 - i] ?? 0)) | 0);
    before = (Math.imul(before, base) + (codes[i] ?? 0)) | 0;
  }
  return hashes;
}

const base = 0x01000193;
