/** Whether a text is an address that may become a link: only http and https, never a script. */
export const isWebAddress = (text: string): boolean => {
  const trimmed = text.trim();
  if (!/^https?:\/\//i.test(trimmed) || /\s/.test(trimmed)) return false;
  return URL.canParse(trimmed);
};
