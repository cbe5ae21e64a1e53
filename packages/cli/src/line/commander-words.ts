import { type Said, say } from '@wayline/parser';
import type { HelpConfiguration, Option } from 'commander';
import { displayWidth } from '../problems/display-width.ts';
import { type Speech, said } from '../speech.ts';

/** What commander writes into a help by itself, in the language of the reader. */
export function helpIn(speech: Speech): HelpConfiguration {
  const { speak } = speech;
  return {
    displayWidth,
    styleTitle: (title) => said(titles[title] ?? say`${title}`, speech),
    optionDescription: ({ description, argChoices, defaultValue }: Option) => {
      const choices = argChoices && speak`one of ${argChoices.join(', ')}`;
      const usual = defaultValue === undefined ? undefined : speak`without it: ${String(defaultValue)}`;
      const facts = [choices, usual].filter((fact) => fact !== undefined);
      return facts.length === 0 ? description : `${description} (${facts.join('; ')})`;
    },
  };
}

const titles: Readonly<Record<string, Said>> = {
  'Usage:': say`Usage:`,
  'Arguments:': say`Arguments:`,
  'Options:': say`Options:`,
  'Commands:': say`Commands:`,
};

/** A complaint of commander, in a sentence of ours. */
export function complaint(text: string): Said {
  const [message = '', suggested] = text.split(/\n\(Did you mean (?:one of )?(.*)\?\)/);
  for (const [sign, sentence] of complaints) {
    const found = sign.exec(message);
    if (found === null) continue;
    const said = sentence(...found.slice(1));
    return suggested === undefined ? said : say`${said}; did you mean \`${suggested}\`?`;
  }
  return say`${message.replace(/^error: /, '').trim()}`;
}

const complaints: readonly (readonly [sign: RegExp, sentence: (...parts: readonly string[]) => Said])[] = [
  [/^error: unknown command '(.*)'/, (word = '') => say`there is no command \`${word}\``],
  [/^error: unknown option '(.*)'/, (option = '') => say`there is no option \`${option}\``],
  [/^error: missing required argument '(.*)'/, (name = '') => say`a \`${name}\` is missing`],
  [/^error: option '(.*)' argument missing/, (option = '') => say`\`${option}\` is missing its value`],
  [/^error: too many arguments for '(.*)'/, (word = '') => say`there is more here than \`${word}\` takes`],
  [
    /^error: option '(.*)' cannot be used with option '(.*)'/,
    (one = '', other = '') => say`\`${one}\` and \`${other}\` do not go together`,
  ],
  [
    /^error: option '(.*)' argument '(.*)' is invalid[.] Allowed choices are (.*)[.]/s,
    (option = '', value = '', choices = '') =>
      say`\`${option}\` cannot be \`${value}\`, only one of ${choices}`,
  ],
  [
    /^error: option '(.*)' argument '(.*)' is invalid[.] (.*)/s,
    (option = '', value = '', why = '') => say`\`${option}\` cannot be \`${value}\`: ${why.trim()}`,
  ],
  [
    /^error: command-argument value '(.*)' is invalid for argument '(.*)'[.] (.*)/s,
    (value = '', name = '', why = '') => say`\`${name}\` cannot be \`${value}\`: ${why.trim()}`,
  ],
];
