/** @jest-environment jsdom */
import '../wishes/bridge-in-place';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { WishDetail } from '../../../src/contract/definitions';
import { changeDone } from '../../../src/domain/done';
import type { Role } from '../../../src/domain/roles';
import type { Wish } from '../../../src/domain/wish';
import { WishDrawer } from '../../../static/wishes/drawer/wish-drawer';
import { openState, type WishesState } from '../../../static/shared/wish/state/wishes-state';
import { anActor } from '../../builders/actors';
import { aCase, aCaseOnWish, aRuling } from '../../builders/cases';
import { aCriterion, aDone, aFrozenDone, aMetCriterion } from '../../builders/done';
import { aFrameInUse } from '../../builders/frames';
import { aWishesPage } from '../../builders/pages';
import { anOrder, aWish } from '../../builders/wishes';
import { plain, renderInDanish } from '../wishes/in-danish';
import { answerCalls, No } from './answers';

const people = [
  { accountId: 'account-tovholder', name: 'Åse Ørsted', active: true },
  { accountId: 'account-approver', name: 'Mette Lindqvist', active: true },
  { accountId: 'account-vendor', name: 'Vera Leverandør', active: true },
];

const aDetail = (wish: Wish, overrides: Partial<WishDetail> = {}): WishDetail => ({
  wish,
  rev: 1,
  case: null,
  history: [],
  people,
  ...overrides,
});

const aState = (wish: Wish, roles: readonly Role[] = ['tovholder']): WishesState =>
  openState(aWishesPage({ actor: anActor({ roles }), wishes: [wish] }));

/** A list with one wish, whose drawer takes in what it is told, as the page does. */
const Page = ({
  first,
  roles,
  asked,
}: {
  first: Wish;
  roles?: readonly Role[] | undefined;
  asked: string[];
}) => {
  const [wish, setWish] = useState(first);
  return (
    <WishDrawer
      wish={wish}
      state={aState(wish, roles)}
      onChanged={(changed) => setWish(changed.wish)}
      onAction={(action) => asked.push(action)}
      onHeard={() => asked.push('heard')}
      onReload={async () => void asked.push('reload')}
      onClose={() => asked.push('closed')}
    />
  );
};

/** The drawer of a wish over functions that keep its record. */
const openDrawer = async (
  wish: Wish,
  {
    roles,
    detail = {},
    refuse,
  }: { roles?: readonly Role[]; detail?: Partial<WishDetail>; refuse?: () => No | null } = {},
) => {
  let held = wish;
  let rev = 1;
  const put = (next: Wish) => {
    held = next;
    rev += 1;
    return { wish: held, rev, frame: aFrameInUse() };
  };
  const functions = answerCalls({
    openWish: () => aDetail(held, { rev, ...detail }),
    describeOrder: ({ order }) => put({ ...held, order: anOrder(order ?? {}) }),
    changeDone: ({ change }) => {
      const no = refuse?.();
      if (no) return no;
      const changed = changeDone(held.done, Object(change), { newId: `new-${rev}`, defaults: [] });
      return changed.ok
        ? put({ ...held, done: changed.value })
        : new No({ code: 'done', problem: changed.error });
    },
  });
  const asked: string[] = [];
  renderInDanish(<Page first={wish} roles={roles} asked={asked} />);
  await waitFor(() => expect(screen.queryByText('Henter …')).toBeNull());
  return { ...functions, asked, user: userEvent.setup() };
};

const changesIn = (called: { call: string; payload: Record<string, unknown> }[]) =>
  called
    .filter(({ call }) => call === 'changeDone')
    .map(({ payload }) => [payload['rev'], payload['change']]);

