import { Refusal } from '../../contract/errors';
import type { SupersedeWay } from '../../domain/intake/supersede';
import type { Errand } from '../errand';
import type { Jira, JiraAsApp } from '../ports';
import { supersededBy } from './inherit-supporters';

/** The names of the link types of a new Jira site. A wish that is covered by another is no duplicate of it. */
const LINK_TYPES: Readonly<Record<SupersedeWay, string>> = { duplicate: 'Duplicate', replaced: 'Relates' };

/**
 * Links a superseded issue to the other one, once. Where the site has no such link, or Jira does not let whoever closes
 * link the two, the comment tells of the other one all the same.
 */
export const linkSuccessor = async (jira: Pick<Jira | JiraAsApp, 'link'>, errand: Errand): Promise<void> => {
  const superseded = supersededBy(errand);
  if (!superseded) return;
  try {
    await jira.link({ from: errand.wishId, to: superseded.byWishId, type: LINK_TYPES[superseded.way] });
  } catch (error) {
    if (!(error instanceof Refusal) || error.error.code !== 'jiraRefused') throw error;
  }
};
