/** Whether a browser may be sent to an address: one of the web or of mail. */
export const isOpenable = (address: string): boolean => /^(?:https?:|mailto:)/i.test(address);
