import Heading from '@atlaskit/heading';
import { useId, type ReactNode } from 'react';
import styles from '../records/records.module.css';

/** A part of the view under a heading of its own. */
export const Part = ({ title, children }: { title: string; children: ReactNode }) => {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <Heading as="h3" size="small" id={id}>
        {title}
      </Heading>
      {children}
    </section>
  );
};
