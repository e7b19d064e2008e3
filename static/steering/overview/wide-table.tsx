import type { ReactNode } from 'react';
import styles from './wide-table.module.css';

export interface WideTableProps {
  label: string;
  caption: string;
  columns: readonly string[];
  /** The row that adds the others up. */
  sum?: ReactNode;
  children: ReactNode;
}

/** A table of amounts that scrolls by itself where it is wider than its place, with its sum below. */
export const WideTable = ({ label, caption, columns, sum, children }: WideTableProps) => (
  <div className={styles.scroll} role="group" aria-label={label} tabIndex={0}>
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
      {sum && <tfoot>{sum}</tfoot>}
    </table>
  </div>
);
