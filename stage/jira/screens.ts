import type { Project } from './model';

export const SCREEN_OPERATIONS = ['create', 'edit', 'view'] as const;

export type ScreenOperation = (typeof SCREEN_OPERATIONS)[number];

/** No issue can be made without these, so that no screen is without them. */
const ALWAYS = new Set(['summary', 'issuetype', 'project']);

/** Whether a field is on the screen of an operation. A project whose screens nobody has set has all fields on them. */
export const isOnScreen = (
  fieldId: string,
  operation: ScreenOperation,
  { screens }: Pick<Project, 'screens'>,
): boolean => ALWAYS.has(fieldId) || (screens[operation]?.includes(fieldId) ?? true);
