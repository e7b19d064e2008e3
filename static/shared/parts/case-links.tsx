import type { CaseLink } from '../../../src/domain/decision-case';

/** Bilag of a case. */
export const CaseLinks = ({ links }: { links: readonly CaseLink[] }) => (
  <ul>
    {links.map(({ name, url }) => (
      <li key={`${name} ${url}`}>
        <a href={url} target="_blank" rel="noreferrer">
          {name}
        </a>
      </li>
    ))}
  </ul>
);
