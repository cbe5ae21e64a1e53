const rightToLeft = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'iw', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Which way the text of a BCP 47 tag runs; a script subtag decides before the language does. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [tongue = '', script = ''] = language.toLowerCase().split('-');
  if (['arab', 'hebr', 'thaa', 'syrc'].includes(script)) return 'rtl';
  return script !== 'latn' && script !== 'cyrl' && rightToLeft.has(tongue) ? 'rtl' : 'ltr';
}
