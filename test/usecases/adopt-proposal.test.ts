import { kroner, type Ore } from '../../src/domain/money';
import type { Definitions } from '../../src/contract/definitions';
import { aSite, type Site } from '../builders/site';

let site: Site;
let wishIds: string[];
beforeEach(async () => {
  site = await aSite();
  await site.setFrame({ amount: 500_000 });
  wishIds = [await site.wish({ title: 'Første' }), await site.wish({ title: 'Anden' })];
});
afterEach(() => site.stage.stop());

type Payload = Parameters<Definitions['adoptProposal']>[0];

const matter = {
  budget: kroner(500_000),
  cost: kroner(205_000),
  completion: 'add1u',
  shares: 'equal',
  weights: [],
} as const;

const adopt = (
  order: readonly string[],
  changed: Partial<Payload['matter']> = {},
  adoptionId = 'proposal-1',
) =>
  site.call('coordinationOdense', 'adoptProposal', {
    productId: site.project.id,
    adoptionId,
    wishIds: [...order],
    matter: { ...matter, weights: [], ...changed },
    basis: 'Fordelingsforslag',
    reference: 'Møde 3',
  });

const refused = (error: object) => ({ ok: false, error });

const logged = async () => {
  const page = await site.value('tovholder', 'openDecisions', { productId: site.project.id, next: null });
  return page.decisions.map(({ matter: { matter: what } }) => what);
};

test('logs the money, the shares and the completion that the group decided on, when Jira has its order', async () => {
  expect(await adopt(wishIds)).toMatchObject({
    ok: true,
    value: {
      wishId: null,
      matter: { matter: 'rankedByShares', wishes: 2, year: expect.any(Number), ...matter },
      basis: 'Fordelingsforslag',
      takenBy: 'stage-jonas',
      reference: 'Møde 3',
    },
  });
  expect(await logged()).toEqual(['rankedByShares', 'frameSet']);
});

test('logs a proposal once, however often it is sent, and the next one as another', async () => {
  await Promise.all([adopt(wishIds), adopt(wishIds)]);
  expect(await logged()).toEqual(['rankedByShares', 'frameSet']);
  await adopt(wishIds, {}, 'proposal-2');
  expect(await logged()).toEqual(['rankedByShares', 'rankedByShares', 'frameSet']);
});

test('logs weights by the names that the authorities have', async () => {
  const weights = [
    { authorityId: 'aarhus', weight: 3 },
    { authorityId: 'odense', weight: 1 },
  ];
  expect(await adopt(wishIds, { shares: 'contribution', weights })).toMatchObject({
    value: {
      matter: {
        shares: 'contribution',
        weights: [
          { authority: 'Aarhus Kommune', weight: 3 },
          { authority: 'Odense Kommune', weight: 1 },
        ],
      },
    },
  });
});

const aarhus = { authorityId: 'aarhus', weight: 2 };

test.each<[string, Partial<Payload['matter']>]>([
  ['weights beside equal shares', { shares: 'equal', weights: [aarhus] }],
  ['weighted shares without weights', { shares: 'size', weights: [] }],
  ['an authority that is weighed twice', { shares: 'size', weights: [aarhus, aarhus] }],
  ['an authority that takes no part', { shares: 'size', weights: [{ authorityId: 'lund', weight: 1 }] }],
])('refuses %s', async (_what, changed) => {
  expect(await adopt(wishIds, changed)).toEqual(refused({ code: 'badInput', field: 'matter.weights' }));
});

test('refuses a proposal that costs more than was shared out', async () => {
  const cost = kroner(500_001);
  expect(await adopt(wishIds, { cost })).toEqual(refused({ code: 'badInput', field: 'matter.cost' }));
});

test.each<[string, Ore]>([
  ['more', kroner(600_000)],
  ['less', kroner(400_000)],
])('refuses a proposal of %s money than the frame has left', async (_what, budget) => {
  expect(await adopt(wishIds, { budget })).toEqual(refused({ code: 'changedMeanwhile' }));
});

test('says how many wishes may be ordered at a time', async () => {
  const many = Array.from({ length: 201 }, (_, at) => String(at + 1));
  expect(await adopt(many)).toEqual(refused({ code: 'tooManyWishes', most: 200 }));
});

test('logs nothing that does not stand in Jira', async () => {
  expect(await adopt([...wishIds].reverse())).toEqual(refused({ code: 'movedMeanwhile' }));
  expect(await adopt([...wishIds, '999999'])).toEqual(refused({ code: 'movedMeanwhile' }));
  expect(await logged()).toEqual(['frameSet']);
});
