/** @jest-environment jsdom */
import '../wishes/bridge-in-place';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { kroner } from '../../../src/domain/money';
import type { Wish } from '../../../src/domain/wish';
import { ActionDialog } from '../../../static/shared/wish/actions/action-dialog';
import type { WishAction } from '../../../static/shared/wish/actions/wish-action';
import { openState } from '../../../static/shared/wish/state/wishes-state';
import { anActor } from '../../builders/actors';
import { aCase, aCaseOnWish, aPaper, aRuling } from '../../builders/cases';
import { aFrozenDone, aMetCriterion } from '../../builders/done';
import { aCommitment, aFrameInUse } from '../../builders/frames';
import { aWishesPage } from '../../builders/pages';
import { anOrder, aWish } from '../../builders/wishes';
import { answerCalls, No } from '../drawer/answers';
import { plain, renderInDanish } from '../wishes/in-danish';

type Answers = Parameters<typeof answerCalls>[0];

/** A dialog over functions that answer with the wish as it is, and what the page was asked to do. */
const openDialog = async (
  action: WishAction,
  wish: Wish,
  {
    answers = {},
    actor = anActor(),
    beside = [],
  }: { answers?: Answers; actor?: ReturnType<typeof anActor>; beside?: readonly Wish[] } = {},
) => {
  const commitment = aCommitment({ wishId: '10901', amount: kroner(220_000) });
  const frame = aFrameInUse({ commitments: [commitment] });
  const changed = () => ({ wish, rev: 2, frame });
  const openWish = () => ({ wish, rev: 1, case: null, history: [], people: [] });
  const functions = answerCalls({
    openWish,
    openWishes: () => aWishesPage(),
    startWish: changed,
    closeWish: changed,
    rejectWish: changed,
    answerWish: changed,
    supersedeWish: changed,
    openDraft: () => ({ rev: 0, value: null, by: null }),
    submitCase: changed,
    withdrawCase: changed,
    registerInvoice: changed,
    regulariseWish: changed,
    ...answers,
  });
  const asked: string[] = [];
  renderInDanish(
    <ActionDialog
      action={action}
      wish={wish}
      state={openState(aWishesPage({ wishes: [wish, ...beside], frame, actor }))}
      onDone={() => asked.push('done')}
      onReload={() => asked.push('reload')}
      onMend={(wishId) => asked.push(`mend ${wishId}`)}
      onCancel={() => asked.push('cancel')}
    />,
  );
  await screen.findByRole('dialog', {}, { timeout: 4_000 });
  const sent = (call: string) =>
    functions.called.filter((one) => one.call === call).map(({ payload }) => payload);
  return { ...functions, asked, sent, user: userEvent.setup() };
};

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const field = (name: RegExp) => screen.getByRole('textbox', { name });

