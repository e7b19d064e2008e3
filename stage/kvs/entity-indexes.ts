import type { EntityDefinition } from '../manifest';
import { KvsError } from './kvs-error';

export interface EntityIndex {
  name: string;
  partition: string[];
  /** Empty for the index `by-key`, which every entity has. */
  range: string[];
}

const BY_KEY: EntityIndex = { name: 'by-key', partition: [], range: [] };

function indexesOf(entity: EntityDefinition): EntityIndex[] {
  return (entity.indexes ?? []).map((index) =>
    typeof index === 'string'
      ? { name: index, partition: [], range: [index] }
      : { name: index.name, partition: index.partition ?? [], range: index.range },
  );
}

/** Says at start what would otherwise only show as an empty answer: an index over attributes that are not there. */
export function checkEntityDefinition(entity: EntityDefinition): void {
  for (const index of indexesOf(entity)) {
    if (index.name === BY_KEY.name)
      throw new Error(`The entity ${entity.name} names an index ${BY_KEY.name}`);
    for (const attribute of [...index.partition, ...index.range]) {
      if (!entity.attributes[attribute]) {
        throw new Error(`The index ${index.name} of ${entity.name} names no attribute of it: ${attribute}`);
      }
    }
  }
}

export function findIndex(entity: EntityDefinition, name: string): EntityIndex {
  if (name === BY_KEY.name) return BY_KEY;
  const index = indexesOf(entity).find((candidate) => candidate.name === name);
  if (!index) throw new KvsError(400, 'INVALID_INDEX', `The entity ${entity.name} has no index ${name}`);
  return index;
}

/** SQL for an attribute inside the stored JSON. Attribute names are checked when the manifest is read. */
export const attributeSql = (attribute: string): string => `json_extract(value, '$."${attribute}"')`;

/** SQL that lets the database find the records of each index without reading the whole entity. */
export function indexStatements(entity: EntityDefinition): string[] {
  return indexesOf(entity).map((index) => {
    const columns = [...index.partition, ...index.range].map(attributeSql);
    return `CREATE INDEX IF NOT EXISTS "kvs ${entity.name} ${index.name} ${[...index.partition, ...index.range].join(' ')}"
      ON kvs_record (store, ${columns.join(', ')}, key)`;
  });
}
