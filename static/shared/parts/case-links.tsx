import type { CaseLink } from '../../../src/domain/decision-case';
import styles from './case-links.module.css';

/** Bilag of a case. */
export const CaseLinks = ({ links }: { links: readonly CaseLink[] }) => (
  <ul className={styles.links}>
    {links.map(({ name, url }) => (
      <li key={`${name} ${url}`}>
        <a href={url} target="_blank" rel="noreferrer">
          {name}
        </a>
      </li>
    ))}
  </ul>
);
