import type { ReactNode } from 'react';
import styles from './records.module.css';

export interface MoneyTableProps {
  caption: string;
  /** Headings, the first for the names of the rows. */
  columns: readonly string[];
  /** How many of the columns after the first hold words instead of figures. */
  words?: number;
  children: ReactNode;
}

/** Figures under each other; wider than its place it scrolls by itself. */
export const MoneyTable = ({ caption, columns, words = 0, children }: MoneyTableProps) => (
  <div className={styles.scroll} role="group" aria-label={caption} tabIndex={0}>
    <table className={styles.money}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column, place) => (
            <th key={column} scope="col" className={place > 0 && place <= words ? styles.words : undefined}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </div>
);
