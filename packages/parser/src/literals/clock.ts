/** Seconds of `1h30`, `1h 30m`, `3m 20s` and `1:30 h`: beside another unit, an `m` can only be minutes. */
export function clockSeconds(text: string): number | undefined {
  const found = forms.map((form) => form.exec(text)?.groups).find((groups) => groups);
  if (found === undefined) return undefined;
  const { h = 0, m = 0, s = 0 } = found;
  return Number(h) * 3600 + Number(m) * 60 + Number(s);
}

const forms = [
  /^(?<h>\d+)\s*h\s*(?<m>[0-5]?\d)\s*m?$/,
  /^(?:(?<h>\d+)\s*h\s*)?(?<m>\d+)\s*m\s*(?<s>\d+)\s*s$/,
  /^(?<h>\d+):(?<m>[0-5]\d)\s*h$/,
  /^(?<m>\d+):(?<s>[0-5]\d)\s*min$/,
];
