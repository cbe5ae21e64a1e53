import { type FoundFile, imageFiles, largestImage, openImages, publicOf, resolve } from '@wayline/core';
import { type Diagnostic, parse } from '@wayline/parser';
import { describe, expect, test } from 'vitest';
import { base64 } from '../src/images/base64.ts';
import { pictureWords } from '../src/images/picture-words.ts';

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const starting = (start: string, size = start.length): Uint8Array => {
  const bytes = new Uint8Array(size);
  bytes.set(Buffer.from(start, 'latin1'));
  return bytes;
};

describe('the kind of an image is told by its first bytes', () => {
  test.each([
    ['png', png, 'image/png'],
    ['jpeg', starting('\xff\xd8\xff\xe0'), 'image/jpeg'],
    ['webp', starting('RIFF\0\0\0\0WEBPVP8 '), 'image/webp'],
    ['gif', starting('GIF89a\x01\0'), 'image/gif'],
    ['avif', starting('\0\0\0\x1cftypavif'), 'image/avif'],
  ])('%s', (_, bytes, type) => {
    const { images, problems } = opened('- Queue\n  image: a.bin "A queue"', { 'a.bin': { bytes } });
    expect(problems).toEqual([]);
    expect(images.get('a.bin')).toBe(`data:${type};base64,${Buffer.from(bytes).toString('base64')}`);
  });
});

describe('what cannot be shown is told where it is named', () => {
  const step = (path: string) => `# A\n- Queue\n  image: ${path} "A queue"`;

  test.each<[string, string, Record<string, FoundFile>, string]>([
    ['a missing file', 'a.png', {}, 'image/missing-file'],
    ['a way out of the project', '../../a.png', { 'a.png': { bytes: png } }, 'image/file-outside'],
    ['an absolute path', '/etc/a.png', {}, 'image/file-outside'],
    ['an address of the web', 'https://example.org/a.png', {}, 'image/file-outside'],
    ['an address with data in it', 'data:image/svg+xml,<svg onload=alert(1)>', {}, 'image/file-outside'],
    ['a link that leads out', 'a.png', { 'a.png': { fault: 'outside' } }, 'image/file-outside'],
    ['a folder', 'a.png', { 'a.png': { fault: 'unreadable' } }, 'image/unreadable-file'],
    ['a host that reads texts only', 'a.png', { 'a.png': { fault: 'not-text' } }, 'image/unreadable-file'],
    ['a text', 'a.png', { 'a.png': 'no image' }, 'image/unknown-type'],
    ['nothing', 'a.png', { 'a.png': { bytes: new Uint8Array() } }, 'image/unknown-type'],
    ['another file', 'a.png', { 'a.png': { bytes: starting('%PDF-1.7') } }, 'image/unknown-type'],
    [
      'a drawing with a script under another name',
      'a.png',
      {
        'a.png': { bytes: starting('\xef\xbb\xbf<?xml version="1.0"?><svg><script>alert(1)</script></svg>') },
      },
      'image/unknown-type',
    ],
    ['a drawing as text', 'a.svg', { 'a.svg': '<!-- --><svg onload="x()"/>' }, 'image/unknown-type'],
    [
      'a huge image',
      'a.png',
      { 'a.png': { bytes: starting('\x89PNG\r\n\x1a\n', largestImage + 1) } },
      'image/too-large',
    ],
    [
      'an image the host did not read for its size',
      'a.png',
      { 'a.png': { fault: 'too-large' } },
      'image/too-large',
    ],
  ])('%s', (_, path, files, code) => {
    const text = step(path);
    const { images, problems } = opened(text, files);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
    expect(text.slice(problems[0]?.range.from)).toMatch(path.slice(0, 3));
    expect(images.size).toBe(0);
  });

  test('once for each file', () => {
    const { problems } = opened('- One\n  image: a.png "A"\n- Two\n  image: a.png "B"', {});
    expect(problems.length).toBe(1);
  });

  test('more images than a picture should carry', () => {
    const names = Array.from({ length: 10 }, (_, index) => `${index}.png`);
    const bytes = starting('\x89PNG\r\n\x1a\n', largestImage);
    const text = names.map((name) => `- Step ${name}\n  image: ${name} "A"`).join('\n');
    const { images, problems } = opened(text, Object.fromEntries(names.map((name) => [name, { bytes }])));
    expect(images.size).toBe(8);
    expect(problems.map(({ code }) => code)).toEqual(['image/too-large', 'image/too-large']);
  });
});

test('images count from the file they stand in, and may stand in lanes that show images', () => {
  const text = `# A
persona: Ana
image: ./faces/ana.png "Ana"
lane: Screens {icon=screen}
as: image
lane: Notes
- Queue
  image: queue.png "A queue"
  screens: ../screens/till.png "A till"
  notes: not.png "No image"`;
  const journey = journeyOf(text, 'maps/coffee.journey');
  expect(imageFiles(journey)).toEqual(['maps/faces/ana.png', 'maps/queue.png', 'screens/till.png']);
});

test('images of what is private are not asked for in public', () => {
  const journey = journeyOf(
    '# A\n- Queue {private}\n  image: a.png "A"\n- Pay\n  image: b.png "B" {private}\n- Go',
  );
  expect(imageFiles(journey)).toEqual(['a.png', 'b.png']);
  expect(imageFiles(publicOf(journey))).toEqual([]);
});

test.each([
  ['./a.png "What it shows"', './a.png', 'What it shows'],
  ['./a.png „Co widać”', './a.png', 'Co widać'],
  ['./a.png „Was man sieht“', './a.png', 'Was man sieht'],
  ['./a.png 「看到什麼」', './a.png', '看到什麼'],
  ['./a b.png «ما يظهر»', './a b.png', 'ما يظهر'],
  ['./a.png', './a.png', undefined],
  ['./a.png " "', './a.png " "', undefined],
])('%s', (text, path, alt) => {
  expect(pictureWords(text)).toEqual({ path, ...(alt !== undefined && { alt }) });
});

test('a journey of many quotes is read in a moment', () => {
  const before = performance.now();
  pictureWords(`./a.png ${'" '.repeat(20_000)}`);
  expect(performance.now() - before).toBeLessThan(1000);
});

test('Base64 of any length is that of the platform', () => {
  for (const length of [0, 1, 2, 3, 4, 255, 12_287, 12_288, 12_289, 50_000]) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 31) % 256);
    expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  }
});

function journeyOf(text: string, fileName?: string) {
  return resolve(
    parse(text, () => {}),
    () => {},
    { ...(fileName !== undefined && { fileName }) },
  );
}

function opened(text: string, files: Readonly<Record<string, FoundFile>>) {
  const problems: Diagnostic[] = [];
  const images = openImages(journeyOf(text), new Map(Object.entries(files)), (problem) =>
    problems.push(problem),
  );
  return { images, problems };
}
