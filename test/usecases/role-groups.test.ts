import { kroner } from '../../src/domain/money';
import type { Member } from '../../src/domain/product';
import type { GroupRole } from '../../src/domain/roles';
import { PERSONAS, type PersonaName } from '../../stage/personas';
import { aSite, type Site } from '../builders/site';

const id = (persona: PersonaName): string => PERSONAS[persona].accountId;

/** Aisha of Ballerup is named nowhere: whatever she may, she may by a group. */
const MEMBERS: Member[] = [
  { accountId: id('tovholder'), roles: ['tovholder'], authorityId: 'aarhus' },
  { accountId: id('coordinationOdense'), roles: ['coordination'], authorityId: 'odense' },
  { accountId: id('steeringAarhus'), roles: ['steering'], authorityId: 'aarhus' },
];

const REFUSED = { ok: false, error: { code: 'refused' } };

let site: Site;
beforeEach(async () => {
  site = await aSite({ members: MEMBERS });
});
afterEach(() => site.stage.stop());

const open = (persona: PersonaName = 'tovholder') =>
  site.value(persona, 'openSettings', { productId: site.project.id });

const giveRoles = async (name: string, people: readonly PersonaName[], roles: GroupRole[]) => {
  const groupId = site.stage.jira.setGroup(name, people.map(id));
  const { product, rev } = await open();
  const { authorities, members, groups, productId } = product;
  await site.value('tovholder', 'saveMembers', {
    productId,
    rev,
    authorities,
    members,
    groups: [...groups, { groupId, roles }],
  });
  return groupId;
};

const coordinate = () => giveRoles('vejviser-koordination', ['coordinationBallerup'], ['coordination']);

const start = (wishId: string) =>
  site.call('coordinationBallerup', 'startWish', { wishId, amount: kroner(50_000), reference: '' });

/** The calls of Jira that the app makes while something is done. */
const callsDuring = async (work: () => Promise<unknown>): Promise<string[]> => {
  const before = site.stage.calls.length;
  await work();
  return site.stage.calls
    .slice(before)
    .filter(({ product, caller }) => product === 'jira' && caller === 'app')
    .map(({ method, path }) => `${method} ${path.replace(/\?.*$/, '')}`);
};

it('gives the members of a group the rights of its roles, and nobody else', async () => {
  await site.setFrame({ amount: 100_000 });
  const wishId = await site.readyWish();
  expect(await start(wishId)).toEqual(REFUSED);
  await coordinate();
  expect((await open('coordinationBallerup')).actor.roles).toEqual(['coordination']);
  expect((await open('secretariat')).actor.roles).toEqual(['reader']);
  expect(await start(wishId)).toMatchObject({ ok: true });
});

it('takes the rights away with the membership, and with the group', async () => {
  const groupId = await coordinate();
  site.stage.jira.setGroup('vejviser-koordination', []);
  expect((await open('coordinationBallerup')).actor.roles).toEqual(['reader']);
  site.stage.jira.setGroup('vejviser-koordination', [id('coordinationBallerup')]);
  site.stage.jira.deleteGroup(groupId);
  const page = await open('coordinationBallerup');
  expect(page.actor.roles).toEqual(['reader']);
  expect(page.groups).toEqual([]);
  expect(page.product.groups).toEqual([{ groupId, roles: ['coordination'] }]);
});

it('names the groups as Jira does now, and finds them by a part of their name', async () => {
  const groupId = await coordinate();
  expect((await open()).groups).toEqual([{ groupId, name: 'vejviser-koordination' }]);
  const found = { productId: site.project.id, query: 'KOORD' };
  expect(await site.value('tovholder', 'findGroups', found)).toEqual([
    { groupId, name: 'vejviser-koordination' },
  ]);
});

it('lets the steering group of a product be a group of Jira', async () => {
  await giveRoles('vejviser-styregruppe', ['steeringKoebenhavn'], ['steering']);
  const inbox = await site.value('steeringKoebenhavn', 'openInbox', {});
  expect(inbox.products).toHaveLength(1);
});

it('speaks for no authority: that takes a named person', async () => {
  await coordinate();
  const wishId = await site.wish();
  const change = { change: 'answer', wishId, answer: 'supports' } as const;
  expect(await site.call('coordinationBallerup', 'supportWish', { rev: 0, change })).toEqual(REFUSED);
});

it('is no tovholder: the contract knows no such group', async () => {
  const { product, rev } = await open();
  const { authorities, members, productId } = product;
  const answer = await site.stage.invoke(id('tovholder'), 'wishes-page', 'saveMembers', {
    productId,
    rev,
    authorities,
    members,
    groups: [{ groupId: 'g', roles: ['tovholder'] }],
  });
  expect(answer).toMatchObject({ ok: false, error: { code: 'badInput' } });
});

describe('somebody whom a group makes the vendor', () => {
  beforeEach(() => giveRoles('nordlys', ['coordinationOdense'], ['vendor']));

  it('has no vote, whatever other role they are named for', async () => {
    const wishId = await site.wish();
    const change = { change: 'answer', wishId, answer: 'supports' } as const;
    expect(await site.call('coordinationOdense', 'supportWish', { rev: 0, change })).toEqual(REFUSED);
  });

  it('decides no case, whatever other role they are named for', async () => {
    await giveRoles('nordlys-ledelse', ['steeringAarhus'], ['vendor']);
    expect(await site.call('steeringAarhus', 'openInbox', {})).toEqual(REFUSED);
  });

  it('accepts no delivery as its godkender', async () => {
    await site.setFrame({ amount: 100_000 });
    const wishId = await site.readyWish();
    await site.value('tovholder', 'startWish', { wishId, amount: kroner(50_000), reference: '' });
    const closing = { wishId, spent: kroner(50_000), reference: '' };
    const answer = await site.call('coordinationOdense', 'closeWish', closing);
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'obstacles', obstacles: expect.arrayContaining(['approverIsVendor']) },
    });
  });
});

it('counts a start on a board by a member of the group as one within the mandate', async () => {
  await coordinate();
  await site.setFrame({ amount: 100_000 });
  const wishId = await site.readyWish();
  const transition = site.project.transitions.find(({ name }) => name === 'Start');
  await site
    .rest('coordinationBallerup')
    .status('POST', `/rest/api/3/issue/${wishId}/transitions`, { transition: { id: transition?.id } });
  await site.settle();
  const { frame } = await site.value('tovholder', 'openWishes', { productId: site.project.id });
  expect(frame.commitments).toMatchObject([{ wishId }]);
});

describe('what it costs', () => {
  const openWishes = () => site.value('coordinationBallerup', 'openWishes', { productId: site.project.id });

  it('is no call where no group has roles, and one more where one has', async () => {
    await openWishes();
    const without = await callsDuring(openWishes);
    await coordinate();
    const withGroups = await callsDuring(openWishes);
    expect(without).not.toContain('GET /rest/api/3/myself');
    expect(withGroups.sort()).toEqual([...without, 'GET /rest/api/3/myself'].sort());
  });

  it('is one call however often an invocation asks for rights', async () => {
    await giveRoles('vejviser-styregruppe', ['steeringKoebenhavn'], ['steering']);
    const calls = await callsDuring(() => site.value('steeringKoebenhavn', 'openInbox', {}));
    expect(calls.filter((call) => call === 'GET /rest/api/3/myself')).toHaveLength(1);
  });
});