describe('an action that something keeps from being done', () => {
  it('lists what is missing with the way to where it is mended, and no confirm button', async () => {
    const { user, asked } = await openDialog('start', aWish({ order: anOrder({ ownerId: null }) }));
    expect(screen.getByText('Koordinationsgruppen mangler at vælge ejer.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Igangsæt for/ })).toBeNull();
    await user.click(button('Gå til ejer'));
    expect(asked).toEqual(['mend 10001']);
  });

  it('names the amount that a wish lies over the limit with', async () => {
    await openDialog('start', aWish({ estimate: kroner(480_000) }));
    expect(plain(document.body.textContent)).toContain('230.000 kr. over grænsen på 250.000 kr.');
  });
});

describe('starting a wish', () => {
  it('sends the estimate that the person saw and tells that it is done', async () => {
    const { user, sent, asked, flags } = await openDialog('start', aWish());
    await user.type(field(/Reference/), ' Møde 3 ');
    await user.click(button(/^Igangsæt for 85\.000/));
    await waitFor(() => expect(asked).toEqual(['done']));
    expect(sent('startWish')).toEqual([{ wishId: '10001', amount: kroner(85_000), reference: 'Møde 3' }]);
    expect(flags).toEqual(['IOT-1314 er igangsat']);
  });

  it('says what is left when somebody else came first, and offers to load again', async () => {
    const startWish = () => new No({ code: 'obstacles', obstacles: ['overFrame'] });
    const { user, asked } = await openDialog('start', aWish(), { answers: { startWish } });
    await user.click(button(/^Igangsæt for/));
    expect(plain((await screen.findByText(/til rådighed i rammen/)).textContent)).toContain('370.000 kr.');
    await user.click(button('Hent siden igen'));
    expect(asked).toEqual(['reload']);
  });
});

describe('closing a wish', () => {
  const started = aWish({
    wishId: '10901',
    stage: 'started',
    done: aFrozenDone(aMetCriterion()),
    order: anOrder({ approverId: 'account-approver' }),
  });
  const actor = anActor({ accountId: 'account-approver', roles: ['coordination'] });

  it('proposes the held amount and tells what becomes of the rest', async () => {
    const { user, sent } = await openDialog('close', started, { actor });
    await user.clear(field(/Forbrugt/));
    await user.type(field(/Forbrugt/), '200.000');
    expect(plain(document.body.textContent)).toContain('20.000 kr. frigives til rammen.');
    await user.click(button(/^Luk som leveret for 200\.000/));
    await waitFor(() => expect(sent('closeWish')).toHaveLength(1));
    expect(sent('closeWish')[0]).toMatchObject({ spent: kroner(200_000) });
  });

  it('is for the godkender alone', async () => {
    await openDialog('close', started);
    expect(screen.getByText(/Kun godkenderen kan lukke ønsket/)).toBeTruthy();
  });
});

describe('rejecting a wish', () => {
  it('does not send a refusal without its reason, and takes the focus to the field', async () => {
    const { user, sent } = await openDialog('reject', aWish({ wishId: '501' }));
    await user.click(button('Afvis IOT-1314'));
    await waitFor(() => expect(document.activeElement).toBe(field(/Begrundelse/)));
    expect(screen.getByText('Skriv en begrundelse.')).toBeTruthy();
    expect(sent('rejectWish')).toEqual([]);
  });

  it('sends thanks, reason and the product’s link', async () => {
    const { user, sent } = await openDialog('reject', aWish({ wishId: '502' }));
    await user.type(field(/Begrundelse/), 'Ligger uden for visionen');
    await user.click(button('Afvis IOT-1314'));
    await waitFor(() => expect(sent('rejectWish')).toHaveLength(1));
    expect(sent('rejectWish')[0]).toMatchObject({
      reason: 'Ligger uden for visionen',
      link: 'https://os2.example/vision',
    });
  });

  it('asks before it throws away what was written', async () => {
    const { user, asked } = await openDialog('reject', aWish({ wishId: '503' }));
    await user.type(field(/Begrundelse/), 'Næsten færdig');
    await user.click(button('Annullér'));
    expect(asked).toEqual([]);
    await user.click(button('Behold kladden og luk'));
    expect(asked).toEqual(['cancel']);
  });
});

describe('answering a wish', () => {
  it('sends what was written, and nothing without words', async () => {
    const { user, sent, asked } = await openDialog('answer', aWish({ wishId: '511' }));
    await user.click(button('Send svaret'));
    expect(screen.getByText('Skriv et svar.')).toBeTruthy();
    await user.type(field(/^Svar/), ' Vi ser på det i april. ');
    await user.click(button('Send svaret'));
    await waitFor(() => expect(asked).toEqual(['done']));
    expect(sent('answerWish')).toEqual([{ wishId: '511', text: 'Vi ser på det i april.' }]);
  });
});

describe('closing a wish for another', () => {
  const other = aWish({ wishId: '522', key: 'IOT-1500', title: 'Rammer i brugerfladen' });

  it('asks for the wish that stays and a reason, with the focus on what is missing', async () => {
    const { user, sent } = await openDialog('supersede', aWish({ wishId: '521' }), { beside: [other] });
    await user.click(button('Luk IOT-1314'));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('combobox')));
    expect(screen.getByText('Vælg det ønske, der bliver.')).toBeTruthy();
    expect(sent('supersedeWish')).toEqual([]);
  });

  it('finds the other by its title, tells what becomes of the support, and fetches the list anew', async () => {
    const { user, sent, asked } = await openDialog('supersede', aWish({ wishId: '523' }), {
      beside: [other],
    });
    expect(screen.getByText('Ingen myndighed støtter IOT-1314.')).toBeTruthy();
    await user.type(screen.getByRole('combobox'), 'Rammer i bru{Enter}');
    await user.click(screen.getByRole('radio', { name: /^Udgået til fordel/ }));
    await user.type(field(/Begrundelse/), 'Dækkes af det andet');
    await user.click(button('Luk IOT-1314'));
    await waitFor(() => expect(asked).toEqual(['done', 'reload']));
    expect(sent('supersedeWish')).toMatchObject([
      { wishId: '523', successorId: '522', way: 'replaced', reason: 'Dækkes af det andet' },
    ]);
  });
});

