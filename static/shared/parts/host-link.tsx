import { router } from '@forge/bridge';
import type { MouseEvent, ReactNode } from 'react';
import styles from './issue-link.module.css';

type Place = Parameters<typeof router.open>[0];

export interface HostLinkProps {
  href: string;
  /** The place as the host knows it, where that is more than its address. */
  place?: Place;
  children: ReactNode;
}

/** A link within the site. The host opens it; the address is there for a new tab or to copy. */
export const HostLink = ({ href, place = href, children }: HostLinkProps) => {
  const open = (event: MouseEvent) => {
    event.preventDefault();
    void router.open(place);
  };
  return (
    <a className={styles.link} href={href} onClick={open}>
      {children}
    </a>
  );
};
