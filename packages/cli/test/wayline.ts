import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const top = fileURLToPath(new URL('../../../', import.meta.url));

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A directory of its own for a test file, and the command as a person at a terminal has it. */
export interface Terminal {
  readonly directory: string;
  /** Writes a file and returns its name. */
  readonly write: (name: string, content: string | Uint8Array) => string;
  readonly wayline: (
    words: readonly string[],
    input?: string | Uint8Array,
    environment?: Readonly<Record<string, string>>,
  ) => Outcome;
}

/** Opens a directory, which goes when the tests of the file are done. */
export function openTerminal(): Terminal {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'wayline-')));
  afterAll(() => rmSync(directory, { recursive: true }));
  return {
    directory,
    write: (name, content) => {
      mkdirSync(dirname(join(directory, name)), { recursive: true });
      writeFileSync(join(directory, name), content);
      return name;
    },
    wayline: (words, input = '', environment = {}) => {
      const { status, stdout, stderr } = spawnSync(join(top, 'node_modules/.bin/wayline'), words, {
        cwd: directory,
        input,
        encoding: 'utf8',
        env: { PATH: process.env.PATH, ...environment },
        timeout: 30_000,
      });
      return { status, stdout, stderr };
    },
  };
}
