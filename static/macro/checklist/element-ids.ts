/** Where the focus goes after a change of the checklist. */
export const itemMenuId = (itemId: string): string => `checklist-menu-${itemId}`;
export const LIST_MENU = 'checklist-menu';
