import { printCalls } from '../builders/print-calls';
import type { SupportAnswer } from '../../src/domain/support/support';
import { ALL_PERMISSIONS } from '../../stage/jira/administration';
import type { PersonaName } from '../../stage/personas';
import { exportedCells } from '../builders/exported';
import { useOwnDate } from '../builders/own-date';
import { aSite, type Site } from '../builders/site';

let site: Site;
beforeEach(async () => {
  site = await aSite();
  await site.settle();
});
afterEach(async () => {
  await site.stage.stop();
  jest.useRealTimers();
});

const revs = new Map<string, number>();
beforeEach(() => revs.clear());

/** One answer after the other of an authority, each resting on the one before. */
const answer = async (persona: PersonaName, wishId: string, said: SupportAnswer = 'supports') => {
  const change = { change: 'answer', wishId, answer: said } as const;
  const { rev } = await site.value(persona, 'supportWish', { rev: revs.get(persona) ?? 0, change });
  revs.set(persona, rev);
};

const fieldOf = async (wishId: string): Promise<unknown> => {
  const { fields } = await site
    .rest('administrator')
    .get<{ fields: Record<string, unknown> }>(`/rest/api/3/issue/${wishId}`);
  return fields[site.fields.supporters] ?? null;
};

const found = async (jql: string): Promise<string[]> => {
  const { issues } = await site
    .rest('tovholder')
    .post<{ issues: { id: string }[] }>('/rest/api/3/search/jql', { jql });
  return issues.map(({ id }) => id);
};

const history = async (wishId: string): Promise<[string | null, string | null][]> => {
  const { values } = await site.rest('tovholder').get<{
    values: { items: { fieldId: string; fromString: string | null; toString: string | null }[] }[];
  }>(`/rest/api/3/issue/${wishId}/changelog`);
  return values
    .flatMap(({ items }) => items)
    .filter(({ fieldId }) => fieldId === site.fields.supporters)
    .map((item) => [item.fromString, item.toString]);
};

const saveAuthorities = async (authorities: readonly { id: string; name: string }[]) => {
  const { product, rev } = await site.value('tovholder', 'openSettings', { productId: site.project.id });
  const known = new Set(authorities.map(({ id }) => id));
  const members = product.members.map((member) =>
    member.authorityId !== null && known.has(member.authorityId) ? member : { ...member, authorityId: null },
  );
  const { productId } = product;
  await site.value('tovholder', 'saveMembers', { productId, rev, authorities, members, groups: [] });
};

const move = (wishId: string, name: string) => {
  const transition = site.project.transitions.find((candidate) => candidate.name === name);
  return site
    .rest('coordinationOdense')
    .status('POST', `/rest/api/3/issue/${wishId}/transitions`, { transition: { id: transition?.id } });
};

const callsSince = (before: number) => {
  const calls = site.stage.calls.slice(before).filter(({ method }) => method !== 'RUN');
  return {
    calls,
    writes: calls.filter(({ path }) => path.startsWith('/rest/api/3/app/field/')),
    searches: calls.filter(({ path, as }) => as === 'app' && path.startsWith('/rest/api/3/search/jql')),
  };
};

it('names those who support a wish in its field, as Danish sorts them, and leaves the others empty', async () => {
  const [wishId, other] = [await site.wish(), await site.wish({ title: 'Vis trafik' })];
  await answer('tovholder', wishId);
  await answer('coordinationOdense', wishId);
  await answer('coordinationBallerup', wishId, 'declines');
  await site.settle();
  expect(await fieldOf(wishId)).toEqual(['Odense Kommune', 'Aarhus Kommune']);
  expect(await fieldOf(other)).toBeNull();
});

it('is found by any of the names, and by no part of one', async () => {
  const [both, one, none] = [await site.wish(), await site.wish(), await site.wish()];
  await answer('tovholder', both);
  await answer('coordinationOdense', both);
  await answer('tovholder', one);
  await site.settle();
  expect(await found('project = VEJ AND "Gavner" = "Odense Kommune"')).toEqual([both]);
  expect(await found('project = VEJ AND "Gavner" in ("Aarhus Kommune", "Odense Kommune")')).toHaveLength(2);
  expect(await found('project = VEJ AND "Gavner" = "Kommune"')).toEqual([]);
  expect(await found('project = VEJ AND "Gavner" is EMPTY')).toEqual([none]);
});

it('is text in the export and in the history', async () => {
  const wishId = await site.wish();
  await answer('tovholder', wishId);
  await site.settle();
  await answer('coordinationOdense', wishId);
  await site.settle();
  const cells = exportedCells(site.stage.jira.exportCsv(`id = ${wishId}`, 'stage-mette'));
  expect(cells['Custom field (Gavner)']).toBe('Odense Kommune, Aarhus Kommune');
  expect(await history(wishId)).toEqual([
    [null, 'Aarhus Kommune'],
    ['Aarhus Kommune', 'Odense Kommune, Aarhus Kommune'],
  ]);
});

