/** @jest-environment jsdom */
import { given, onDashboard, REFUSED } from './dashboard';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ProductTop, WaitingCase, WaitingCases } from '../../../src/contract/gadget';
import { kroner } from '../../../src/domain/money';
import { Gadget } from '../../../static/gadget/gadget';
import { aFrame, aFrameInUse } from '../../builders/frames';
import { plain } from '../wishes/in-danish';

const AT = '2026-03-11T13:07:00.000Z';
const IOT = { productId: '10000', key: 'IOT', name: 'OS2iot' };

const aTop = (overrides: Partial<ProductTop> = {}): ProductTop => ({
  heading: IOT,
  frame: aFrameInUse(),
  fitting: kroner(85_000),
  wishes: [
    {
      wishId: '1',
      key: 'IOT-1',
      title: 'Fælles kort',
      estimate: kroner(85_000),
      status: { status: 'inside' },
    },
    { wishId: '2', key: 'IOT-2', title: 'Fælles login', estimate: null, status: { status: 'noEstimate' } },
  ],
  hasMore: false,
  hasSteeringGroup: true,
  at: AT,
  ...overrides,
});

const aWaitingCase = (overrides: Partial<WaitingCase> = {}): WaitingCase => ({
  caseId: 'case-1',
  heading: IOT,
  key: 'IOT-7',
  title: 'Fælles dataplatform',
  amount: kroner(310_000),
  submittedAt: '2026-03-05T10:00:00.000Z',
  answerBy: null,
  isPostponed: false,
  ...overrides,
});

const theWaiting = (overrides: Partial<WaitingCases> = {}): WaitingCases => ({
  waiting: [aWaitingCase()],
  hasMore: false,
  decides: false,
  at: AT,
  ...overrides,
});

const openProduct = (answer = given<unknown>(aTop())) =>
  onDashboard(<Gadget config={{ show: 'product', productId: '10000', wishes: 5, refresh: 30 }} />, {
    openTop: answer,
  });

const openWaiting = (answer = given<unknown>(theWaiting())) =>
  onDashboard(<Gadget config={{ show: 'waiting', refresh: 30 }} />, { openWaiting: answer });

const rows = () =>
  within(screen.getAllByRole('list').at(-1) ?? document.body)
    .getAllByRole('listitem')
    .map(({ textContent }) => plain(textContent));

it.each([
  ['nothing', {}],
  ['what no version understands', { show: 'everything' }],
  ['more wishes than there is room for', { show: 'product', productId: '10000', wishes: 11 }],
])('says that it is not configured where the configuration has %s', (_what, config) => {
  onDashboard(<Gadget config={config} />, {});
  expect(screen.getByText(/viser ikke noget endnu/)).toBeTruthy();
});

describe('a product', () => {
  it('has the meter of the project page, and each wish with its link, its money and how it stands', async () => {
    openProduct();
    expect(await screen.findByRole('heading', { level: 1, name: 'OS2iot' })).toBeTruthy();
    expect(plain(screen.getByRole('region', { name: 'Rammen for 2026' }).textContent)).toContain(
      'Rest370.000 kr.',
    );
    expect(rows()).toEqual([
      'IOT-1 Fælles kortInden for rammen85.000 kr.',
      'IOT-2 Fælles loginMangler estimat',
    ]);
    const link = screen.getByRole('link', { name: 'IOT-1 Fælles kort' });
    expect(link.getAttribute('href')).toBe('/browse/IOT-1');
    expect(screen.getByText('Hentet 14.07')).toBeTruthy();
  });

  it('leads to the rest of the list where there is more', async () => {
    const asked = openProduct(given(aTop({ hasMore: true })));
    await userEvent.setup().click(await screen.findByRole('link', { name: 'Se hele listen' }));
    const page = { target: 'module', moduleKey: 'wishes-page', projectKey: 'IOT' };
    expect(asked.at(-1)).toEqual(['navigate', { ...page, type: 'new-tab' }]);
  });

  it.each([
    [true, 'Styregruppen fastsætter den.'],
    [false, 'Koordinationsgruppen fastsætter den.'],
  ])('without a frame says who sets it, with a steering group: %s', async (hasSteeringGroup, who) => {
    openProduct(given(aTop({ frame: aFrame({ movements: [] }), hasSteeringGroup })));
    expect(await screen.findByText(`Rammen for 2026 er ikke fastsat endnu. ${who}`)).toBeTruthy();
  });

  it('without wishes says so', async () => {
    openProduct(given(aTop({ wishes: [] })));
    expect(await screen.findByText('Der er ingen ønsker på listen.')).toBeTruthy();
  });

  it('that is deleted or hidden is told of in one sentence, and nothing of it is named', async () => {
    openProduct(REFUSED);
    expect(await screen.findByText(/^Produktet kan ikke vises\. Det er slettet, eller/)).toBeTruthy();
    expect(screen.queryByText(/OS2iot/)).toBeNull();
  });

  it('that cannot be fetched offers to fetch it again', async () => {
    openProduct({ ok: false, error: { code: 'unavailable' } });
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Hent siden igen' })).toBeTruthy();
  });
});

describe('what waits for the steering group', () => {
  it('is told with age and the day wished, in the order it came', async () => {
    openWaiting(
      given(
        theWaiting({
          waiting: [
            aWaitingCase({ caseId: 'a', answerBy: '2026-03-01', key: 'IOT-9', isPostponed: true }),
            aWaitingCase({ caseId: 'b', answerBy: '2026-03-11' }),
          ],
        }),
      ),
    );
    expect(await screen.findByText('2 sager · 1 over fristen')).toBeTruthy();
    expect(rows()).toEqual([
      'IOT-9 Fælles dataplatformOS2iot · har ventet 6 dage · svar ønsket 01.03.2026Frist overskredet 10 dageUdsat310.000 kr.',
      'IOT-7 Fælles dataplatformOS2iot · har ventet 6 dageSvar senest 11.03.2026310.000 kr.',
    ]);
  });

  it('leads whoever decides to the steering group’s page', async () => {
    const asked = openWaiting(given(theWaiting({ decides: true })));
    await userEvent.setup().click(await screen.findByRole('link', { name: 'Åbn styregruppens side' }));
    expect(asked.at(-1)).toEqual([
      'navigate',
      { target: 'module', moduleKey: 'steering-page', type: 'new-tab' },
    ]);
  });

  it('leads nobody else there', async () => {
    const asked = openWaiting();
    await screen.findByText('1 sag');
    expect(asked.map(([command]) => command)).not.toContain('getUrl');
    expect(screen.queryByText('Åbn styregruppens side')).toBeNull();
  });

  it('says that nothing waits, that more waits, and that there is nothing to see', async () => {
    openWaiting(given(theWaiting({ waiting: [] })));
    expect(await screen.findByText('Ingen sager venter i de produkter, du kan se.')).toBeTruthy();
    openWaiting(given(theWaiting({ hasMore: true })));
    expect(await screen.findByText('Flere sager venter. Her står dem, der haster mest.')).toBeTruthy();
    openWaiting(REFUSED);
    expect(await screen.findByText('Du kan ikke se nogen produkter, der bruger Tovholder.')).toBeTruthy();
  });
});