describe('submitting a wish', () => {
  const outside = (wishId: string) => aWish({ wishId, estimate: kroner(480_000) });

  it('keeps what was written when the call fails and when the dialog is opened again', async () => {
    const answers = { submitCase: () => new No({ code: 'busy', retryAfterSeconds: 3 }) };
    const { user } = await openDialog('submit', outside('601'), { answers });
    await user.clear(field(/Formål/));
    await user.type(field(/Formål/), 'Mit formål');
    await user.click(button(/^Indstil for/));
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.getByDisplayValue('Mit formål')).toBeTruthy();
    document.body.replaceChildren();
    await openDialog('submit', outside('601'));
    expect(screen.getByDisplayValue('Mit formål')).toBeTruthy();
  });

  it('sends the reason, the paper and the amount', async () => {
    const { user, sent, asked } = await openDialog('submit', outside('602'));
    await user.click(button(/^Indstil for 480\.000/));
    await waitFor(() => expect(asked).toEqual(['done']));
    expect(sent('submitCase')[0]).toMatchObject({ reason: 'economy', amount: kroner(480_000) });
  });

  it('asks for a reason where none speaks for itself', async () => {
    const { user, sent } = await openDialog('submit', aWish({ wishId: '603' }));
    await user.click(button(/^Indstil for/));
    expect(screen.getByText('Vælg, hvorfor styregruppen skal beslutte det.')).toBeTruthy();
    expect(sent('submitCase')).toEqual([]);
  });

  it('writes on with the paper that was sent back', async () => {
    const wish = aWish({ wishId: '604', case: aCaseOnWish({ state: 'sentBack', outcome: 'sentBack' }) });
    const ruling = aRuling({ outcome: 'sentBack', motive: 'Analysen mangler' });
    const sentBack = aCase({ state: 'sentBack', paper: aPaper({ purpose: 'Det gamle formål' }), ruling });
    const openWish = () => ({ wish, rev: 1, case: sentBack, history: [], people: [] });
    await openDialog('submit', wish, { answers: { openWish } });
    expect(screen.getByDisplayValue('Det gamle formål')).toBeTruthy();
    expect(screen.getByText(/Analysen mangler/)).toBeTruthy();
  });
});

describe('several wishes in one case', () => {
  it('are sent with what each is estimated at, and what all of them ask for', async () => {
    const wish = aWish({ wishId: '608', key: 'IOT-1', estimate: kroner(480_000) });
    const other = aWish({ wishId: '609', key: 'IOT-2', title: 'Fælles liste', estimate: kroner(20_000) });
    const { user, sent, asked } = await openDialog('submit', wish, { beside: [other] });
    await user.click(screen.getByRole('combobox', { name: 'Tag et ønske mere med i sagen' }));
    await user.click(await screen.findByRole('option', { name: 'IOT-2 Fælles liste' }));
    expect(plain(screen.getByRole('list', { name: 'Med i samme sag' }).textContent)).toContain(
      'IOT-2 Fælles liste · 20.000 kr.',
    );
    await user.click(button(/^Indstil for 500\.000/));
    await waitFor(() => expect(asked).toEqual(['done']));
    expect(sent('submitCase')[0]).toMatchObject({
      amount: kroner(500_000),
      also: [{ wishId: '609', amount: kroner(20_000) }],
    });
  });
});

describe('a draft of a sagsoplæg', () => {
  const written = {
    productId: '10000',
    wishId: '605',
    reason: 'principle',
    paper: aPaper({ purpose: 'Halvt skrevet' }),
    answerBy: null,
    links: [],
    savedBy: 'account-coordination',
    savedAt: '2026-03-05T09:00:00.000Z',
  };
  const by = { accountId: 'account-coordination', name: 'Karen Holm', active: true };

  it('is gone on with where another of the group left it', async () => {
    const wish = aWish({ wishId: '605', estimate: kroner(480_000) });
    await openDialog('submit', wish, { answers: { openDraft: () => ({ rev: 3, value: written, by }) } });
    expect(screen.getByDisplayValue('Halvt skrevet')).toBeTruthy();
    expect(screen.getByText('Kladden er gemt af Karen Holm den 5. marts 2026.')).toBeTruthy();
  });

  it('is kept on the revision that was read, as often as wanted', async () => {
    const wish = aWish({ wishId: '606', estimate: kroner(480_000) });
    let rev = 0;
    const saveDraft = () => ({ rev: (rev += 1), value: { ...written, wishId: '606' }, by: null });
    const { user, sent } = await openDialog('submit', wish, { answers: { saveDraft } });
    await user.click(button('Gem kladde'));
    await screen.findByText(/^Kladden er gemt kl\. /);
    await user.click(button('Gem kladde'));
    await waitFor(() => expect(sent('saveDraft')).toMatchObject([{ rev: 0 }, { rev: 1 }]));
    expect(sent('submitCase')).toEqual([]);
  });
});

