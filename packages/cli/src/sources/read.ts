import { createReadStream, readFileSync, statSync } from 'node:fs';
import { say } from '@wayline/parser';
import { type Fault, fault, type Problem } from '../problems/problem.ts';
import type { Speech } from '../speech.ts';
import { systemReason } from '../system-reason.ts';
import { decode, decodeAny } from './decode.ts';
import { standardStream } from './find.ts';

/** What a file holds, with the name that messages call it by. */
export interface Source {
  readonly kind: 'source';
  readonly name: string;
  readonly text: string;
}

/** A file whose text could not be had, and why. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly problem: Problem;
}

const mebibyte = 2 ** 20;

/** What a file may have in bytes: far more than a person could read. */
export const largestFile = 32 * mebibyte;

/** Reads a map from a file, or from standard input. Never throws for what it finds there. */
export async function readSource(file: string, speech: Speech): Promise<Source | Unreadable> {
  return readBy(decode, file, speech);
}

/** Reads a text of any kind in the same way. */
export async function readData(file: string, speech: Speech): Promise<Source | Unreadable> {
  return readBy(decodeAny, file, speech);
}

async function readBy(
  textOf: (bytes: Buffer) => string | Fault,
  file: string,
  speech: Speech,
): Promise<Source | Unreadable> {
  const name = file === standardStream ? '<standard input>' : file;
  const bytes = await bytesOf(file, speech).catch(unreadable);
  const text = Buffer.isBuffer(bytes) ? textOf(bytes) : bytes;
  if (typeof text === 'string') return { kind: 'source', name, text };
  return { kind: 'unreadable', problem: { file: name, severity: 'error', ...text } };
}

async function bytesOf(file: string, speech: Speech): Promise<Buffer | Fault> {
  if (file !== standardStream) {
    const status = statSync(file);
    if (status.isFile()) return status.size > largestFile ? tooLarge : readFileSync(file);
  } else if (process.stdin.isTTY) {
    process.stderr.write(
      `${speech.speak`Reading from the keyboard; end with Ctrl+D on a line of its own.`}\n`,
    );
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of file === standardStream ? process.stdin : createReadStream(file)) {
    size += chunk.length;
    if (size > largestFile) return tooLarge;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const tooLarge = fault(
  'file/too-large',
  say`This file is larger than ${largestFile / mebibyte} MB`,
  say`A .journey file is a text that a person can read; is it the right file?`,
);

function unreadable(error: unknown): Fault {
  return fault('file/unreadable', say`This file cannot be read: ${systemReason(error)}`);
}
