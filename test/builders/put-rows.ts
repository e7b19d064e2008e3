import { rowChange } from '../../src/adapters/store/rows';
import type { Change } from '../../src/usecases/ports';
import { createKvs } from '../../stage/kvs/create-kvs';
import type { Site } from './site';

/** Puts rows where the app would have put them, without its calls: a year of them would take minutes. */
export const putRows = (site: Site) => {
  const { database, manifest } = site.stage;
  const entities = manifest.app.storage?.entities ?? [];
  const kvs = createKvs({ database, entities, now: () => Date.now() });
  return (change: Change): void => {
    const { entity, key, row } = rowChange(change);
    const { status, body } = kvs.handle('/api/v1/entity/set', { entityName: entity, key, value: row });
    if (status >= 300) throw new Error(`${entity} ${key}: ${JSON.stringify(body)}`);
  };
};
