import type { ReactNode } from 'react';
import styles from './read-only.module.css';

export interface ReadOnlyProps {
  name: string;
  children: ReactNode;
}

/** A setting for who may only read it: plain text instead of a closed field. */
export const ReadOnly = ({ name, children }: ReadOnlyProps) => (
  <dl className={styles.fact}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </dl>
);