describe('withdrawing a submission', () => {
  it('says why to those who would have answered', async () => {
    const wish = aWish({ wishId: '607', case: aCaseOnWish() });
    const { user, sent, asked } = await openDialog('withdraw', wish);
    await user.click(button('Træk tilbage'));
    expect(screen.getByText('Skriv, hvorfor indstillingen trækkes tilbage.')).toBeTruthy();
    await user.type(field(/Begrundelse/), 'Estimatet er ikke klart');
    await user.click(button('Træk tilbage'));
    await waitFor(() => expect(asked).toEqual(['done']));
    expect(sent('withdrawCase')).toEqual([{ wishId: '607', reason: 'Estimatet er ikke klart' }]);
  });
});

describe('booking an invoice', () => {
  const underWay = () => aWish({ wishId: '10901', stage: 'started', done: aFrozenDone(aMetCriterion()) });
  const write = async (user: ReturnType<typeof userEvent.setup>, name: RegExp, text: string) => {
    await user.click(field(name));
    await user.paste(text);
  };

  it('shows what is set aside, sends amount and number, and tells that it is done', async () => {
    const { user, sent, asked } = await openDialog('invoice', underWay());
    expect(plain(document.body.textContent)).toContain('Sat af til ønsket220.000 kr.');
    await write(user, /Beløb/, '40.000');
    await write(user, /Fakturaens nummer/, ' 1042 ');
    await user.click(button('Bogfør fakturaen'));
    await waitFor(() => expect(asked).toEqual(['done']));
    expect(sent('registerInvoice')).toEqual([{ wishId: '10901', amount: kroner(40_000), invoice: '1042' }]);
  });

  it('sends a credit note as money that comes back', async () => {
    const { user, sent } = await openDialog('invoice', underWay());
    await write(user, /Beløb/, '500');
    await write(user, /Fakturaens nummer/, 'K-7');
    await user.click(screen.getByRole('checkbox', { name: /kreditnota/ }));
    await user.click(button('Bogfør kreditnotaen'));
    await waitFor(() => expect(sent('registerInvoice')).toHaveLength(1));
    expect(sent('registerInvoice')).toMatchObject([{ amount: kroner(-500) }]);
  });

  it('sends nothing without a number, and says which field is empty', async () => {
    const { user, sent } = await openDialog('invoice', underWay());
    await write(user, /Beløb/, '500');
    await user.click(button('Bogfør fakturaen'));
    await waitFor(() => expect(document.activeElement).toBe(field(/Fakturaens nummer/)));
    expect(screen.getByText('Skriv fakturaens nummer.')).toBeTruthy();
    expect(sent('registerInvoice')).toEqual([]);
  });

  it('keeps what was typed when the invoice is booked already', async () => {
    const registerInvoice = () => new No({ code: 'obstacles', obstacles: ['invoiceBooked'] });
    const { user } = await openDialog('invoice', underWay(), { answers: { registerInvoice } });
    await write(user, /Beløb/, '500');
    await write(user, /Fakturaens nummer/, '1042');
    await user.click(button('Bogfør fakturaen'));
    expect(await screen.findByText(/allerede bogført på ønsket/)).toBeTruthy();
    expect(field(/Fakturaens nummer/)).toHaveProperty('value', '1042');
  });
});

describe('regularising a wish', () => {
  const pastTheMandate = () => aWish({ stage: 'started' });

  it('sets the estimate aside with a reason', async () => {
    const { user, sent, asked } = await openDialog('regularise', pastTheMandate());
    await user.click(field(/Begrundelse/));
    await user.paste('Fejlen lukkede driften');
    await user.click(button(/^Sæt 85\.000/));
    await waitFor(() => expect(asked).toEqual(['done']));
    expect(sent('regulariseWish')).toEqual([
      { wishId: '10001', amount: kroner(85_000), reason: 'Fejlen lukkede driften' },
    ]);
  });

  it('sends nothing without a reason', async () => {
    const { user, sent } = await openDialog('regularise', pastTheMandate());
    await user.click(button(/^Sæt 85\.000/));
    expect(screen.getByText('Skriv en begrundelse.')).toBeTruthy();
    expect(sent('regulariseWish')).toEqual([]);
  });
});
