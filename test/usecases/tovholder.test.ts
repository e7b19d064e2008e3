import { kroner } from '../../src/domain/money';
import type { Role } from '../../src/domain/roles';
import { PERSONAS, type PersonaName } from '../../stage/personas';
import { useOwnDate } from '../builders/own-date';
import { aSite, type Site } from '../builders/site';

const id = (persona: PersonaName): string => PERSONAS[persona].accountId;

let site: Site;
beforeEach(async () => {
  useOwnDate(new Date('2026-06-15T10:00:00Z'));
  site = await aSite();
});
afterEach(async () => {
  await site.stage.stop();
  jest.useRealTimers();
});

const open = (persona: PersonaName = 'tovholder') =>
  site.value(persona, 'openSettings', { productId: site.project.id });

const nameStandIn = async (
  by: PersonaName,
  who: PersonaName | null,
  { from = '2026-07-01', until = '2026-07-31', reason = '' } = {},
) => {
  const { rev } = await open(by);
  const standIn = who === null ? null : { accountId: id(who), from, until };
  return site.call(by, 'nameStandIn', { productId: site.project.id, rev, standIn, reason });
};

const handOver = async (
  by: PersonaName,
  to: PersonaName,
  { keep = [], reason = '', from = 'tovholder' }: { keep?: Role[]; reason?: string; from?: PersonaName } = {},
) => {
  const { rev } = await open(by);
  return site.call(by, 'handOver', {
    productId: site.project.id,
    rev,
    from: id(from),
    to: id(to),
    keep,
    reason,
  });
};

const refusal = (problem: string) => ({ ok: false, error: { code: 'tovholder', problem } });
const REFUSED = { ok: false, error: { code: 'refused' } };

const mayKeepSettings = async (persona: PersonaName): Promise<boolean> => {
  const { product } = await open(persona);
  const answer = await site.call(persona, 'saveSettings', {
    productId: site.project.id,
    rev: 999,
    settings: product.settings,
  });
  return !answer.ok && answer.error.code === 'changedMeanwhile';
};

describe('a stand-in', () => {
  it('has the rights of the tovholder on the named days of the Danish calendar and on no other', async () => {
    expect(await nameStandIn('tovholder', 'coordinationOdense')).toMatchObject({ ok: true });
    const moments = {
      '2026-06-30T21:59:00Z': false,
      '2026-06-30T22:00:00Z': true,
      '2026-07-31T21:59:00Z': true,
      '2026-07-31T22:00:00Z': false,
    };
    for (const [moment, expected] of Object.entries(moments)) {
      useOwnDate(new Date(moment));
      expect([moment, await mayKeepSettings('coordinationOdense')]).toEqual([moment, expected]);
    }
  });

  it('neither names another nor hands the role over', async () => {
    await nameStandIn('tovholder', 'coordinationOdense');
    useOwnDate(new Date('2026-07-10T10:00:00Z'));
    expect((await open('coordinationOdense')).actor).toMatchObject({ standsIn: true });
    expect(await nameStandIn('coordinationOdense', 'coordinationBallerup')).toEqual(REFUSED);
    expect(await handOver('coordinationOdense', 'coordinationBallerup')).toEqual(REFUSED);
  });

  it('is never the vendor, nor anybody without a part in the product', async () => {
    expect(await nameStandIn('tovholder', 'vendor')).toEqual(refusal('vendor'));
    expect(await nameStandIn('tovholder', 'reader')).toEqual(refusal('notMember'));
  });

  it('may be ended before time, and the history tells of it, newest first', async () => {
    await nameStandIn('tovholder', 'coordinationOdense');
    useOwnDate(new Date('2026-07-10T10:00:00Z'));
    expect(await nameStandIn('tovholder', null)).toMatchObject({ ok: true });
    const { roleHistory, product } = await open();
    expect(product.standIn).toBeNull();
    expect(roleHistory.map(({ matter }) => matter)).toEqual([
      { matter: 'standInEnded', accountId: id('coordinationOdense') },
      {
        matter: 'standInNamed',
        accountId: id('coordinationOdense'),
        from: '2026-07-01',
        until: '2026-07-31',
      },
    ]);
    expect(await mayKeepSettings('coordinationOdense')).toBe(false);
  });
});

describe('the role handed over', () => {
  it('passes at once, is in the decision log, and the stand-in ends with it', async () => {
    await nameStandIn('tovholder', 'coordinationBallerup', { from: '2026-06-15' });
    useOwnDate(new Date('2026-06-15T11:00:00Z'));
    const handed = await handOver('tovholder', 'coordinationOdense', { reason: 'Nyt arbejde' });
    expect(handed).toMatchObject({ ok: true, value: { product: { standIn: null } } });
    expect(await mayKeepSettings('coordinationOdense')).toBe(true);
    const { decisions } = await site.value('secretariat', 'openDecisions', {
      productId: site.project.id,
      next: null,
    });
    expect(decisions[0]).toMatchObject({
      wishId: null,
      takenBy: id('tovholder'),
      basis: 'Nyt arbejde',
      matter: {
        matter: 'handedOver',
        from: id('tovholder'),
        to: id('coordinationOdense'),
        kept: [],
      },
    });
  });

  it('leaves the former tovholder nothing but what they keep', async () => {
    await handOver('tovholder', 'coordinationOdense');
    const wishId = await site.wish({ estimate: 1_000 });
    const start = { wishId, amount: kroner(1_000), reference: '' };
    expect(await site.call('tovholder', 'startWish', start)).toEqual(REFUSED);
  });

  it('is never given to the vendor or somebody without a part in the product', async () => {
    expect(await handOver('tovholder', 'vendor')).toEqual(refusal('vendor'));
    expect(await handOver('tovholder', 'reader')).toEqual(refusal('notMember'));
  });

  it('may be done by an administrator of the project with a reason, when the tovholder has left', async () => {
    expect(await handOver('administrator', 'coordinationOdense')).toEqual(refusal('reasonMissing'));
    const handed = await handOver('administrator', 'coordinationOdense', { reason: 'Mette er stoppet' });
    expect(handed).toMatchObject({ ok: true });
    expect((await open()).roleHistory[0]).toMatchObject({
      takenBy: id('administrator'),
      basis: 'Mette er stoppet',
    });
  });

  it('is done once when two hand it over at the same time', async () => {
    const { rev } = await open();
    const payload = { productId: site.project.id, rev, from: id('tovholder'), keep: [], reason: 'x' };
    const answers = await Promise.all([
      site.call('tovholder', 'handOver', { ...payload, to: id('coordinationOdense') }),
      site.call('administrator', 'handOver', { ...payload, to: id('coordinationBallerup') }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await open()).roleHistory).toHaveLength(1);
  });
});
