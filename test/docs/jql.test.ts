import { readFileSync } from 'node:fs';
import { kroner } from '../../src/domain/money';
import type { PersonaName } from '../../stage/personas';
import { aSite, type Site } from '../builders/site';

/** The recipes of docs/jql.md by their headings. */
const recipes = new Map(
  [...readFileSync('docs/jql.md', 'utf8').matchAll(/^## (.+)$(?:(?!^## )[^])*?```jql\n([^]*?)\n```/gm)].map(
    ([, heading = '', jql = '']) => [heading, jql],
  ),
);

let site: Site;

const transit = async (wishId: string, name: string): Promise<void> => {
  const transition = site.project.transitions.find((candidate) => candidate.name === name);
  await site
    .rest('coordinationOdense')
    .status('POST', `/rest/api/3/issue/${wishId}/transitions`, { transition: { id: transition?.id } });
};

const support = async (persona: PersonaName, wishIds: readonly string[]): Promise<void> => {
  for (const [rev, wishId] of wishIds.entries()) {
    const change = { change: 'answer', wishId, answer: 'supports' } as const;
    await site.value(persona, 'supportWish', { rev, change });
  }
};

beforeAll(async () => {
  site = await aSite();
  await site.setFrame({ amount: 200_000, wishLimit: 150_000 });
  const started = await site.readyWish({ title: 'igangsat', estimate: 20_000 });
  const start = { wishId: started, amount: kroner(20_000), reference: '' };
  await site.value('coordinationOdense', 'startWish', start);
  const ready = await site.readyWish({ title: 'klar', estimate: 120_000 });
  const costly = await site.readyWish({ title: 'dyr', estimate: 160_000 });
  await site.wish({ title: 'løs', estimate: 90_000 });
  await site.wish({ title: 'ny' });
  await transit(await site.wish({ title: 'smuttet', estimate: 1_000 }), 'Start');
  const rejected = await site.wish({ title: 'afvist' });
  await support('coordinationOdense', [ready, rejected]);
  await support('tovholder', [costly, ready]);
  await site.settle();
  await transit(rejected, 'Afvis');
  await site.settle();
});
afterAll(() => site.stage.stop());

const found = async (jql: string): Promise<string[]> => {
  const { issues } = await site
    .rest('tovholder')
    .post<{ issues: { fields: { summary: string } }[] }>('/rest/api/3/search/jql', {
      jql,
      fields: ['summary'],
    });
  return issues.map(({ fields }) => fields.summary).sort((a, b) => a.localeCompare(b, 'da'));
};

const EXPECTED: readonly [heading: string, titles: string[]][] = [
  ['What may be started within the frame', ['klar']],
  ['What the steering group must decide on', ['dyr', 'løs']],
  ['What nobody has estimated', ['ny']],
  ['What costs more than 100.000 kr.', ['dyr', 'klar']],
  ['What lacks DONE', ['løs', 'ny', 'smuttet']],
  ['What is under way and has met nothing yet', ['igangsat']],
  ['What was started past the mandate', ['smuttet']],
  ['What benefits one authority', ['klar']],
  ['What one of two authorities supports and may be started', ['klar']],
  ['What nobody has supported', ['igangsat', 'løs', 'ny', 'smuttet']],
  ['What an authority supported that has been closed', ['afvist']],
];

it.each(EXPECTED)('%s', async (heading, titles) => {
  expect(await found(recipes.get(heading) ?? '')).toEqual(titles);
});

it('has an example for every recipe', () => {
  expect([...recipes.keys()]).toEqual(EXPECTED.map(([heading]) => heading));
});
