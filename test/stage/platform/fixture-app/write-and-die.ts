import { createKvs } from '../../../../stage/kvs/create-kvs';
import { openDatabase } from '../../../../stage/store/open-database';

/** Stores a value, and is killed as soon as the store has acknowledged it. */
const database = openDatabase(process.argv[2] ?? '');
const kvs = createKvs({ database, entities: [], now: Date.now });
const { status } = kvs.handle('/api/v1/set', { key: 'a', value: 'acknowledged' });
if (status === 204) process.kill(process.pid, 'SIGKILL');
