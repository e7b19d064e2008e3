import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../../stage/store/open-database';
import { adfBody, allOf, document, METTE, openWiki, storageBody, text, V1, V2, type Wiki } from './wiki';

const PAGES = 2500;
const MINUTES = 'Koordinationsgruppen drøftede ønsket og bad leverandøren om et estimat. '.repeat(20);

async function fill(wiki: Wiki): Promise<void> {
  for (let n = 1; n <= PAGES; n += 1) {
    const words = `${MINUTES}${n}`;
    await wiki.page(`Referat ${n}`, {
      body: n % 2 ? storageBody(`<p>${words}</p>`) : adfBody(document(words)),
    });
  }
}

/** How long work keeps the processor busy, in milliseconds; what others do meanwhile does not count. */
async function effort(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const leastOf = async (times: number, work: () => Promise<unknown>) => {
  const efforts: number[] = [];
  for (let turn = 0; turn < times; turn += 1) efforts.push(await effort(work));
  return Math.min(...efforts);
};

describe('2,500 pages in one space', () => {
  it('are written within seconds, found at once and listed to the end', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'stage-wiki-'));
    const database = openDatabase(directory);
    const wiki = openWiki({ database });
    expect(await effort(() => fill(wiki))).toBeLessThan(15_000);
    for (const cql of [
      'text ~ "estimat 1234"',
      'title ~ "referat*" order by title',
      'lastmodified > now("-4w")',
    ]) {
      const search = () => wiki.call(METTE, `GET ${V1}/search?cql=${encodeURIComponent(cql)}`);
      expect(await leastOf(5, search)).toBeLessThan(50);
    }
    expect(await wiki.titles('text ~ "estimat 1234"')).toEqual(['Referat 1234']);
    const all = await allOf(wiki, METTE, `${V2}/pages?limit=250`);
    expect(new Set(all.map((page) => text(page, 'id'))).size).toBe(PAGES + 1);
    expect(all).toHaveLength(PAGES + 1);
    database.close();
    rmSync(directory, { recursive: true });
  }, 120_000);
});
