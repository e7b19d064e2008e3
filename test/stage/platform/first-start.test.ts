import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillFirst, needsFilling } from '../../../stage/first-start';
import { openDatabase } from '../../../stage/store/open-database';

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'stage-'));
});
afterEach(() => rmSync(data, { recursive: true }));

const open = () => openDatabase(data).close();

test('a new site is to be filled, and a filled one is not', async () => {
  const before = needsFilling(data);
  open();
  await fillFirst(data, () => Promise.resolve());
  expect([before, needsFilling(data)]).toEqual([true, false]);
});

test('a site that was never meant to be filled stays as it is', () => {
  open();
  expect(needsFilling(data)).toBe(false);
});

test('a site whose filling was interrupted is begun anew', async () => {
  open();
  await expect(fillFirst(data, () => Promise.reject(new Error('stopped')))).rejects.toThrow('stopped');
  expect(needsFilling(data)).toBe(true);
  expect(existsSync(join(data, 'stage.sqlite'))).toBe(false);
});
