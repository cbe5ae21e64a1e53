// @ts-check
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));

/**
 * Opens the browser that pictures are looked at with: the one that `CHROME_PATH` names, else the one from npm.
 *
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function openBrowser() {
  const executablePath = process.env.CHROME_PATH ?? (await unpacked());
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/**
 * Unpacks the browser of `@sparticuz/chromium` once. It writes to the folder for temporary files and takes what
 * lies there for its own, so it gets a folder per version, which has its name only when it is complete.
 *
 * @returns {Promise<string>}
 */
async function unpacked() {
  if (platform() !== 'linux' || arch() !== 'x64')
    throw new Error('Set CHROME_PATH to a Chromium: the one from npm runs on Linux on x64 only.');
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const version = packageVersion(dirname(entry));
  const folder = join(cache, `chromium-${version}`);
  const executable = join(folder, 'chromium');
  if (existsSync(executable)) return executable;
  const draft = `${folder}-${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = draft;
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    packed.setGraphicsMode = false;
    await packed.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(executable)) throw error;
    rmSync(draft, { recursive: true }); // Another process was faster.
  }
  return executable;
}

/**
 * @param {string} folder
 * @returns {string}
 */
function packageVersion(folder) {
  const path = join(folder, 'package.json');
  if (existsSync(path)) {
    const { version } = createRequire(import.meta.url)(path);
    if (version) return version;
  }
  return packageVersion(dirname(folder));
}
