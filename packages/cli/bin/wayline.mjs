#!/usr/bin/env node
// What npm and pnpm link as `wayline`: it stands here before anything is built, so that the link can be made.
import { existsSync } from 'node:fs';

const program = new URL('../dist/program/main.js', import.meta.url);

if (existsSync(program)) {
  await import(program.href);
} else {
  process.stderr.write('wayline is not built yet: run `npm start` at the root of its repository first\n');
  process.exitCode = 2;
}
