import { kroner } from '../../src/domain/money';
import type { DecisionMatter } from '../../src/domain/decision';
import { aSite, type Site } from '../builders/site';

/** Wishes that are moved on a board, by an automation or over REST, in a workflow without the app's validators. */
let site: Site;
beforeEach(async () => {
  site = await aSite();
  await site.setFrame({ amount: 100_000 });
});
afterEach(() => site.stage.stop());

type Mover = 'coordinationOdense' | 'vendor';

const start = async (wishId: string, mover: Mover = 'coordinationOdense'): Promise<void> => {
  const transition = site.project.transitions.find(({ name }) => name === 'Start');
  const body = { transition: { id: transition?.id } };
  await site.rest(mover).status('POST', `/rest/api/3/issue/${wishId}/transitions`, body);
  await site.settle();
};

const decisions = async (wishId: string): Promise<[DecisionMatter['matter'], string | null][]> => {
  const { history } = await site.value('tovholder', 'openWish', { wishId });
  return history.flatMap(({ what, accountId }) =>
    what.trace === 'decision' ? [[what.decision.matter.matter, accountId]] : [],
  );
};

const frame = async () => (await site.value('tovholder', 'openWishes', { productId: site.project.id })).frame;

const regularise = (wishId: string, persona: 'tovholder' | 'coordinationOdense' = 'tovholder') =>
  site.call(persona, 'regulariseWish', { wishId, amount: kroner(150_000), reason: 'Fejlen lukkede driften' });

describe('a wish started on a board within the mandate', () => {
  it('counts as started: money held, DONE frozen, the decision with whoever moved it', async () => {
    const wishId = await site.readyWish({ estimate: 50_000 });
    await start(wishId);
    expect(await frame()).toMatchObject({ commitments: [{ wishId, amount: kroner(50_000) }] });
    const { wish } = await site.value('tovholder', 'openWish', { wishId });
    expect(wish.done.frozen).toBe(true);
    expect(await decisions(wishId)).toEqual([['started', 'stage-jonas']]);
  });

  it('takes of the frame before the next is judged', async () => {
    const first = await site.readyWish({ estimate: 60_000 });
    const second = await site.readyWish({ estimate: 60_000 });
    await Promise.all([start(first), start(second)]);
    const { commitments } = await frame();
    expect(commitments).toHaveLength(1);
    const matters = [...(await decisions(first)), ...(await decisions(second))].map(([matter]) => matter);
    expect(matters.sort()).toEqual(['bypassed', 'started']);
  });
});

describe('a wish started past the mandate', () => {
  it.each<[string, Mover, number]>([
    ['above the frame', 'coordinationOdense', 150_000],
    ['by somebody who may not start', 'vendor', 50_000],
  ])('is logged once, with who did it, and holds no money: %s', async (_, mover, estimate) => {
    const wishId = await site.readyWish({ estimate });
    await start(wishId, mover);
    await site.stage.runScheduled('nightly');
    await site.settle();
    const account = mover === 'vendor' ? 'stage-peter' : 'stage-jonas';
    expect(await decisions(wishId)).toEqual([['bypassed', account]]);
    expect((await frame()).commitments).toEqual([]);
  });

  it('is regularised by the tovholder with a reason: money held, the reason logged and on the issue', async () => {
    const wishId = await site.readyWish({ estimate: 150_000 });
    await start(wishId);
    const answer = await regularise(wishId);
    expect(answer).toMatchObject({ ok: true, value: { frame: { commitments: [{ wishId }] } } });
    expect((await decisions(wishId)).map(([matter]) => matter).sort()).toEqual(['bypassed', 'regularised']);
    const { comments } = await site
      .rest('tovholder')
      .get<{ comments: unknown[] }>(`/rest/api/3/issue/${wishId}/comment`);
    expect(JSON.stringify(comments)).toContain('Fejlen lukkede driften');
  });

  it('is regularised once, and by the tovholder only', async () => {
    const wishId = await site.readyWish({ estimate: 150_000 });
    await start(wishId);
    expect(await regularise(wishId, 'coordinationOdense')).toEqual({ ok: false, error: { code: 'refused' } });
    await regularise(wishId);
    expect(await regularise(wishId)).toEqual({
      ok: false,
      error: { code: 'obstacles', obstacles: ['moneyHeld'] },
    });
  });

  it('cannot be one that was never started', async () => {
    const wishId = await site.readyWish({ estimate: 150_000 });
    expect(await regularise(wishId)).toMatchObject({ error: { obstacles: ['notStarted'] } });
  });
});
