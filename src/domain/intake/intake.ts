import type { ProductSettings, WishKind } from '../product';
import { isAdviser, type Role } from '../roles';

/**
 * How new wishes come in. OS2's rules for a good community: be clear, with written rules that are shown where people
 * take part, and say when they can expect to hear ("hvor tid"). Source: OS2 community rules, rows 41, 52 and 55.
 */
export interface IntakeSettings {
  /** Name of the issue type of a new development wish; null for the first that Jira offers. */
  wishType: string | null;
  /** What the product expects of a wish, in the group's own words. */
  rules: string;
  /** Address of the code of conduct or of longer rules. */
  rulesUrl: string | null;
  /** Svarfrist: days of the calendar within which a new wish is answered; null where none is promised. */
  answerDays: number | null;
}

export const INITIAL_INTAKE: IntakeSettings = { wishType: null, rules: '', rulesUrl: null, answerDays: null };

/** The longest title that Jira takes. */
export const LONGEST_TITLE = 255;

/**
 * The issue type of a new wish among those that Jira lets somebody create: maintenance is what the settings call so,
 * development the type that they choose. Null where Jira offers none.
 */
export const typeOfNewWish = (
  kind: WishKind,
  { intake, maintenanceTypes }: Pick<ProductSettings, 'intake' | 'maintenanceTypes'>,
  offered: readonly string[],
): string | null => {
  if (kind === 'maintenance') return offered.find((name) => maintenanceTypes.includes(name)) ?? null;
  const development = offered.filter((name) => !maintenanceTypes.includes(name));
  const wanted = intake.wishType ?? development[0];
  return development.find((name) => name === wanted) ?? null;
};

/**
 * Whether somebody may say which authority a new wish is for. No authority speaks through the vendor or the secretariat;
 * the group names it for them afterwards.
 */
export const mayNameAuthority = (roles: readonly Role[]): boolean => !isAdviser(roles);
