import { kroner } from '../../src/domain/money';
import { PERSONAS } from '../../stage/personas';
import { aSite, type Site } from '../builders/site';

/** Wishes under way that are closed on a board, deleted or put back, in a workflow without the app's validators. */
let site: Site;
let wishId: string;

beforeEach(async () => {
  site = await aSite();
  await site.setFrame({ amount: 100_000 });
  wishId = await site.readyWish({ estimate: 60_000 });
  await site.value('coordinationOdense', 'startWish', { wishId, amount: kroner(60_000), reference: '' });
});
afterEach(() => site.stage.stop());

const move = async (name: string): Promise<void> => {
  const id = site.project.transitions.find((transition) => transition.name === name)?.id;
  const path = `/rest/api/3/issue/${wishId}/transitions`;
  await site.rest('coordinationBallerup').status('POST', path, { transition: { id } });
  await site.settle();
};

const remove = async (): Promise<void> => {
  await site.rest('administrator').status('DELETE', `/rest/api/3/issue/${wishId}`);
  await site.settle();
};

const frame = async () => (await site.value('tovholder', 'openWishes', { productId: site.project.id })).frame;

const log = async () => {
  const page = { productId: site.project.id, next: null };
  const { decisions } = await site.value('secretariat', 'openDecisions', page);
  return decisions.filter((decision) => decision.wishId === wishId);
};

const ends = async () => (await log()).filter(({ matter }) => matter.matter === 'endedElsewhere');

const settle = (spent: number, persona: 'tovholder' | 'coordinationOdense' = 'tovholder') =>
  site.call(persona, 'settleEnd', {
    productId: site.project.id,
    wishId,
    spent: kroner(spent),
    reason: 'Leverandøren lukkede sagen selv',
  });

const nothingHeld = { ok: false, error: { code: 'obstacles', obstacles: ['moneyNotHeld'] } };

describe('a wish that is closed on a board', () => {
  it('is logged once with who closed it, and holds its money until it is settled', async () => {
    await move('Godkend som leveret');
    await site.stage.runScheduled('nightly');
    await site.settle();
    expect(await ends()).toMatchObject([
      { takenBy: PERSONAS.coordinationBallerup.accountId, matter: { how: 'closed', held: kroner(60_000) } },
    ]);
    expect((await frame()).commitments).toMatchObject([{ wishId, ended: { how: 'closed' } }]);
  });

  it('is settled by the tovholder with what it cost: the rest is free, the reason logged and on the issue', async () => {
    await move('Godkend som leveret');
    expect(await settle(45_000)).toMatchObject({ ok: true, value: { commitments: [] } });
    expect((await frame()).spendings).toMatchObject([{ wishId, amount: kroner(45_000) }]);
    expect((await log())[0]).toMatchObject({
      basis: 'Leverandøren lukkede sagen selv',
      matter: { matter: 'endSettled', held: kroner(60_000), spent: kroner(45_000) },
    });
    const { comments } = await site
      .rest('tovholder')
      .get<{ comments: unknown[] }>(`/rest/api/3/issue/${wishId}/comment`);
    expect(JSON.stringify(comments)).toContain('Leverandøren lukkede sagen selv');
  });

  it('is settled once, by the tovholder only, and for no more than there is', async () => {
    await move('Godkend som leveret');
    expect(await settle(45_000, 'coordinationOdense')).toEqual({ ok: false, error: { code: 'refused' } });
    expect(await settle(100_001)).toMatchObject({ error: { obstacles: ['costOverFrame'] } });
    await settle(45_000);
    expect(await settle(45_000)).toEqual(nothingHeld);
    expect((await frame()).spendings).toHaveLength(1);
  });
});

describe('a wish that is put back on a board', () => {
  const unmarked = async () => {
    const [held] = (await frame()).commitments;
    expect(held).toMatchObject({ wishId, amount: kroner(60_000) });
    expect(held).not.toHaveProperty('ended');
  };

  it('is settled like one that is closed, and its criteria are open to change again', async () => {
    await move('Stop');
    expect(await ends()).toMatchObject([{ matter: { how: 'stopped' } }]);
    expect(await settle(5_000)).toMatchObject({ ok: true, value: { commitments: [] } });
    const { rev, wish } = await site.value('tovholder', 'openWish', { wishId });
    expect(wish.done.frozen).toBe(false);
    const again = { wishId, rev, change: { change: 'add', text: 'Testet af to' } } as const;
    expect(await site.call('tovholder', 'changeDone', again)).toMatchObject({ ok: true });
  });

  it('loses its mark when it is under way again, and is then closed the usual way', async () => {
    await move('Stop');
    await move('Start');
    await unmarked();
    expect(await settle(1)).toMatchObject({ error: { obstacles: ['notEnded'] } });
  });
});

describe('a wish that is deleted', () => {
  it('is logged once though Jira names nobody, and is settled without an issue to tell', async () => {
    await remove();
    await site.stage.runScheduled('nightly');
    await site.settle();
    expect(await ends()).toMatchObject([{ takenBy: '', matter: { how: 'gone', held: kroner(60_000) } }]);
    expect(await settle(0)).toMatchObject({ ok: true, value: { commitments: [], spendings: [] } });
    expect(await settle(0)).toEqual(nothingHeld);
  });
});

it('is not said of a wish that the app closed', async () => {
  const { rev, wish } = await site.value('tovholder', 'openWish', { wishId });
  const change = { change: 'meet', id: wish.done.criteria[0]?.id ?? '', evidence: '' } as const;
  await site.value('coordinationOdense', 'changeDone', { wishId, rev, change });
  await site.value('coordinationOdense', 'closeWish', { wishId, spent: kroner(60_000), reference: '' });
  await site.settle();
  expect(await ends()).toEqual([]);
});
