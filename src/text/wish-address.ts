/** @param site base address of the site, `https://example.atlassian.net`; empty where it is not known */
export const wishAddress = (site: string, key: string): string => `${site}/browse/${encodeURIComponent(key)}`;
