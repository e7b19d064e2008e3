import { router } from '@forge/bridge';
import type { MouseEvent } from 'react';
import styles from './issue-link.module.css';

/** The key of a wish as a link to its issue. The host opens it; the address is there for a new tab or to copy. */
export const IssueLink = ({ issueKey }: { issueKey: string }) => {
  const href = `/browse/${encodeURIComponent(issueKey)}`;
  const open = (event: MouseEvent) => {
    event.preventDefault();
    void router.open(href);
  };
  return (
    <a className={styles.link} href={href} onClick={open}>
      {issueKey}
    </a>
  );
};
