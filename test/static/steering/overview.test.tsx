/** @jest-environment jsdom */
import { answerCalls, lastSentTo } from '../shared/host';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Inbox } from '../../../src/contract/definitions';
import type { DecidedCase, DecidedPage } from '../../../src/contract/steering';
import { kroner, NOTHING } from '../../../src/domain/money';
import { SteeringPage } from '../../../static/steering/steering-page';
import { aCase, aTable } from '../../builders/cases';
import { aFrame, aFrameInUse, aPermit } from '../../builders/frames';
import { anInbox, anInboxEntry, aPerson } from '../../builders/inbox';
import { renderInDanish } from '../shared/in-danish';

const IOT = { productId: '10000', key: 'IOT', name: 'OS2iot' };
const MO = { productId: '10020', key: 'MO', name: 'OS2mo' };

const entry = (caseId: string, amount: number, heading = IOT) =>
  anInboxEntry({
    case: aCase({ caseId, wishId: caseId, productId: heading.productId, amount: kroner(amount) }),
    heading,
    frame: aFrameInUse({ productId: heading.productId }),
  });

/** OS2iot has 370.000 kr. left and 100.000 promised; OS2mo has 200.000 left and a frame for the next year. */
const inbox = anInbox({
  waiting: [entry('1', 310_000), entry('2', 50_000), entry('3', 150_000, MO)],
  products: [
    {
      heading: IOT,
      frame: aFrameInUse({ permits: [aPermit({ wishId: '10777', amount: kroner(100_000) })] }),
      frameRev: 5,
      next: null,
      hasSteeringGroup: true,
      table: aTable(),
    },
    {
      heading: MO,
      frame: aFrame({ productId: '10020', granted: kroner(200_000) }),
      frameRev: 1,
      next: aFrame({ productId: '10020', year: 2027, granted: kroner(250_000) }),
      hasSteeringGroup: true,
      table: aTable(),
    },
  ],
});

const aDecidedCase = (overrides: Partial<DecidedCase> = {}): DecidedCase => ({
  caseId: 'case-9',
  heading: IOT,
  wish: { key: 'IOT-12', title: 'Fælles kort' },
  reason: 'economy',
  asked: kroner(280_000),
  outcome: 'approvedWithChange',
  amount: kroner(260_000),
  extraGrant: NOTHING,
  motive: 'Følger visionen',
  decidedBy: 'account-steering',
  decidedAt: '2026-03-11T13:00:00.000Z',
  reference: 'Styregruppemøde 2',
  ...overrides,
});

const aDecidedPage = (overrides: Partial<DecidedPage> = {}): DecidedPage => ({
  year: 2026,
  decided: [aDecidedCase()],
  people: [aPerson({ accountId: 'account-steering', name: 'Mette Holm' })],
  next: null,
  ...overrides,
});

const openTab = async (
  name: string,
  pages: readonly DecidedPage[] = [aDecidedPage()],
  shown: Inbox = inbox,
) => {
  const left = [...pages];
  const sent = answerCalls((call) => {
    const values: Record<string, () => unknown> = { openInbox: () => shown, openDecided: () => left.shift() };
    return { ok: true, value: values[call]?.() ?? { passes: [] } };
  });
  renderInDanish(<SteeringPage />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('tab', { name }));
  return { sent, user };
};

const rowsOf = (table: HTMLElement): string[] =>
  within(table)
    .getAllByRole('row')
    .map((row) =>
      [...row.children].map((cell) => (cell.textContent ?? '').replaceAll('\u00a0', ' ')).join('|'),
    );

it('says on the inbox how many frames fall short if all cases are approved', async () => {
  answerCalls(() => ({ ok: true, value: inbox }));
  renderInDanish(<SteeringPage />);
  const told = await screen.findByText(/^Hvis alle godkendes/);
  expect(told.textContent?.replaceAll('\u00a0', ' ')).toBe(
    'Hvis alle godkendes, mangler der 90.000 kr. i 1 ramme.',
  );
});

it('shows the frames side by side with their sum and the frame of the next year', async () => {
  await openTab('Rammer');
  const rows = rowsOf(await screen.findByRole('table', { name: /^Produkternes rammer/ }));
  expect(rows.slice(1)).toEqual([
    'OS2iot 2026|1.200.000 kr.|520.000 kr.|310.000 kr.|370.000 kr.|100.000 kr.|250.000 kr.|Ikke fastsat|Fastsæt ramme',
    'OS2mo 2026|200.000 kr.|0 kr.|0 kr.|200.000 kr.|0 kr.|Ingen|250.000 kr.|Fastsæt ramme',
    'I alt, 2 rammer|1.400.000 kr.|520.000 kr.|310.000 kr.|570.000 kr.|100.000 kr.||250.000 kr.|',
  ]);
});

it('shows what is left of each frame if all open cases are approved, and says where there is too little', async () => {
  await openTab('Rammer');
  const rows = rowsOf(await screen.findByRole('table', { name: /^Til de beløb, der er indstillet/ }));
  expect(rows.slice(1)).toEqual([
    'OS2iot 2026|2|360.000 kr.|370.000 kr.|100.000 kr.|-90.000 kr. · over rammen',
    'OS2mo 2026|1|150.000 kr.|200.000 kr.|0 kr.|50.000 kr.',
    'I alt, 2 rammer|3|510.000 kr.|570.000 kr.|100.000 kr.|-40.000 kr. · over rammen',
  ]);
});

it('shows what each frame is used for', async () => {
  await openTab('Rammer');
  expect(await screen.findByRole('region', { name: 'Rammen for 2026, OS2iot' })).toBeTruthy();
});

it('lists what was decided with outcome, money, motive and reference', async () => {
  await openTab('Afgjort', [
    aDecidedPage({ decided: [aDecidedCase(), aDecidedCase({ caseId: 'x', wish: null })] }),
  ]);
  const rows = rowsOf(await screen.findByRole('table', { name: /^Besluttet i 2026/ }));
  expect(rows[1]).toBe(
    '11.03.2026Mette Holm|IOT-12 Fælles kortOS2iot|Godkendt med ændring|260.000 kr.indstillet 280.000 kr.|Følger visionen|Styregruppemøde 2',
  );
  expect(rows[2]).toContain('Ønsket kan du ikke se i Jira');
});

it('fetches older decisions when somebody asks', async () => {
  const older = aDecidedPage({ decided: [aDecidedCase({ caseId: 'older', motive: 'Ældre sag' })] });
  const { user, sent } = await openTab('Afgjort', [aDecidedPage({ next: 'more' }), older]);
  await user.click(await screen.findByRole('button', { name: 'Vis flere' }));
  expect(await screen.findByText('Ældre sag')).toBeTruthy();
  expect(screen.getByText('Følger visionen')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Vis flere' })).toBeNull();
  expect(lastSentTo(sent, 'openDecided')).toEqual({ next: 'more' });
});

it('says that nothing has been decided this year', async () => {
  await openTab('Afgjort', [aDecidedPage({ decided: [] })]);
  expect(await screen.findByRole('heading', { name: 'Ingen sager er afgjort i 2026' })).toBeTruthy();
});
