/** Whether a typed text is an address that a browser may be sent to: http or https, nothing else. */
export const isWebAddress = (typed: string): boolean =>
  /^https?:\/\//i.test(typed.trim()) && URL.canParse(typed.trim());
