/** The settings of the front matter. */
export const settingNames = [
  'lang',
  'theme',
  'scale',
  'lanes',
  'density',
  'orientation',
  'lint',
  'labels',
  'wayline',
] as const;

/** The name of a setting. */
export type SettingName = (typeof settingNames)[number];

/** True for a word that names a setting. */
export function isSettingName(word: string): word is SettingName {
  return settingNames.some((name) => name === word);
}