it('follows when an authority takes its support back', async () => {
  const wishId = await site.wish();
  await answer('tovholder', wishId);
  await site.settle();
  await answer('tovholder', wishId, 'unanswered');
  await site.settle();
  expect(await fieldOf(wishId)).toBeNull();
});

it('follows two answers while the search still shows the wish as it was before both', async () => {
  await site.stage.stop();
  site = await aSite({ stage: { indexLagMs: 600_000 } });
  const wishId = await site.wish();
  await site.settle();
  useOwnDate(new Date(Date.now() + 90_000));
  await answer('tovholder', wishId);
  await site.settle();
  expect(await fieldOf(wishId)).toEqual(['Aarhus Kommune']);
  await answer('tovholder', wishId, 'unanswered');
  await site.settle();
  expect(await fieldOf(wishId)).toBeNull();
});

it('follows an authority that gets another name, and one that no longer takes part', async () => {
  const wishId = await site.wish();
  await answer('tovholder', wishId);
  await answer('coordinationOdense', wishId);
  await site.settle();
  const odense = { id: 'odense', name: 'Odense' };
  await saveAuthorities([{ id: 'aarhus', name: 'Aarhus Kommune' }, odense]);
  await site.settle();
  expect(await fieldOf(wishId)).toEqual(['Odense', 'Aarhus Kommune']);
  await saveAuthorities([odense]);
  await site.settle();
  expect(await fieldOf(wishId)).toEqual(['Odense']);
});

it('stays on a wish that is closed', async () => {
  const wishId = await site.wish();
  await answer('tovholder', wishId);
  await site.settle();
  await move(wishId, 'Afvis');
  await saveAuthorities([{ id: 'odense', name: 'Odense Kommune' }]);
  await site.settle();
  expect(await fieldOf(wishId)).toEqual(['Aarhus Kommune']);
});

it('does not stay on a wish that is moved to the project of other authorities', async () => {
  const other = site.stage.jira.createProject({
    key: 'KLIP',
    name: 'OS2klippekort',
    permissions: { 'stage-mette': ALL_PERMISSIONS, 'stage-admin': ALL_PERMISSIONS },
  });
  const nobody = { rev: 0, authorities: [], members: [], groups: [] };
  await site.value('tovholder', 'saveMembers', { productId: other.id, ...nobody });
  const wishId = await site.wish();
  await answer('tovholder', wishId);
  await site.settle();
  site.stage.jira.moveIssue(wishId, 'KLIP');
  await site.settle();
  expect(await fieldOf(wishId)).toBeNull();
});

it('writes only the wishes where something changed, and nothing where nothing did', async () => {
  const [wishId, other] = [await site.wish(), await site.wish()];
  await answer('tovholder', wishId);
  await site.settle();
  const before = site.stage.calls.length;
  await answer('tovholder', other);
  await answer('coordinationBallerup', wishId, 'declines');
  await site.settle();
  expect(callsSince(before).writes).toMatchObject([
    { body: { updates: [{ customField: site.fields.supporters, issueIds: [Number(other)] }] } },
  ]);
});

it('has nothing to look at when an authority orders what it supports', async () => {
  const wishId = await site.wish();
  await answer('tovholder', wishId);
  await site.settle();
  const before = site.stage.calls.length;
  const change = { change: 'points', wishId, points: 40 } as const;
  await site.value('tovholder', 'supportWish', { rev: 1, change });
  await site.settle();
  expect(callsSince(before).searches).toEqual([]);
});

it('answers a burst of support with one look', async () => {
  const wishIds = await Promise.all(Array.from({ length: 10 }, () => site.wish()));
  await site.settle();
  const before = site.stage.calls.length;
  for (const wishId of wishIds) await answer('tovholder', wishId);
  await site.settle();
  const { searches, writes } = callsSince(before);
  expect([searches.length, writes.length]).toEqual([1, 1]);
});

it('takes five calls of the platform, one for each further hundred wishes and one for each hundred that changed', async () => {
  for (let nth = 0; nth < 110; nth += 1) await answer('tovholder', await site.wish());
  await site.settle();
  await saveAuthorities([{ id: 'aarhus', name: 'Aarhus' }]);
  await site.stage.idle();
  const before = site.stage.calls.length;
  await site.settle();
  const recomputation = 5 + 1;
  const { calls } = callsSince(before);
  printCalls('A recomputation, and Gavner of 110 wishes, of which 110 change', calls);
  expect(calls).toHaveLength(recomputation + 5 + 1 + 2);
}, 30_000);

it('is mended at night where an answer was lost on its way', async () => {
  const wishId = await site.wish();
  await answer('tovholder', wishId);
  await site.settle();
  await site.stage.callProduct({
    product: 'jira',
    method: 'POST',
    path: '/rest/api/3/app/field/value',
    headers: {},
    body: JSON.stringify({
      updates: [{ customField: site.fields.supporters, issueIds: [Number(wishId)], value: null }],
    }),
    principal: { as: 'app' },
    caller: 'client',
  });
  await site.stage.runScheduled('nightly');
  await site.settle();
  expect(await fieldOf(wishId)).toEqual(['Aarhus Kommune']);
});
