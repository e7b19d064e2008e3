import type {
  MacroView,
  MinutesProposal,
  MinutesRow,
  MinutesView,
} from '../../../src/contract/documentation';
import { anActor } from '../../builders/actors';
import { aCase } from '../../builders/cases';
import { aMacroView, aMinutesView } from '../../builders/macro-views';
import { aMinutesRow, aStart, aWishOnTheTable } from '../../builders/minutes-pages';

/** One row in each state: waiting, found, approved, published and a draft. */
export const someRows = (): MinutesRow[] => [
  aMinutesRow({
    pageId: '5',
    title: '2026-11-17 Referat – Koordinationsgruppen',
    date: '2026-11-17',
    state: 'forApproval',
    decisions: 5,
    approval: null,
  }),
  aMinutesRow({
    pageId: '9',
    title: 'Mødereferat 12. oktober 2026',
    date: '2026-10-12',
    state: 'found',
    decisions: 0,
    approval: null,
  }),
  aMinutesRow({ pageId: '4' }),
  aMinutesRow({
    pageId: '2',
    title: '2026-06-02 Referat – Anvendermøde',
    date: '2026-06-02',
    kind: 'users',
    state: 'published',
    decisions: 2,
    publication: {
      address: 'https://www.os2.eu/os2iot/referat',
      on: '2026-06-14',
      by: 'account-tovholder',
    },
  }),
  aMinutesRow({
    pageId: '1',
    title: '2026-03-05 Referat – Koordinationsgruppen',
    date: '2026-03-05',
    state: 'draft',
    decisions: 3,
    approval: null,
  }),
];

export const someMinutes = (overrides: Partial<MinutesView> = {}): MinutesView => {
  const rows = someRows();
  return aMinutesView({ rows, gaps: rows.filter(({ state }) => state === 'approved'), ...overrides });
};

/** The macro as the tovholder sees it. */
export const aLiveMacro = (overrides: Partial<MacroView> = {}): MacroView =>
  aMacroView({ live: true, actor: anActor(), minutes: someMinutes(), ...overrides });

export const aPerson = (accountId: string, name: string, active = true) => ({ accountId, name, active });

/** What a meeting of the coordination group has before it: three wishes, a case and two decisions. */
export const aProposal = (overrides: Partial<MinutesProposal> = {}): MinutesProposal => ({
  kind: 'coordination',
  date: '2026-11-24',
  title: '2026-11-24 Referat – Koordinationsgruppen',
  last: aMinutesRow(),
  wishes: [
    aWishOnTheTable(),
    aWishOnTheTable({ wishId: '10002', key: 'IOT-1402', title: 'Opgradér ChirpStack' }),
    aWishOnTheTable({ wishId: '10003', key: 'IOT-1377', title: 'Alarm ved tavshed', estimate: null }),
  ],
  cases: [{ case: aCase(), key: 'IOT-1399', title: 'Fælles brugerstyring' }],
  decisions: [
    { decision: aStart(), key: 'IOT-1314', title: 'Se LoRaWAN-rammer' },
    {
      decision: aStart({ decisionId: 'decision-2', matter: { matter: 'rejected', reference: '' } }),
      key: 'IOT-1390',
      title: 'Egen app',
    },
  ],
  people: [
    aPerson('account-tovholder', 'Mette Holm'),
    aPerson('account-ole', 'Ole Dam'),
    aPerson('account-former', 'Gamle Ole', false),
  ],
  ...overrides,
});
