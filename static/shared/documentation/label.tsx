import type { ReactNode } from 'react';
import styles from './label.module.css';

export type Tone = 'neutral' | 'information' | 'success' | 'warning' | 'danger';

/**
 * A word in a colour. The word says it all; the colour only helps to find it.
 * It has the tokens of Atlaskit's lozenge and not the component, which weighs more than the whole macro may.
 */
export const Label = ({ tone, children }: { tone: Tone; children: ReactNode }) => (
  <span className={styles.label} data-tone={tone}>
    {children}
  </span>
);
