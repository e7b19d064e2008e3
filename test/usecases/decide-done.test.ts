import type { DecidedDoneChange } from '../../src/domain/done';
import { kroner } from '../../src/domain/money';
import { aSite, type Site } from '../builders/site';

let site: Site;
let wishId: string;

beforeEach(async () => {
  site = await aSite();
  await site.setFrame({ amount: 100_000 });
  wishId = await site.readyWish({ estimate: 50_000 });
});
afterEach(() => site.stage.stop());

const start = () =>
  site.value('coordinationOdense', 'startWish', { wishId, amount: kroner(50_000), reference: '' });

const wish = () => site.value('tovholder', 'openWish', { wishId });

const add = async (persona: 'coordinationBallerup' | 'vendor', text = 'Testet af to kommuner') => {
  const { rev } = await wish();
  return site.call(persona, 'decideDone', {
    wishId,
    rev,
    change: { change: 'add', text },
    basis: 'Leverandøren har to testkommuner',
    reference: 'Møde 5',
  });
};

it('changes what was agreed at the start, with its reason in the log and on the issue', async () => {
  await start();
  const before = (await wish()).wish.done;
  expect(await add('coordinationBallerup')).toMatchObject({ ok: true });
  const { wish: changed, history } = await wish();
  expect(changed.done).toMatchObject({ frozen: true, version: before.version + 1 });
  expect(changed.done.criteria.at(-1)).toMatchObject({ text: 'Testet af to kommuner', state: 'open' });
  const decided = history.flatMap(({ what }) => (what.trace === 'decision' ? [what.decision] : []));
  expect(decided.find(({ matter }) => matter.matter === 'doneChanged')).toMatchObject({
    basis: 'Leverandøren har to testkommuner',
    reference: 'Møde 5',
    matter: { change: 'add', before: null, after: 'Testet af to kommuner' },
  });
  const rest = site.rest('tovholder');
  const comments = await rest.get<object>(`/rest/api/3/issue/${wishId}/comment`);
  expect(JSON.stringify(comments)).toContain('Nyt kriterium: Testet af to kommuner');
});

it('keeps the criteria from being changed in any other way', async () => {
  await start();
  const { rev } = await wish();
  const change = { change: 'add', text: 'Uden beslutning' } as const;
  expect(await site.call('coordinationBallerup', 'changeDone', { wishId, rev, change })).toMatchObject({
    error: { code: 'done', problem: 'frozen' },
  });
});

it('is refused before the start, to the vendor, and for words that stand there already', async () => {
  expect(await add('coordinationBallerup')).toMatchObject({ error: { obstacles: ['notStarted'] } });
  await start();
  expect(await add('vendor')).toMatchObject({ error: { code: 'refused' } });
  const [first] = (await wish()).wish.done.criteria;
  expect(await add('coordinationBallerup', first?.text)).toMatchObject({ error: { problem: 'textTwice' } });
});

describe('a decision on a criterion that is there', () => {
  const decide = async (change: DecidedDoneChange) => {
    const { rev } = await wish();
    const decision = { wishId, rev, change, basis: 'Aftalt med leverandøren', reference: '' };
    return site.call('coordinationOdense', 'decideDone', decision);
  };

  const criterion = async () => {
    const [first] = (await wish()).wish.done.criteria;
    if (!first) throw new Error('The wish has no criterion');
    return first;
  };

  const meet = async (id: string) => {
    const { rev } = await wish();
    const change = { change: 'meet', id, evidence: 'Rapport 7' } as const;
    return site.value('coordinationOdense', 'changeDone', { wishId, rev, change });
  };

  const told = async () =>
    (await wish()).history.flatMap(({ what }) =>
      what.trace === 'decision' && what.decision.matter.matter === 'doneChanged'
        ? [what.decision.matter.change]
        : [],
    );

  beforeEach(start);

  it('opens what was met when it gets new words', async () => {
    const { id, text } = await criterion();
    await meet(id);
    expect(await decide({ change: 'reword', id, text: `${text} i begge kommuner` })).toMatchObject({
      ok: true,
    });
    expect(await criterion()).toMatchObject({ text: `${text} i begge kommuner`, state: 'open', note: '' });
  });

  it('takes one out and in again, open, and tells both', async () => {
    await add('coordinationBallerup');
    const { id } = await criterion();
    await meet(id);
    await decide({ change: 'retire', id });
    expect(await criterion()).toMatchObject({ retired: true });
    await decide({ change: 'restore', id });
    expect(await criterion()).toMatchObject({ retired: false, state: 'open' });
    expect(await told()).toEqual(['restore', 'retire', 'add']);
  });

  it('is refused when it changes nothing, and logs nothing', async () => {
    const { id, text } = await criterion();
    const nothing = { error: { code: 'done', problem: 'nothingChanges' } };
    expect(await decide({ change: 'reword', id, text: ` ${text} ` })).toMatchObject(nothing);
    expect(await decide({ change: 'restore', id })).toMatchObject(nothing);
    expect(await told()).toEqual([]);
  });

  it('never takes the last criterion', async () => {
    const { id } = await criterion();
    expect(await decide({ change: 'retire', id })).toMatchObject({ error: { problem: 'lastCriterion' } });
  });

  it('is told that a closed wish is closed', async () => {
    const { id } = await criterion();
    await meet(id);
    const spent = kroner(50_000);
    await site.value('coordinationOdense', 'closeWish', { wishId, spent, reference: '' });
    expect(await add('coordinationBallerup')).toMatchObject({ error: { obstacles: ['alreadyClosed'] } });
  });
});

it('is not written over what somebody else changed meanwhile', async () => {
  await start();
  const { rev } = await wish();
  await add('coordinationBallerup');
  const change = { change: 'add', text: 'Samtidig' } as const;
  const late = { wishId, rev, change, basis: 'Fordi', reference: '' };
  expect(await site.call('coordinationOdense', 'decideDone', late)).toMatchObject({
    error: { code: 'changedMeanwhile' },
  });
});
