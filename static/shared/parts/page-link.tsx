import { NavigationTarget, router } from '@forge/bridge';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { HostLink } from './host-link';

export interface PageLinkProps {
  /** Key of the page's module in the manifest. */
  moduleKey: 'wishes-page' | 'steering-page';
  /** The project whose page it is; left out for a page that belongs to none. */
  projectKey?: string;
  children: ReactNode;
}

/** A link to another of the app's pages. Only the host knows its address: without one, what it says is plain text. */
export const PageLink = ({ moduleKey, projectKey, children }: PageLinkProps) => {
  const [href, setHref] = useState<string | null>(null);
  const place = useMemo(
    () => ({
      target: NavigationTarget.Module,
      moduleKey,
      ...(projectKey === undefined ? {} : { projectKey }),
    }),
    [moduleKey, projectKey],
  );
  useEffect(() => {
    let isOpen = true;
    const show = (address: URL | null): void => {
      if (isOpen) setHref(address?.href ?? null);
    };
    router.getUrl(place).then(show, () => show(null));
    return () => {
      isOpen = false;
    };
  }, [place]);
  if (href === null) return <>{children}</>;
  return (
    <HostLink href={href} place={place}>
      {children}
    </HostLink>
  );
};
