import styles from './key-hint.module.css';

/** A key that does the same as the button it stands on; told to screen readers by the button itself. */
export const KeyHint = ({ children }: { children: string }) => (
  <kbd className={styles.key} aria-hidden="true">
    {children}
  </kbd>
);
