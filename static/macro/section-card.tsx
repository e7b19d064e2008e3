import Heading from '@atlaskit/heading';
import { useId, type ReactNode } from 'react';
import styles from './macro.module.css';

export interface SectionCardProps {
  title: string;
  /** Facts about the section, beside its title. */
  aside?: ReactNode;
  /** What may be done with the section as a whole. */
  actions?: ReactNode;
  children: ReactNode;
}

/** One section of the macro: a title, what is true of the whole of it, and its content. */
export const SectionCard = ({ title, aside, actions, children }: SectionCardProps) => {
  const headingId = useId();
  return (
    <section className={styles.card} aria-labelledby={headingId}>
      <div className={styles.top}>
        <Heading as="h2" size="small" id={headingId}>
          {title}
        </Heading>
        {aside && <span className={styles.aside}>{aside}</span>}
        {actions}
      </div>
      {children}
    </section>
  );
};
