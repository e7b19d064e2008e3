import { router } from '@forge/bridge';
import type { MouseEvent } from 'react';
import { isWebAddress } from '../parts/web-address';
import styles from './links.module.css';

export interface PageLinkProps {
  url: string;
  title: string;
  id?: string;
  isInNewTab?: boolean;
}

const wantsNewTab = ({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean => ctrlKey || metaKey || shiftKey;

/** A page of the site by its title. The host opens it; a title as long as a page is cut to the eye, and whole to all else. */
export const PageLink = ({ url, title, id, isInNewTab = false }: PageLinkProps) => {
  const open = (event: MouseEvent) => {
    event.preventDefault();
    void (isInNewTab || wantsNewTab(event) ? router.open(url) : router.navigate(url));
  };
  return (
    <a id={id} className={styles.page} href={url} title={title} onClick={open}>
      {title}
    </a>
  );
};

/** `www.os2.eu` is told as `os2.eu`; another place by its own name. */
export const placeOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');

export interface OutsideLinkProps {
  address: string;
  label?: string;
  children: string;
}

/** An address outside of the site, in a tab of its own; what is no web address is never a link. */
export const OutsideLink = ({ address, label, children }: OutsideLinkProps) => {
  if (!isWebAddress(address)) return <span className={styles.outside}>{address}</span>;
  const open = (event: MouseEvent) => {
    event.preventDefault();
    void router.open(address);
  };
  return (
    <a className={styles.outside} href={address} title={address} aria-label={label} onClick={open}>
      {children}
    </a>
  );
};