describe('the drawer of a wish', () => {
  it('names what is missing and takes the focus to where it is mended', async () => {
    const { user } = await openDrawer(aWish({ order: anOrder({ approverId: null, ownerId: null }) }));
    const missing = screen.getByRole('list', { name: 'Det mangler' });
    expect(
      within(missing)
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual(['Godkender', 'Ejer']);
    await user.click(within(missing).getByRole('button', { name: 'Godkender' }));
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: /^Godkender/ }));
  });

  it('says when nothing is missing', async () => {
    await openDrawer(aWish());
    expect(screen.getByText('Kan igangsættes.')).toBeTruthy();
  });

  it('offers the actions of the stage', async () => {
    const { user, asked } = await openDrawer(aWish());
    await user.click(screen.getByRole('button', { name: 'Igangsæt' }));
    await user.click(screen.getByRole('button', { name: 'Indstil til styregruppen' }));
    expect(asked).toEqual(['start', 'submit']);
    expect(screen.queryByRole('button', { name: 'Luk' })).toBeNull();
  });

  it('lets a vendor read and says why no more', async () => {
    await openDrawer(aWish({ done: aDone(aMetCriterion()) }), { roles: ['vendor'] });
    expect(screen.getByText(/Du kan vedhæfte bevis, når ønsket er igangsat/)).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: /Nyt kriterium/ })).toBeNull();
    expect(screen.getByText('Opfyldt:')).toBeTruthy();
  });

  it('closes on Esc', async () => {
    const { user, asked } = await openDrawer(aWish());
    screen.getByRole('textbox', { name: /Nyt kriterium/ }).focus();
    await user.keyboard('{Escape}');
    expect(asked).toEqual(['closed']);
  });

  it('lets a vendor attach evidence to what is open once the wish is started, and nothing else', async () => {
    const wish = aWish({
      stage: 'started',
      done: aFrozenDone(aCriterion({ id: 'a', text: 'Drift i 14 dage' })),
    });
    const { user, called } = await openDrawer(wish, { roles: ['vendor'] });
    expect(screen.queryByRole('checkbox')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Vedhæft bevis: Drift i 14 dage' }));
    await user.click(screen.getByRole('textbox', { name: 'Bevis for: Drift i 14 dage' }));
    await user.paste('Driftsrapport 7');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(changesIn(called)).toEqual([[1, { change: 'attach', id: 'a', evidence: 'Driftsrapport 7' }]]);
    expect(document.body.textContent).toContain(
      'Bevis, som gruppen ikke har taget stilling til: Driftsrapport 7',
    );
  });

  it('keeps what the vendor attached when the group ticks the criterion', async () => {
    const attached = aCriterion({ id: 'a', text: 'Drift i 14 dage', note: 'Driftsrapport 7' });
    const { user, called } = await openDrawer(aWish({ stage: 'started', done: aFrozenDone(attached) }));
    await user.click(screen.getByRole('checkbox', { name: /Drift i 14 dage/ }));
    await waitFor(() => expect(changesIn(called)).toHaveLength(1));
    expect(changesIn(called)).toEqual([[1, { change: 'meet', id: 'a', evidence: 'Driftsrapport 7' }]]);
  });

  it('does not offer a vendor as godkender', async () => {
    const { user } = await openDrawer(aWish({ order: anOrder({ approverId: null }) }));
    await user.click(screen.getByRole('combobox', { name: /^Godkender/ }));
    expect(await screen.findByRole('option', { name: /Mette Lindqvist/ })).toBeTruthy();
    expect(screen.queryByRole('option', { name: /Vera Leverandør/ })).toBeNull();
  });

  it('tells the steering group’s answer with its motive and amount', async () => {
    const wish = aWish({ case: aCaseOnWish({ state: 'decided', outcome: 'approvedWithChange' }) });
    const ruling = aRuling({ outcome: 'approvedWithChange', motive: 'Følger visionen.' });
    await openDrawer(wish, { detail: { case: aCase({ state: 'decided', ruling }) } });
    const section = within(screen.getByRole('region', { name: 'Sag hos styregruppen' }));
    expect(plain(section.getByText(/til højst/).textContent)).toContain(
      'Godkendt med ændring til højst 310.000 kr.',
    );
    expect(section.getByText('Følger visionen.')).toBeTruthy();
  });
});

describe('DONE in the drawer', () => {
  it('takes one criterion after another from the keyboard and sends them in order', async () => {
    const { user, called } = await openDrawer(aWish());
    const field = screen.getByRole('textbox', { name: /Nyt kriterium/ });
    await user.type(field, 'Testet hos to{Enter}Vejledning skrevet{Enter}');
    expect(document.activeElement).toBe(field);
    await waitFor(() =>
      expect(changesIn(called)).toEqual([
        [1, { change: 'add', text: 'Testet hos to' }],
        [2, { change: 'add', text: 'Vejledning skrevet' }],
      ]),
    );
  });

  it('tells a criterion that stands there already at the field, without sending it', async () => {
    const { user, called } = await openDrawer(aWish({ done: aDone(aCriterion({ text: 'Testet' })) }));
    await user.type(screen.getByRole('textbox', { name: /Nyt kriterium/ }), 'testet{Enter}');
    expect(screen.getByRole('textbox', { name: /Nyt kriterium/ }).getAttribute('aria-invalid')).toBe('true');
    expect(changesIn(called)).toEqual([]);
  });

  it('keeps what was written when somebody else changed the wish, and reads it anew', async () => {
    let refusals = 1;
    const refuse = () => (refusals-- > 0 ? new No({ code: 'changedMeanwhile' }) : null);
    const { user, called } = await openDrawer(aWish(), { refuse });
    await user.type(screen.getByRole('textbox', { name: /Nyt kriterium/ }), 'Mit kriterium{Enter}');
    expect(await screen.findByText(/Ikke gemt: Mit kriterium/)).toBeTruthy();
    expect(called.filter(({ call }) => call === 'openWish')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Tilføj igen' }));
    expect(await screen.findByRole('checkbox', { name: 'Mit kriterium' })).toBeTruthy();
  });

  it('ticks and unticks a criterion without losing its evidence', async () => {
    const note = 'https://os2.example/bevis';
    const { user, called } = await openDrawer(aWish({ done: aFrozenDone(aMetCriterion({ id: 'c', note })) }));
    await user.click(screen.getByRole('checkbox', { name: 'Dokumentationen er opdateret' }));
    await user.click(screen.getByRole('checkbox', { name: 'Dokumentationen er opdateret' }));
    await waitFor(() => expect(changesIn(called)).toHaveLength(2));
    expect(changesIn(called)[1]).toEqual([2, { change: 'meet', id: 'c', evidence: note }]);
  });

  it('makes links of web addresses only', async () => {
    const criteria = [
      aMetCriterion({ id: 'a', text: 'Sikker', note: 'https://os2.example/rapport' }),
      aMetCriterion({ id: 'b', text: 'Farlig', note: 'javascript:alert(1)' }),
    ];
    await openDrawer(aWish({ done: aDone(...criteria) }));
    const links = within(screen.getByRole('region', { name: /DONE/ })).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://os2.example/rapport']);
  });

  it('keeps the focus on the button that moves a criterion', async () => {
    const criteria = [aCriterion({ id: 'a', text: 'Først' }), aCriterion({ id: 'b', text: 'Sidst' })];
    const { user, called } = await openDrawer(aWish({ done: aDone(...criteria) }));
    await user.click(screen.getByRole('button', { name: 'Flyt ned: Først' }));
    await waitFor(() => expect(changesIn(called)).toEqual([[1, { change: 'move', id: 'a', to: 1 }]]));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Flyt ned: Først' }));
  });
});
