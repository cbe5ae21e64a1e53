import { type Diagnostic, type Range, type Report, type Said, say } from '@wayline/parser';
import { type FileFault, type Files, foundAt, type NoFile } from '../files.ts';
import type { Journey, Picture } from '../journey.ts';
import { type ProblemCode, problem, problems, typed } from '../problems.ts';
import { unreadFile } from '../resolve/unread-files.ts';
import { base64 } from './base64.ts';
import { imageType, isVector } from './image-type.ts';
import { picturesIn } from './pictures-in.ts';

/** Images as `data:` addresses, by their path from the root of the project. */
export type Images = ReadonlyMap<string, string>;

/** How many bytes one image may have, and all images of a map. */
export const largestImage = 2 * 2 ** 20;
const largestSum = 16 * 2 ** 20;

/** Opens the images of a journey among the files that a host has read; what cannot be shown is reported once. */
export function openImages(journey: Journey, files: Files, report: Report): Images {
  const images = new Map<string, string>();
  const seen = new Set<string>();
  let sum = 0;
  for (const picture of picturesIn(journey)) {
    const key = picture.file ?? picture.path;
    if (seen.has(key)) continue;
    seen.add(key);
    const image = imageAt(picture, largestSum - sum, files);
    if ('code' in image) report(image);
    else {
      sum += image.size;
      images.set(key, image.address);
    }
  }
  return images;
}

interface Opened {
  readonly size: number;
  readonly address: string;
}

function imageAt({ file, path, range }: Picture, room: number, files: Files): Opened | Diagnostic {
  const found = foundAt(file, files);
  if (typeof found === 'object' && 'fault' in found) return faulty(path, range, found);
  const start =
    typeof found === 'string' ? found.slice(0, 1024) : String.fromCharCode(...found.bytes.subarray(0, 1024));
  if (isVector(start)) return unlike(path, range, vector);
  const type = typeof found === 'string' ? undefined : imageType(start);
  if (type === undefined || typeof found === 'string') return unlike(path, range, others);
  const { bytes } = found;
  const size = bytes.length;
  if (size > largestImage) return tooLarge(range, say`The image ${typed(path)} is larger than 2 MB`);
  if (size > room) {
    const message = say`With the image ${typed(path)} this map would carry more than 16 MB of images`;
    return tooLarge(range, message);
  }
  return { size, address: `data:${type};base64,${base64(bytes)}` };
}

function unlike(path: string, range: Range, help: Said): Diagnostic {
  return problem(
    'image/unknown-type',
    range,
    say`The file ${typed(path)} is no image that can be shown`,
    help,
  );
}

const others = say`Save it as PNG, JPEG, WebP, GIF or AVIF`;
const vector = say`Save it as PNG: a drawing in SVG can carry scripts, and is not taken in`;

function tooLarge(range: Range, message: Said): Diagnostic {
  return problem('image/too-large', range, message, say`Save it smaller: 720 by 480 pixels are enough`);
}

/** A file that a host could not read; an image that is missing spoils no map, so it is but a warning. */
function faulty(path: string, range: Range, found: NoFile): Diagnostic {
  if (found.fault === 'too-large') return tooLarge(range, say`The image ${typed(path)} is larger than 2 MB`);
  const code = faultCodes[found.fault];
  const fault = found.fault === 'not-text' ? 'unreadable' : found.fault;
  return { ...unreadFile(path, range, { ...found, fault }, '.png'), code, severity: problems[code] };
}

const faultCodes = {
  missing: 'image/missing-file',
  outside: 'image/file-outside',
  unreadable: 'image/unreadable-file',
  'not-text': 'image/unreadable-file',
  'too-many': 'image/unreadable-file',
} as const satisfies Readonly<Record<Exclude<FileFault, 'too-large'>, ProblemCode>>;
