/** @jest-environment jsdom */
import '../wishes/bridge-in-place';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { WishDetail, WishesPage } from '../../../src/contract/definitions';
import { changeDone } from '../../../src/domain/done';
import { kroner } from '../../../src/domain/money';
import type { Wish } from '../../../src/domain/wish';
import { IssuePanel } from '../../../static/issue/issue-panel';
import { anActor } from '../../builders/actors';
import { aDone, aFrozenDone, aMetCriterion } from '../../builders/done';
import { aFrame, aFrameInUse, aSpending } from '../../builders/frames';
import { aDecision } from '../../builders/ledger';
import { aWishesPage } from '../../builders/pages';
import { someSettings } from '../../builders/products';
import { aWish } from '../../builders/wishes';
import { answerCalls, No } from '../drawer/answers';
import { plain, renderInDanish } from '../wishes/in-danish';

const aDetail = (wish: Wish, rev = 1, of: Partial<WishDetail> = {}): WishDetail => ({
  wish,
  rev,
  case: null,
  history: [],
  people: [],
  ...of,
});

interface Issue {
  /** The wish as the functions hold it. */
  wish: Wish;
  page?: Partial<WishesPage>;
  rev?: number;
  detail?: Partial<WishDetail>;
}

/** The panel on an issue, over functions that keep its record. */
const openPanel = ({ wish, page = {}, rev = 1, detail = {} }: Issue) => {
  let held = wish;
  const functions = answerCalls({
    openWishes: () => aWishesPage({ actor: anActor(), wishes: [wish], ...page }),
    openWish: () => aDetail(held, rev, detail),
    changeDone: ({ change }) => {
      const changed = changeDone(held.done, Object(change), { newId: 'new', defaults: [] });
      if (!changed.ok) return new No({ code: 'done', problem: changed.error });
      held = { ...held, done: changed.value };
      return { wish: held, rev: rev + 1, frame: aFrameInUse() };
    },
  });
  renderInDanish(<IssuePanel productId="10000" wishId={wish.wishId} />);
  return { ...functions, user: userEvent.setup() };
};

it('says at a glance where the wish stands and that it may be started', async () => {
  openPanel({ wish: aWish() });
  expect(await screen.findByText('Inden for rammen')).toBeTruthy();
  expect(screen.getByText('Plads 1 af 1')).toBeTruthy();
  expect(plain(screen.getByText(/^Rest i rammen/).textContent)).toBe('Rest i rammen 2026: 370.000 kr.');
  expect(await screen.findByRole('button', { name: 'Igangsæt' })).toBeTruthy();
});

it('says what is missing, and leads to where it is mended', async () => {
  const { user } = openPanel({ wish: aWish({ done: aDone() }) });
  await screen.findByRole('region', { name: 'Færdig-kriterier (DONE)' });
  await user.click(await screen.findByRole('button', { name: 'Færdig-kriterier' }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Nyt kriterium' }));
});

it('keeps a criterion that is written in it, and says the wish is ready then', async () => {
  const { user, called } = openPanel({ wish: aWish({ done: aDone() }) });
  await user.type(await screen.findByRole('textbox', { name: 'Nyt kriterium' }), 'Testet af to kommuner');
  await user.click(screen.getByRole('button', { name: 'Tilføj' }));
  expect(await screen.findByText('Kan igangsættes.')).toBeTruthy();
  expect(called.map(({ call }) => call)).toContain('changeDone');
});

it('opens the dialog of an action', async () => {
  const { user } = openPanel({ wish: aWish() });
  await user.click(await screen.findByRole('button', { name: 'Igangsæt' }));
  expect(await screen.findByRole('dialog')).toBeTruthy();
});

it('shows a closed wish with its criteria, and nothing to change', async () => {
  const wish = aWish({ stage: 'closed', done: aFrozenDone(aMetCriterion()) });
  openPanel({ wish, page: { wishes: [] } });
  expect(await screen.findByText('Dokumentationen er opdateret')).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('says who accepted the delivery, and when', async () => {
  const wish = aWish({ stage: 'closed', done: aFrozenDone(aMetCriterion()) });
  const matter = { matter: 'delivered', held: kroner(85_000), spent: kroner(80_000) } as const;
  const decision = aDecision({ takenBy: 'account-approver', at: '2026-03-03T09:00:00.000Z', matter });
  const { takenBy: accountId, at } = decision;
  const history = [{ at, accountId, what: { trace: 'decision' as const, decision } }];
  const people = [{ accountId, name: 'Mette Lindqvist', active: true }];
  openPanel({ wish, page: { wishes: [] }, detail: { history, people } });
  expect(
    await screen.findByText('Leverancen er godkendt af Mette Lindqvist den 3. marts 2026.'),
  ).toBeTruthy();
});

it('names the vendor and leads to the agreement', async () => {
  const settings = someSettings({
    vendorName: 'Nordkode ApS',
    vendorAgreementUrl: 'https://os2.example/aftale',
  });
  openPanel({ wish: aWish(), page: { settings } });
  expect(await screen.findByText(/^Nordkode ApS/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Aftale med leverandøren' })).toHaveProperty(
    'href',
    'https://os2.example/aftale',
  );
});

it('takes an invoice that comes after the wish was closed', async () => {
  const wish = aWish({ stage: 'closed', done: aFrozenDone(aMetCriterion()) });
  const frame = aFrame({ granted: kroner(900_000), spendings: [aSpending({ wishId: wish.wishId })] });
  const { user } = openPanel({ wish, page: { wishes: [], frame } });
  await user.click(await screen.findByRole('button', { name: 'Bogfør faktura' }));
  expect(await screen.findByRole('textbox', { name: /^Fakturaens nummer/ })).toBeTruthy();
});

it('copies what the vendor writes on the invoice', async () => {
  const { user } = openPanel({ wish: aWish({ stage: 'started', done: aFrozenDone(aMetCriterion()) }) });
  await user.click(await screen.findByRole('button', { name: 'Kopiér fakturareference' }));
  expect(await navigator.clipboard.readText()).toBe(aWish().key);
  expect(screen.getByText('Kopieret')).toBeTruthy();
});

it.each([
  ['that is no wish', {}, /tæller ikke som ønske/],
  ['of a project that is not set up', { members: [] }, /ikke sat op til Tovholder/],
])('says so on an issue %s', async (_, page, words) => {
  openPanel({ wish: aWish(), page: { wishes: [], ...page }, rev: 0 });
  expect(await screen.findByText(words)).toBeTruthy();
});

it('says what to do when the list cannot be had', async () => {
  answerCalls({ openWishes: () => new No({ code: 'refused' }) });
  renderInDanish(<IssuePanel productId="10000" wishId="10001" />);
  expect(await screen.findByText('Det har du ikke adgang til')).toBeTruthy();
});
