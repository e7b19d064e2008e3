/** Ids by which focus finds its way back to a row that has moved, and dragging finds the rows. */
const ROW = 'wish-row-';

export const rowId = (wishId: string): string => `${ROW}${wishId}`;
export const handleId = (wishId: string): string => `wish-handle-${wishId}`;
export const titleId = (wishId: string): string => `wish-title-${wishId}`;
export const estimateId = (wishId: string): string => `wish-estimate-${wishId}`;

export const HANDLE_HELP_ID = 'wish-handle-help';
export const HANDLE_SELECTOR = '[data-rank-handle]';
export const ROW_SELECTOR = `tr[id^="${ROW}"]`;

export const wishIdOfRow = (row: Element): string => row.id.slice(ROW.length);
