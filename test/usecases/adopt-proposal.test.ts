import { kroner } from '../../src/domain/money';
import { aSite, type Site } from '../builders/site';

let site: Site;
let wishIds: string[];
beforeEach(async () => {
  site = await aSite();
  wishIds = [await site.wish({ title: 'Første' }), await site.wish({ title: 'Anden' })];
});
afterEach(() => site.stage.stop());

const matter = {
  budget: kroner(500_000),
  cost: kroner(205_000),
  completion: 'add1u',
  shares: 'equal',
} as const;

const adopt = (order: readonly string[]) =>
  site.call('coordinationOdense', 'adoptProposal', {
    productId: site.project.id,
    wishIds: order,
    matter,
    basis: 'Fordelingsforslag',
    reference: 'Møde 3',
  });

test('logs that the group took the proposal over, when Jira has its order', async () => {
  expect(await adopt(wishIds)).toMatchObject({
    ok: true,
    value: {
      wishId: null,
      matter: { matter: 'rankedByShares', wishes: 2, ...matter },
      basis: 'Fordelingsforslag',
      takenBy: 'stage-jonas',
      reference: 'Møde 3',
    },
  });
});

test('logs nothing that does not stand in Jira', async () => {
  const refused = { ok: false, error: { code: 'movedMeanwhile' } };
  expect(await adopt([...wishIds].reverse())).toEqual(refused);
  expect(await adopt([...wishIds, '999999'])).toEqual(refused);
});
