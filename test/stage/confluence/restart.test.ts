import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfluenceStore } from '../../../stage/confluence/store/confluence-store';
import { openDatabase } from '../../../stage/store/open-database';
import { adfBody, Clock, document, LINE, METTE, openWiki, PETER, text, update, V1, V2 } from './wiki';

describe('after a restart', () => {
  let directory: string;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'stage-wiki-'));
  });

  afterEach(() => rmSync(directory, { recursive: true }));

  it('everything is as it was', async () => {
    const database = openDatabase(directory);
    const before = openWiki({ database });
    const id = await before.page('Udkast', { body: adfBody(document('Klar')) });
    const other = await before.page('Andet', { parentId: id });
    await before.call(PETER, `PUT ${V2}/pages/${id}`, update(id, 2));
    await before.call(METTE, `POST ${V1}/content/${id}/label`, [{ prefix: 'global', name: 'referat' }]);
    await before.call(METTE, `POST ${V2}/pages/${id}/properties`, { key: 'k', value: { a: [1] } });
    before.confluence.restrict(other, { read: [METTE] });
    const reads = [
      `GET ${V2}/pages/${id}?body-format=atlas_doc_format&include-labels=true&include-properties=true&include-versions=true`,
      `GET ${V2}/pages/${id}?version=1&body-format=atlas_doc_format`,
      `GET ${V2}/pages/${id}/direct-children`,
      `GET ${V1}/search?cql=label%3Dreferat`,
      `GET ${V2}/spaces`,
    ];
    const answers = async (wiki: typeof before) =>
      Promise.all([METTE, LINE].flatMap((caller) => reads.map((read) => wiki.call(caller, read))));
    const earlier = await answers(before);
    database.close();
    const after = openWiki({ database: openDatabase(directory) });
    expect(await answers(after)).toEqual(earlier);
    expect(after.spaceId).toBe(before.spaceId);
    expect(Number(await after.page('Nyt'))).toBeGreaterThan(Number(other));
  });

  it('of what failed halfway nothing is left, in memory or on disk', () => {
    const open = () =>
      new ConfluenceStore({ database: openDatabase(directory), clock: new Clock().now, indexLagMs: 0 });
    const store = open();
    const page = {
      id: '1',
      spaceId: '2',
      parentId: null,
      position: 1,
      status: 'current' as const,
      title: 'Referat',
      author: METTE,
      owner: METTE,
      created: '',
      version: { number: 1, message: '', author: METTE, created: '' },
      contributors: [METTE],
      body: { representation: 'storage' as const, value: '' },
      labels: [],
      readers: [],
      editors: [],
    };
    const failing = () =>
      store.together(() => {
        store.savePage(page);
        throw new Error('Strømmen gik');
      });
    expect(failing).toThrow('Strømmen gik');
    expect(store.page('1')).toBeUndefined();
    expect(store.titled('2', 'Referat')).toBeUndefined();
    expect(open().pages()).toEqual([]);
  });

  it('a wiki and a Jira share one file without meeting', async () => {
    const database = openDatabase(directory);
    const wiki = openWiki({ database });
    const id = await wiki.page('Referat');
    const tables = database.prepare("select name from sqlite_master where name like 'jira%'").all();
    expect(tables).toEqual([]);
    expect(text((await wiki.call(METTE, `GET ${V2}/pages/${id}`)).body, 'title')).toBe('Referat');
  });
});
