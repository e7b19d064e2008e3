import { HostLink } from './host-link';

/** The key of a wish as a link to its issue. */
export const IssueLink = ({ issueKey }: { issueKey: string }) => (
  <HostLink href={`/browse/${encodeURIComponent(issueKey)}`}>{issueKey}</HostLink>
);
