import { router } from '@forge/bridge';
import type { MouseEvent, ReactNode } from 'react';
import styles from './issue-link.module.css';

/** A link within the site. The host opens it; the address is there for a new tab or to copy. */
export const HostLink = ({ href, children }: { href: string; children: ReactNode }) => {
  const open = (event: MouseEvent) => {
    event.preventDefault();
    void router.open(href);
  };
  return (
    <a className={styles.link} href={href} onClick={open}>
      {children}
    </a>
  );
};
