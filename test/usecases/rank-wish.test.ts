import { seenIn, type Anchor } from '../../src/domain/rank';
import type { PersonaName } from '../../stage/personas';
import { aSite, type Site } from '../builders/site';

let site: Site;
let order: string[];
let clock: number;

/** Makes wishes and lets Jira's search catch up with them. */
const addWishes = async (titles: readonly string[]): Promise<void> => {
  for (const title of titles) order.push(await site.wish({ title }));
  clock += 120_000;
};

beforeEach(async () => {
  clock = Date.now();
  site = await aSite({ stage: { indexLagMs: 60_000, now: () => clock } });
  order = [];
  await addWishes(['Første', 'Anden', 'Tredje', 'Fjerde']);
});
afterEach(() => site.stage.stop());

const at = (place: number): string => order[place - 1] ?? '';

const move = (
  wishId: string,
  anchor: Anchor,
  { persona = 'tovholder', seen = order }: { persona?: PersonaName; seen?: string[] } = {},
) => site.call(persona, 'rankWish', { wishId, anchor, seen: seenIn(seen, wishId, anchor) });

const jiraOrder = async (): Promise<string[]> => {
  const jql = `project = VEJ ORDER BY Rank`;
  const { issues } = await site
    .rest('tovholder')
    .post<{ issues: { id: string }[] }>('/rest/api/3/search/jql', {
      jql,
      reconcileIssues: order.map(Number),
    });
  return issues.map(({ id }) => id);
};

test("writes the move in Jira's own rank", async () => {
  const expected = [at(4), at(1), at(2), at(3)];
  expect(await move(at(4), { before: at(1) })).toEqual({ ok: true, value: { order: expected } });
  expect(await jiraOrder()).toEqual(expected);
});

test('shows the moved wish at its new place although the search lags', async () => {
  await move(at(4), { before: at(1) });
  const { wishes } = await site.value('coordinationOdense', 'openWishes', { productId: site.project.id });
  expect(wishes[0]?.wishId).toBe(at(4));
});

test('refuses a move when somebody else moved the wish or its anchor first', async () => {
  await move(at(4), { before: at(1) });
  const late = await move(at(4), { after: at(2) }, { persona: 'coordinationOdense' });
  expect(late).toEqual({ ok: false, error: { code: 'movedMeanwhile' } });
});

test('lets two people move wishes that have nothing to do with each other', async () => {
  await addWishes(['Femte', 'Sjette', 'Syvende']);
  await move(at(2), { before: at(1) });
  const elsewhere = await move(at(7), { before: at(6) }, { persona: 'coordinationOdense' });
  expect(elsewhere).toMatchObject({ ok: true });
});

test('lets only one of two people move the same wish at the same moment', async () => {
  const answers = await Promise.all([
    move(at(4), { before: at(1) }),
    move(at(4), { before: at(2) }, { persona: 'coordinationOdense' }),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
});

test('tells a move that Jira does not allow', async () => {
  site.stage.jira.setPermissions('VEJ', 'stage-jonas', ['BROWSE_PROJECTS']);
  const answer = await move(at(4), { before: at(1) }, { persona: 'coordinationOdense' });
  expect(answer).toMatchObject({ ok: false, error: { code: 'jiraRefused' } });
});
