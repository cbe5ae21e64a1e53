import type { Brand, Settings } from '../../journey.ts';

/** The lines of the front matter between its fences; none where nothing is set. */
export function settingLines(settings: Settings, language: string | undefined): readonly string[] {
  const { version, theme, brand, scale, lanes, density, orientation, lint, labels } = settings;
  const said = {
    lang: language,
    theme: brand ? brandRecord(brand) : theme,
    scale: scale && `${scale.min}..${scale.max}`,
    lanes,
    density,
    orientation,
    lint,
    labels,
    wayline: version,
  };
  return Object.entries(said).flatMap(([name, value]) => {
    return value === undefined ? [] : [`${name}: ${yamlOf(value)}`];
  });
}

/** A theme in the order that people write it. */
function brandRecord({ accent, font, radius, density, mode, emotion }: Brand): ValueRecord {
  return {
    accent,
    emotion: { ...emotion },
    font: typeof font === 'object' ? { ...font } : font,
    radius,
    density,
    mode,
  };
}

type Value = string | number | readonly string[] | ValueRecord;
interface ValueRecord {
  readonly [name: string]: Value | undefined;
}

/** A value as YAML on one line. */
function yamlOf(value: Value): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return scalar(value);
  if (isList(value)) return `[${value.map(scalar).join(', ')}]`;
  const entries = Object.entries(value).flatMap(([name, said]) => {
    const isEmpty = said === undefined || (typeof said === 'object' && Object.keys(said).length === 0);
    return isEmpty ? [] : [`${scalar(name)}: ${yamlOf(said)}`];
  });
  return `{${entries.join(', ')}}`;
}

function isList(value: Value): value is readonly string[] {
  return Array.isArray(value);
}

/** A word as it is, if YAML takes it for nothing but a word. */
export function scalar(word: string): string {
  const isPlain =
    /^(?:[\p{L}./][\p{L}\p{N}_./-]*|-?\d[\d.]*\.\.[-\d.]+)$/u.test(word) &&
    !/^(?:true|false|null|\.inf|\.nan)$/i.test(word);
  return isPlain ? word : JSON.stringify(word);
}
