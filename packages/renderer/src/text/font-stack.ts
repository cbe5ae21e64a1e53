const latin = ['Inter', "'Segoe UI'", "'Helvetica Neue'", 'Arial'];

/** What follows the Latin fonts, by language or by language and script. */
const companions = {
  'zh-Hant': ["'Noto Sans TC'", "'Noto Sans CJK TC'", "'PingFang TC'", "'Microsoft JhengHei'"],
  'zh-Hans': ["'Noto Sans SC'", "'Noto Sans CJK SC'", "'PingFang SC'", "'Microsoft YaHei'"],
  ja: ["'Noto Sans JP'", "'Noto Sans CJK JP'", "'Hiragino Sans'", "'Yu Gothic'", 'Meiryo'],
  ko: ["'Noto Sans KR'", "'Noto Sans CJK KR'", "'Apple SD Gothic Neo'", "'Malgun Gothic'"],
  ar: ["'Noto Sans Arabic'", "'Geeza Pro'", 'Tahoma'],
  he: ["'Noto Sans Hebrew'", "'Arial Hebrew'", 'Tahoma'],
  th: ["'Noto Sans Thai'", 'Thonburi', "'Leelawadee UI'"],
  hi: ["'Noto Sans Devanagari'", "'Kohinoor Devanagari'", "'Nirmala UI'"],
} as const;

/**
 * The CSS font list for a BCP 47 tag: the fonts of a theme, Latin ones, then those of the language's own script.
 * Of the fonts of a theme only names are taken: letters, digits, spaces and hyphens.
 */
export function fontStack(language: string, own = ''): string {
  const named = own.split(',').flatMap((name) => safeName(name.trim()) ?? []);
  const usual = [...latin, ...companionsOf(language)].filter((name) => !named.includes(name));
  return [...named, ...usual, 'sans-serif'].join(', ');
}

function safeName(name: string): string | undefined {
  if (!/^[\p{L}\p{N}][\p{L}\p{N} -]*$/u.test(name)) return undefined;
  return /^[a-z][a-z-]*$/i.test(name) ? name : `'${name}'`;
}

function companionsOf(language: string): readonly string[] {
  const [tongue = '', ...subtags] = language.toLowerCase().split('-');
  if (tongue === 'zh') return companions[isTraditional(subtags) ? 'zh-Hant' : 'zh-Hans'];
  if (tongue === 'fa' || tongue === 'ur') return companions.ar;
  return Object.entries(companions).find(([tag]) => tag === tongue)?.[1] ?? [];
}

/** A script subtag decides; without one the region does. */
function isTraditional(subtags: readonly string[]): boolean {
  if (subtags.includes('hans')) return false;
  return subtags.some((subtag) => ['hant', 'tw', 'hk', 'mo'].includes(subtag));
}
