import * as fc from 'fast-check';
import { kroner } from '../../src/domain/money';
import { withCrashes, type Crashes, type Fate } from '../builders/crashes';
import { aSite, loadFunctions, type Site } from '../builders/site';

let site: Site;
let crashes: Crashes;
const openSite = async (): Promise<void> => {
  crashes = withCrashes(loadFunctions);
  site = await aSite({ stage: { functions: crashes.load, output: () => undefined } });
  site.stage.jira.createProject({ key: 'KLIP', name: 'OS2klippekort', permissions: {} });
  await site.setFrame({ amount: 100_000 });
};
beforeEach(openSite);
afterEach(() => site.stage.stop());

const statusOf = async (wishId: string): Promise<unknown> => {
  const { fields } = await site
    .rest('administrator')
    .get<{ fields: Record<string, unknown> }>(`/rest/api/3/issue/${wishId}`);
  return fields[site.fields.frameStatus] ?? null;
};

const estimate = (wishId: string, value: number | null) =>
  site.rest('vendor').put(`/rest/api/3/issue/${wishId}`, { fields: { [site.fields.estimate]: value } });

const move = (wishId: string, name: string) => {
  const transition = site.project.transitions.find((candidate) => candidate.name === name);
  return site
    .rest('coordinationOdense')
    .status('POST', `/rest/api/3/issue/${wishId}/transitions`, { transition: { id: transition?.id } });
};

/** What the app called since a number of calls ago: of the platform at all, and to write its own fields. */
const callsSince = (before: number) => {
  const calls = site.stage.calls.slice(before).filter(({ as }) => as !== 'user');
  return { calls, writes: calls.filter(({ path }) => path.startsWith('/rest/api/3/app/field/')) };
};

describe('what happens in Jira', () => {
  it('moves the money line when a wish is deleted', async () => {
    const first = await site.wish({ estimate: 80_000 });
    const second = await site.wish({ estimate: 50_000 });
    await site.settle();
    expect(await statusOf(second)).toBe('Uden for rammen');
    await site.rest('administrator').status('DELETE', `/rest/api/3/issue/${first}`);
    await site.settle();
    expect(await statusOf(second)).toBe('Inden for rammen');
  });

  it('moves the money line of the project that a wish was moved from', async () => {
    const first = await site.wish({ estimate: 80_000 });
    const second = await site.wish({ estimate: 50_000 });
    await site.settle();
    site.stage.jira.moveIssue(first, 'KLIP');
    await site.settle();
    expect(await statusOf(second)).toBe('Inden for rammen');
  });

  it('empties the frame status of a wish that is closed past the app', async () => {
    const wishId = await site.wish({ estimate: 80_000 });
    await site.settle();
    await move(wishId, 'Afvis');
    await site.settle();
    expect(await statusOf(wishId)).toBeNull();
  });

  it('is of no interest in a project that nobody has set up', async () => {
    const wishId = await site.wish({ estimate: 80_000 });
    await site.settle();
    site.stage.jira.moveIssue(wishId, 'KLIP');
    await site.settle();
    const before = site.stage.calls.length;
    await site.rest('administrator').put(`/rest/api/3/issue/${wishId}`, { fields: { summary: 'Nyt' } });
    await site.settle();
    expect(callsSince(before).writes).toEqual([]);
  });

  it('takes the settings and the people of a deleted project away, however often it is told', async () => {
    site.stage.disturbEvents({ duplicates: 1 });
    await site.wish({ estimate: 80_000 });
    site.stage.jira.deleteProject('VEJ');
    await site.settle();
    const before = site.stage.calls.length;
    await site.stage.runScheduled('nightly');
    await site.settle();
    expect(callsSince(before).writes).toEqual([]);
    expect(await site.call('steeringAarhus', 'openInbox', {})).toMatchObject({ error: { code: 'refused' } });
  });
});

it('answers a thousand events with one recomputation', async () => {
  const wishId = await site.wish({ estimate: 80_000 });
  await site.settle();
  const before = site.stage.calls.length;
  for (let nth = 0; nth < 1_000; nth += 1) {
    site.stage.fireEvent({
      eventType: 'avi:jira:updated:issue',
      selfGenerated: false,
      payload: { issue: { id: wishId, key: 'VEJ-1', fields: { project: { id: site.project.id } } } },
    });
  }
  await site.settle();
  const { calls } = callsSince(before);
  expect(calls.filter(({ path }) => path.startsWith('/rest/api/3/search/jql'))).toHaveLength(1);
}, 30_000);

describe('the nightly look', () => {
  it('mends what a lost event left out of step, and reports it', async () => {
    const wishId = await site.wish({ estimate: 80_000 });
    await site.settle();
    crashes.next('onIssueEvent', ['before']);
    await estimate(wishId, 800_000);
    await site.settle();
    expect(await statusOf(wishId)).toBe('Inden for rammen');
    await site.stage.runScheduled('nightly');
    await site.settle();
    expect(await statusOf(wishId)).toBe('Uden for rammen');
  });
});

const comments = async (wishId: string): Promise<string[]> => {
  const read = await site
    .rest('tovholder')
    .get<{ comments: { body: unknown }[] }>(`/rest/api/3/issue/${wishId}/comment`);
  return read.comments.map(({ body }) => JSON.stringify(body));
};

