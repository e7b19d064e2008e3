/** The addresses of Confluence, as on a real site. */

export const spacePath = (spaceKey: string): string => `/wiki/spaces/${encodeURIComponent(spaceKey)}/`;

export const overviewPath = (spaceKey: string): string => `${spacePath(spaceKey)}overview`;

export const pagePath = (spaceKey: string, pageId: string): string =>
  `${spacePath(spaceKey)}pages/${encodeURIComponent(pageId)}`;

export const editPath = (spaceKey: string, pageId: string): string =>
  `${spacePath(spaceKey)}pages/edit-v2/${encodeURIComponent(pageId)}`;

export const createPath = (spaceKey: string): string => `${spacePath(spaceKey)}pages/create`;

export const EXPORT_TYPES = ['pdf', 'word', 'other'] as const;

export type ExportType = (typeof EXPORT_TYPES)[number];

export const exportPath = (spaceKey: string, pageId: string, type: ExportType): string =>
  `${pagePath(spaceKey, pageId)}/export?type=${type}`;
