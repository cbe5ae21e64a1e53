import type { Settings } from '../../journey.ts';

/** The lines of the front matter between its fences; none where nothing is set. */
export function settingLines(settings: Settings, language: string | undefined): readonly string[] {
  const { version, theme, accent, font, scale, lanes, density, orientation, lint, labels } = settings;
  const look = accent === undefined && font === undefined ? theme : recordOf({ accent, font, mode: theme });
  const said = {
    lang: language,
    theme: look,
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

function recordOf(values: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

type Value = string | number | readonly string[] | Readonly<Record<string, string>>;

/** A value as YAML on one line. */
function yamlOf(value: Value): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return scalar(value);
  if (isList(value)) return `[${value.map(scalar).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([name, said]) => `${scalar(name)}: ${scalar(said)}`)
    .join(', ')}}`;
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
