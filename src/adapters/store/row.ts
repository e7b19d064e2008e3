/** A row of a custom entity: what its indexes need beside the body. Names are those of manifest.yml. */
export type Row = { rev: number; body: unknown } & Record<string, unknown>;

export interface RowChange {
  entity: string;
  key: string;
  /** Null takes the row away. */
  row: Row | null;
  /** The revision that the change rests on; 0 where there must be none yet. */
  was: number;
}
