import type { Command } from 'commander';
import type { Speech } from '../speech.ts';
import { check } from './check.ts';
import { explain } from './explain.ts';
import { exportMaps } from './export.ts';
import type { Finish } from './finish.ts';
import { format } from './format.ts';
import { i18n } from './i18n.ts';
import { importMaps } from './import.ts';
import { prompt } from './prompt.ts';
import { render } from './render.ts';

/** Every command, in the order in which the help shows them; each loads what it does only when it is called. */
export const commands: readonly ((program: Command, finish: Finish, speech: Speech) => void)[] = [
  render,
  check,
  explain,
  format,
  exportMaps,
  importMaps,
  prompt,
  i18n,
];
