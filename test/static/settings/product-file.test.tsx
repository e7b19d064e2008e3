/** @jest-environment jsdom */
import { answerCalls, lastSentTo } from '../shared/host';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SettingsPage as PageContent } from '../../../src/contract/definitions';
import type { ImportFindings } from '../../../src/contract/product-file/answers';
import { writeProductFile, type ProductFile } from '../../../src/contract/product-file/file';
import { newProduct } from '../../../src/domain/product';
import { SettingsPage } from '../../../static/settings/settings-page';
import { anActor } from '../../builders/actors';
import { aSettingsPage } from '../../builders/inbox';
import { aFileHead, aProductFile } from '../../builders/product-files';
import { renderInDanish } from '../shared/in-danish';

type Answer = (payload: unknown) => unknown;

const value = (of: unknown) => ({ ok: true, value: of });

const ALL_THERE: ImportFindings = {
  missingKeys: [],
  otherTitles: [],
  unknownAccounts: [],
  unknownGroups: [],
  unknownStatuses: [],
  minutesElsewhere: [],
  filterFails: false,
};

const administrator = anActor({ accountId: 'account-admin', roles: ['reader'], administersProject: true });

/** The settings of a project in which the app is not in use, as its administrator opens them. */
const aFreshPage = (overrides: Partial<PageContent> = {}): PageContent =>
  aSettingsPage({ actor: administrator, product: newProduct('10000'), rev: 0, ...overrides });

const openPage = async (page: PageContent, answers: Record<string, Answer> = {}) => {
  const sent = answerCalls((call) => answers[call]?.(lastSentTo(sent, call)) ?? value(page));
  renderInDanish(<SettingsPage productId="10000" />);
  const section = within(await screen.findByRole('region', { name: 'Data ind og ud' }));
  return { user: userEvent.setup(), section, sent };
};

type Opened = Awaited<ReturnType<typeof openPage>>;

const choose = async ({ user, section }: Opened, text: string): Promise<void> => {
  const named = new File([text], 'tovholder-VEJ-2026-05-03.json', { type: 'application/json' });
  // The test's browser cannot read a file by itself.
  const file = Object.assign(named, { text: () => Promise.resolve(text) });
  await user.upload(await section.findByLabelText('Fil fra Tovholder (JSON)'), file);
  await section.findByText('tovholder-VEJ-2026-05-03.json');
};

const tryIt = async (opened: Opened, file: ProductFile): Promise<void> => {
  await choose(opened, writeProductFile(file));
  await opened.user.click(opened.section.getByRole('button', { name: 'Prøv filen' }));
};

it('tries a file without sending a row of it, says what it has, and brings it in when asked to', async () => {
  const page = aSettingsPage({ actor: administrator });
  const opened = await openPage(aFreshPage(), {
    tryImport: () => value({ ...ALL_THERE, unknownStatuses: ['På hylden'] }),
    importRows: () => value({ written: 1 }),
    finishImport: () => value(page),
  });
  const { user, section, sent } = opened;
  await tryIt(opened, aProductFile());
  expect(await section.findByText('Filen kan indlæses')).toBeTruthy();
  expect(section.getByText('Fra OS2vejviser (VEJ), 03.05.2026')).toBeTruthy();
  expect(section.getByText('2 posteringer')).toBeTruthy();
  expect(
    section.getByText(/^2026: ramme 100\.000 kr\., disponeret 60\.000 kr\., forbrugt 0 kr\.$/),
  ).toBeTruthy();
  expect(section.getByText(/^Statusserne findes ikke i projektet: På hylden\./)).toBeTruthy();
  expect(sent.map(({ functionKey }) => functionKey)).not.toContain('importRows');
  await user.click(section.getByRole('button', { name: 'Indlæs' }));
  const done = await section.findByText(/^Produktet er indlæst\./);
  expect(document.activeElement).toBe(done);
  const parts = sent.filter(({ functionKey }) => functionKey === 'importRows').map(({ payload }) => payload);
  expect(parts[0]).toMatchObject({ part: 'settings', productId: '10000' });
  expect(lastSentTo(sent, 'finishImport')).toMatchObject({ file: { exportedAt: aFileHead().exportedAt } });
  expect(section.queryByLabelText('Fil fra Tovholder (JSON)')).toBeNull();
});

it.each([
  ['nej', /^Filen er ikke JSON: se linje 1\./],
  ['{}', /^Filen er ikke et produkt fra Tovholder\./],
  [
    '{"format":"tovholder-product","version":7}',
    /^Filen er lavet af en nyere udgave af Tovholder \(version 7\)\./,
  ],
  [
    writeProductFile(aProductFile()).replace('"committed": 6000000', '"committed": 5'),
    /^Summerne i filen passer ikke/,
  ],
  [
    writeProductFile(aProductFile()).replace('"spendings"', '"udgifter"'),
    /: rows\.frames\.0\.\w+\. Eksportér igen/,
  ],
])('says what is wrong with a file and asks nothing of Jira: %#', async (text, sentence) => {
  const opened = await openPage(aFreshPage());
  await choose(opened, text);
  await opened.user.click(opened.section.getByRole('button', { name: 'Prøv filen' }));
  expect(await opened.section.findByText('Filen kan ikke indlæses')).toBeTruthy();
  expect(opened.section.getAllByText(sentence)).not.toHaveLength(0);
  expect(opened.section.queryByRole('button', { name: 'Indlæs' })).toBeNull();
  expect(lastSentTo(opened.sent, 'tryImport')).toBeUndefined();
});

