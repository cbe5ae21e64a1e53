/** Writes a number with a true minus, at most two decimals, and the decimal mark of the language. */
export function decimal(value: number, mark: '.' | ','): string {
  const rounded = Math.round(Math.abs(value) * 100) / 100;
  const sign = value < 0 && rounded > 0 ? '−' : '';
  return sign + String(rounded).replace('.', mark);
}

/** The same with a plus before what is more than nothing. */
export function signed(value: number, mark: '.' | ','): string {
  const digits = decimal(value, mark);
  return value > 0 && digits !== '0' ? `+${digits}` : digits;
}

/** A share of one in per cent. */
export function percent(share: number, mark: '.' | ','): string {
  return `${decimal(Math.round(share * 1000) / 10, mark)}%`;
}

/** A whole number with its digits in groups of three. */
export function grouped(value: number, separator: string): string {
  const digits = String(Math.round(Math.abs(value)));
  const sign = value < 0 && digits !== '0' ? '−' : '';
  return sign + digits.replace(/\B(?=(\d{3})+$)/g, separator);
}
