/** What somebody has written of a new wish. */
export interface WishWords {
  title: string;
  need: string;
}

/**
 * Jira's own form for a new issue, with what has been written already in it. An address that is too long for Jira
 * would lose all of it, so a long need is left to be copied.
 */
export const jiraFormAddress = (
  { productId, typeId }: { productId: string; typeId: string },
  { title, need }: WishWords,
): string => {
  const given = new URLSearchParams({ pid: productId, issuetype: typeId });
  if (title.trim() !== '') given.set('summary', title.trim());
  if (need.trim() !== '' && need.length <= LONGEST_NEED) given.set('description', need.trim());
  return `/secure/CreateIssueDetails!init.jspa?${given}`;
};

const LONGEST_NEED = 1_000;
