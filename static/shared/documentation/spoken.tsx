import styles from './spoken.module.css';

/** Tells those who do not see the page what just happened on it. */
export const Spoken = ({ children }: { children: string }) => (
  <p role="status" className={styles.spoken}>
    {children}
  </p>
);