const started = async (amount: number): Promise<string> => {
  const wishId = await site.readyWish({ estimate: amount });
  const start = { wishId, amount: kroner(amount), reference: '' };
  await site.value('coordinationOdense', 'startWish', start);
  return wishId;
};

const countOf = (texts: readonly string[], part: string): number =>
  texts.filter((text) => text.includes(part)).length;

describe('notices on the frame', () => {
  it('tell once that 80 % is used, and once that all is', async () => {
    const first = await started(85_000);
    await site.settle();
    expect(countOf(await comments(first), '80 % er brugt')).toBe(1);
    const second = await started(15_000);
    await site.settle();
    await site.stage.runScheduled('nightly');
    await site.settle();
    const all = [...(await comments(first)), ...(await comments(second))];
    expect([countOf(all, '80 % er brugt'), countOf(all, '100 % er brugt')]).toEqual([1, 1]);
  });

  it('tell of the larger share only where both are reached at once', async () => {
    const wishId = await started(100_000);
    await site.settle();
    const told = await comments(wishId);
    expect([countOf(told, '80 % er brugt'), countOf(told, '100 % er brugt')]).toEqual([0, 1]);
  });

  it('tell once a month how the frame stands, to the tovholder and the secretariat', async () => {
    const wishId = await started(10_000);
    for (let night = 0; night < 3; night += 1) {
      await site.stage.runScheduled('nightly');
      await site.settle();
    }
    const [told, ...more] = (await comments(wishId)).filter((text) => text.includes(' pr. '));
    expect(more).toEqual([]);
    expect(told).toContain('stage-mette');
    expect(told).toContain('10.000');
  });
});

type Step =
  | { step: 'make'; amount: number | null }
  | { step: 'estimate'; which: number; amount: number | null }
  | { step: 'move'; which: number; name: string }
  | { step: 'delete' | 'leave'; which: number };

const which = fc.nat({ max: 9 });
const amount = fc.option(fc.integer({ min: 0, max: 120_000 }));
const aStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ step: fc.constant('make' as const), amount }),
  fc.record({ step: fc.constant('estimate' as const), which, amount }),
  fc.record({
    step: fc.constant('move' as const),
    which,
    name: fc.constantFrom('Start', 'Afvis', 'Stop', 'Til prioritering', 'Godkend som leveret'),
  }),
  fc.record({ step: fc.constantFrom('delete' as const, 'leave' as const), which }),
);
const aFate: fc.Arbitrary<Fate> = fc.constantFrom('before', 'after', 'spared', 'spared');

const wishes = async (): Promise<string[]> => {
  const { issues } = await site
    .rest('administrator')
    .post<{ issues: { id: string }[] }>('/rest/api/3/search/jql', { jql: 'project = VEJ', maxResults: 500 });
  return issues.map(({ id }) => id);
};

const take = async (step: Step): Promise<unknown> => {
  if (step.step === 'make') return site.wish({ estimate: step.amount });
  const present = await wishes();
  const wishId = present[step.which % Math.max(1, present.length)];
  if (wishId === undefined) return undefined;
  if (step.step === 'estimate') return estimate(wishId, step.amount);
  if (step.step === 'move') return move(wishId, step.name);
  if (step.step === 'leave') return site.stage.jira.moveIssue(wishId, 'KLIP');
  return site.rest('administrator').status('DELETE', `/rest/api/3/issue/${wishId}`);
};

const statuses = async (): Promise<[string, unknown][]> =>
  Promise.all((await wishes()).map(async (id): Promise<[string, unknown]> => [id, await statusOf(id)]));

/** Empties the field of every wish, so that a recomputation has nothing to start from. */
const emptyAll = async (): Promise<void> => {
  const issueIds = (await wishes()).map(Number);
  if (issueIds.length === 0) return;
  await site.stage.callProduct({
    product: 'jira',
    method: 'POST',
    path: '/rest/api/3/app/field/value',
    headers: {},
    body: JSON.stringify({ updates: [{ customField: site.fields.frameStatus, issueIds, value: null }] }),
    principal: { as: 'app' },
    caller: 'client',
  });
};

const night = async (): Promise<void> => {
  await site.stage.runScheduled('nightly');
  await site.settle();
};

it('ends where a recomputation from nothing ends, whatever events come twice, late, or to functions that crash', async () => {
  const scenario = fc.record({
    steps: fc.array(aStep, { minLength: 1, maxLength: 8 }),
    events: fc.array(aFate, { maxLength: 6 }),
    recomputations: fc.array(aFate, { maxLength: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(scenario, async ({ steps, events, recomputations }) => {
      site.stage.disturbEvents({ duplicates: 0.5, spreadMs: 20 });
      crashes.next('onIssueEvent', events);
      crashes.next('recompute', recomputations);
      for (const step of steps) await take(step);
      await site.settle();
      crashes.next('onIssueEvent', []);
      crashes.next('recompute', []);
      await night();
      const reached = await statuses();
      await emptyAll();
      await night();
      expect(reached).toEqual(await statuses());
    }),
    { numRuns: 40, interruptAfterTimeLimit: 20_000, markInterruptAsFailure: false },
  );
}, 50_000);
