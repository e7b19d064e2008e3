import { router } from '@forge/bridge';
import type { MouseEvent } from 'react';

/** A link to the issue in Jira: a real address for the context menu, opened by the host on click. */
export const IssueLink = ({ issueKey, className }: { issueKey: string; className?: string | undefined }) => {
  const href = `/browse/${encodeURIComponent(issueKey)}`;
  const onClick = (event: MouseEvent): void => {
    event.preventDefault();
    void router.open(href);
  };
  return (
    <a href={href} target="_top" className={className} onClick={onClick}>
      {issueKey}
    </a>
  );
};
