import {
  agreementOf,
  agreementState,
  needsAttention,
  noAgreements,
  withAgreement,
  type Agreement,
} from '../../src/domain/agreements';

const anAgreement = (overrides: Partial<Agreement> = {}): Agreement => ({
  kind: 'connection',
  authorityId: 'odense',
  from: '2025-01-01',
  until: null,
  reference: 'Sag 2025-12',
  ...overrides,
});

const on = (agreement: Agreement | undefined, today: string) => agreementState(agreement, today);

describe('an agreement', () => {
  it.each([
    ['is missing where none was written down', undefined, { state: 'missing' }],
    ['comes', anAgreement({ from: '2026-05-01' }), { state: 'coming', from: '2026-05-01' }],
    [
      'is in force from its first day',
      anAgreement({ from: '2026-03-05' }),
      { state: 'inForce', until: null },
    ],
    [
      'is in force on its last day, and ends soon',
      anAgreement({ until: '2026-03-05' }),
      { state: 'endsSoon', until: '2026-03-05', days: 0 },
    ],
    [
      'ends soon from ninety days before',
      anAgreement({ until: '2026-06-03' }),
      { state: 'endsSoon', until: '2026-06-03', days: 90 },
    ],
    [
      'does not end soon ninety-one days before',
      anAgreement({ until: '2026-06-04' }),
      { state: 'inForce', until: '2026-06-04' },
    ],
    [
      'has ended the day after',
      anAgreement({ until: '2026-03-04' }),
      { state: 'ended', until: '2026-03-04' },
    ],
  ])('%s', (_what, agreement, expected) => {
    expect(on(agreement, '2026-03-05')).toEqual(expected);
  });

  it('counts days across the change to summer time', () => {
    expect(on(anAgreement({ until: '2026-03-30' }), '2026-03-28')).toMatchObject({ days: 2 });
  });

  it('asks for attention when it is missing, ends soon or has ended', () => {
    const states = [
      undefined,
      anAgreement({ until: '2026-03-10' }),
      anAgreement({ until: '2026-01-01' }),
      anAgreement(),
    ];
    expect(states.map((one) => needsAttention(on(one, '2026-03-05')))).toEqual([true, true, true, false]);
  });
});

it('takes the place of the earlier one of its kind and authority, and of no other', () => {
  const invoicing = anAgreement({ kind: 'invoicing' });
  const other = anAgreement({ authorityId: 'aarhus' });
  const renewed = anAgreement({ from: '2027-01-01' });
  const all = [anAgreement(), invoicing, other, renewed].reduce(withAgreement, noAgreements('10000'));
  expect(agreementOf(all, 'odense', 'connection')).toEqual(renewed);
  expect(agreementOf(all, 'odense', 'invoicing')).toEqual(invoicing);
  expect(agreementOf(all, 'aarhus', 'connection')).toEqual(other);
  expect(all.agreements).toHaveLength(3);
});
