/** What stands between a number and the text it leads. */
export const leadGap = '\u00a0\u00a0';
