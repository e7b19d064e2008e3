/** A row of a custom entity: what its indexes need beside the body. Names are those of manifest.yml. */
export type Row = { rev: number; body: unknown } & Record<string, unknown>;

export interface RowChange {
  entity: string;
  key: string;
  /** The row as it is to be; null takes it away, and `asItIs` asks for the condition only. */
  row: Row | null | 'asItIs';
  /** The revision that the change rests on; 0 where there must be none yet. */
  was: number;
  /** The errand that must be stored there: a key that is used again starts over with its revisions. */
  errandId?: string;
}
