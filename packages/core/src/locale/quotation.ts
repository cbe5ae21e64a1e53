/** Puts marks around what somebody said, unless it brings its own. */
export function quoted(text: string, open: string, close: string): string {
  return bringsMarks.test(text) ? text : `${open}${text}${close}`;
}

const bringsMarks = /^["“”„«‹「『‘»״].*["”“»›」』’«״][.!?。！？…]?$/su;
