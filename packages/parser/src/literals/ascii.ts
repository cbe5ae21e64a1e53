/** Full-width and Arabic digits, signs and units as their twins in ASCII; every character keeps its place. */
export function inAscii(text: string): string {
  return text.replace(twins, (character) => {
    const code = character.charCodeAt(0);
    if (code >= 0xff01) return String.fromCharCode(code - 0xfee0);
    return marks[character] ?? String(code & 0xf);
  });
}

/** The inside of a character class for a digit: plain, full-width, Arabic-Indic and Persian ones. */
export const digitClass = '0-9０-９٠-٩۰-۹';

const marks: Readonly<Record<string, string>> = { '٪': '%', '٫': '.', '٬': ',' };
const twins = /[！-～٠-٩۰-۹٪٫٬]/g;
