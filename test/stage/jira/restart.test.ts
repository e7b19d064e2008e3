import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildSync } from 'esbuild';
import { openDatabase } from '../../../stage/store/open-database';
import { adf, at, list, METTE, openSite } from './jira-site';

const ROOT = join(__dirname, '../../..');

describe('after a restart', () => {
  let directory: string;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'stage-jira-'));
  });

  afterEach(() => rmSync(directory, { recursive: true }));

  it('everything is as it was', async () => {
    const first = openDatabase(directory);
    const before = openSite({ database: first });
    await before.wish('Et', { labels: ['a'] });
    await before.wish('To');
    await before.call(METTE, 'PUT /rest/agile/1.0/issue/rank', {
      issues: ['VEJ-2'],
      rankBeforeIssue: 'VEJ-1',
    });
    await before.call(METTE, 'POST /rest/api/3/issue/VEJ-1/comment', { body: adf('Hej') });
    const read = 'GET /rest/api/3/issue/VEJ-1?expand=changelog';
    const earlier = await before.call(METTE, read);
    first.close();
    const after = openSite({ database: openDatabase(directory) });
    expect(await after.keys('project = VEJ order by Rank')).toEqual(['VEJ-2', 'VEJ-1']);
    expect(await after.call(METTE, read)).toEqual(earlier);
    expect((await after.wish('Tre')).key).toBe('VEJ-3');
  });

  it('fields keep their numbers although the manifest puts them in another order', async () => {
    const field = (key: string) => ({ key, name: key, description: '', type: 'string' });
    const manifest = (...keys: string[]) => ({
      app: { id: 'x' },
      modules: { 'jira:customField': keys.map(field) },
    });
    const database = openDatabase(directory);
    openSite({ database, manifest: manifest('a', 'b') });
    const { call } = openSite({ database, manifest: manifest('b', 'c', 'a') });
    const fields = list((await call(METTE, 'GET /rest/api/3/field')).body);
    const idOf = (name: string) =>
      at(
        fields.find((entry) => at(entry, 'name') === name),
        'id',
      );
    expect([idOf('a'), idOf('b'), idOf('c')]).toEqual([
      'customfield_10101',
      'customfield_10102',
      'customfield_10103',
    ]);
  });

  it('nothing that was acknowledged is lost when the process is killed', async () => {
    const script = join(directory, 'writer.cjs');
    buildSync({
      entryPoints: [join(__dirname, 'endless-writer.ts')],
      outfile: script,
      bundle: true,
      platform: 'node',
      target: 'node20',
      external: ['libsql', 'yaml'],
    });
    const child = spawn(process.execPath, [script, join(directory, 'data')], {
      env: { ...process.env, NODE_PATH: join(ROOT, 'node_modules') },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const acknowledged: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      acknowledged.push(line);
      if (acknowledged.length === 40) child.kill('SIGKILL');
    }
    const { keys } = openSite({ database: openDatabase(join(directory, 'data')) });
    const found = await keys('project = VEJ');
    expect(acknowledged.length).toBeGreaterThanOrEqual(40);
    expect(found).toEqual(expect.arrayContaining(acknowledged));
  }, 30_000);
});
