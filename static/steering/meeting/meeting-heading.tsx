import { forwardRef, type ReactNode } from 'react';
import styles from './meeting.module.css';

/** The heading of what the meeting looks at: it takes the focus when the meeting goes on. */
export const MeetingHeading = forwardRef<HTMLHeadingElement, { id: string; children: ReactNode }>(
  function MeetingHeading({ id, children }, ref) {
    return (
      <h2 ref={ref} id={id} tabIndex={-1} className={styles.title}>
        {children}
      </h2>
    );
  },
);