it('offers nothing to be brought in while a wish is missing, and names it', async () => {
  const opened = await openPage(aFreshPage(), {
    tryImport: () => value({ ...ALL_THERE, missingKeys: ['NY-7'] }),
  });
  await tryIt(opened, aProductFile());
  expect(await opened.section.findByText(/^Ønskerne findes ikke i projektet.*: NY-7\./)).toBeTruthy();
  expect(opened.section.queryByRole('button', { name: 'Indlæs' })).toBeNull();
});

it('says in the middle what went wrong, and sends the same file again from there', async () => {
  let answers = 0;
  const opened = await openPage(aFreshPage(), {
    tryImport: () => value(ALL_THERE),
    importRows: () => {
      answers += 1;
      return answers === 3
        ? { ok: false, error: { code: 'busy', retryAfterSeconds: 5 } }
        : value({ written: 1 });
    },
    finishImport: () => value(aSettingsPage({ actor: administrator })),
  });
  const { user, section } = opened;
  await tryIt(opened, aProductFile());
  await user.click(await section.findByRole('button', { name: 'Indlæs' }));
  expect((await section.findByRole('alert')).textContent).toMatch(/^Jira har travlt/);
  await user.click(section.getByRole('button', { name: 'Indlæs' }));
  expect(await section.findByText(/^Produktet er indlæst\./)).toBeTruthy();
});

it('asks for a file first', async () => {
  const { user, section } = await openPage(aFreshPage());
  await user.click(await section.findByRole('button', { name: 'Prøv filen' }));
  expect(section.getByText('Vælg en fil først.')).toBeTruthy();
});

it('tells of a file that was not brought to its end, and clears it', async () => {
  let calls = 0;
  const arrival = { file: aFileHead(), begunAt: '2026-05-04T09:00:00.000Z' };
  const { user, section, sent } = await openPage(aFreshPage({ arrival }), {
    dropImport: () => {
      calls += 1;
      return value({ left: calls < 3 });
    },
  });
  expect(await section.findByText(/^Fra VEJ, fil fra 03\.05\.2026: en indlæsning er begyndt/)).toBeTruthy();
  await user.click(section.getByRole('button', { name: 'Ryd det indlæste' }));
  expect(calls).toBe(3);
  expect(sent.filter(({ functionKey }) => functionKey === 'openSettings')).toHaveLength(2);
});

it('brings nothing in where the app is in use, and takes nothing out for who may not', async () => {
  const { section } = await openPage(aSettingsPage({ actor: anActor({ roles: ['coordination'] }) }));
  expect(
    section.getByText(/^Der kan kun indlæses i et projekt, hvor Tovholder ikke er i brug\./),
  ).toBeTruthy();
  expect(section.getByText('Tovholderen og en Jira-administrator af projektet kan eksportere.')).toBeTruthy();
  expect(section.queryByRole('button')).toBeNull();
});

describe('Eksportér', () => {
  const file = aProductFile();
  const answers = (rows: ProductFile['rows'] = file.rows): Record<string, Answer> => ({
    beginExport: () => value({ exportedAt: file.exportedAt, source: file.source }),
    exportRows: (payload) => {
      const { part } = payload as { part: keyof ProductFile['rows'] };
      return value({ rows: rows[part], next: null });
    },
    nameThem: () => value({ wishes: file.issues, people: [] }),
  });
  const saved: Blob[] = [];

  beforeEach(() => {
    saved.length = 0;
    URL.createObjectURL = (blob: Blob) => {
      saved.push(blob);
      return 'blob:file';
    };
    URL.revokeObjectURL = () => undefined;
    // The test's browser goes nowhere.
    HTMLAnchorElement.prototype.click = () => undefined;
  });

  it('fetches every part, saves one file and tells what is in it', async () => {
    const { user, section } = await openPage(aSettingsPage(), answers());
    await user.click(await section.findByRole('button', { name: 'Eksportér' }));
    expect(
      await section.findByText(
        'tovholder-VEJ-2026-05-03.json er gemt: 1 ønske, 2 beslutninger og 2 posteringer.',
      ),
    ).toBeTruthy();
    expect(saved).toHaveLength(1);
    expect(section.getByText(/^Filen har konto-id’er og gruppens egne tekster/)).toBeTruthy();
  });

  it('does not hand out a file whose parts do not agree as if they did, but hands it out', async () => {
    const { user, section } = await openPage(aSettingsPage(), answers({ ...file.rows, frames: [] }));
    await user.click(await section.findByRole('button', { name: 'Eksportér' }));
    expect(
      within(await section.findByRole('alert')).getByText(/^Noget i filen passer ikke sammen/),
    ).toBeTruthy();
    expect(saved).toHaveLength(0);
    await user.click(section.getByRole('button', { name: 'Gem filen, som den er' }));
    expect(saved).toHaveLength(1);
  });

  it('says to wait while something is on its way to Jira', async () => {
    const error = { code: 'productFile', problem: 'errandsUnderWay', where: '' };
    const { user, section } = await openPage(aSettingsPage(), { beginExport: () => ({ ok: false, error }) });
    await user.click(await section.findByRole('button', { name: 'Eksportér' }));
    expect((await section.findByRole('alert')).textContent).toContain('Vent et minut, og eksportér så.');
  });
});
