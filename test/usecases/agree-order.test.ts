import { useOwnDate } from '../builders/own-date';
import { aSite, type Site } from '../builders/site';

let site: Site;
let order: string[];

beforeEach(async () => {
  useOwnDate();
  site = await aSite();
  order = [await site.readyWish(), await site.readyWish(), await site.readyWish()];
});
afterEach(async () => {
  await site.stage.stop();
  jest.useRealTimers();
});

const openWishes = () => site.value('tovholder', 'openWishes', { productId: site.project.id });

const agree = (wishIds: readonly string[], agreementId = 'agreement-1') =>
  site.call('coordinationOdense', 'agreeOrder', {
    productId: site.project.id,
    agreementId,
    order: wishIds,
    basis: 'Drøftet på mødet',
    reference: 'Koordinationsgruppemøde 4',
  });

const standing = async (): Promise<string[]> => {
  const { wishes } = await openWishes();
  return wishes.map(({ wishId }) => wishId).filter((wishId) => order.includes(wishId));
};

it('keeps the order of the day in the log, and shows it beside the list', async () => {
  const now = await standing();
  expect(await agree(now)).toMatchObject({ ok: true, value: { wishIds: now } });
  expect((await openWishes()).agreedOrder).toMatchObject({ wishIds: now });
  const { decisions } = await site.value('tovholder', 'openDecisions', {
    productId: site.project.id,
    next: null,
  });
  expect(decisions[0]).toMatchObject({
    matter: { matter: 'orderAgreed', wishIds: now },
    reference: 'Koordinationsgruppemøde 4',
  });
});

it('refuses an order that Jira does not show', async () => {
  expect(await agree((await standing()).reverse())).toMatchObject({
    ok: false,
    error: { code: 'movedMeanwhile' },
  });
  expect((await openWishes()).agreedOrder).toBeNull();
});

it('agrees once, however often it is sent, and takes the place of the earlier order', async () => {
  const now = await standing();
  await Promise.all([agree(now), agree(now)]);
  await agree(now.slice(0, 2), 'agreement-2');
  const { decisions } = await site.value('tovholder', 'openDecisions', {
    productId: site.project.id,
    next: null,
  });
  expect(decisions.filter(({ matter }) => matter.matter === 'orderAgreed')).toHaveLength(2);
  expect((await openWishes()).agreedOrder?.wishIds).toEqual(now.slice(0, 2));
});
