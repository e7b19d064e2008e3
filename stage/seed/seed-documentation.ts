import * as v from 'valibot';
import { ALL_SPACE_PERMISSIONS, type SpaceGrants } from '../confluence/administration';
import type { Space } from '../confluence/model';
import type { Project } from '../jira/model';
import { PERSONAS } from '../personas';
import type { Stage } from '../start-stage';
import type { DemoClient } from './demo-client';
import { DEMO_PAGES, type DemoPages } from './demo-pages';
import { rest } from './demo-rest';
import { macroNode } from './macro-node';

const SECTIONS = ['documentation', 'minutes', 'product', 'roadmap'];

/** Who works on the product writes in its space; everybody reads it. */
const GRANTS: SpaceGrants = Object.fromEntries(
  Object.values(PERSONAS).map(({ accountId }) => [
    accountId,
    accountId === PERSONAS.reader.accountId ? ['view'] : ALL_SPACE_PERMISSIONS,
  ]),
);

const withId = v.looseObject({ id: v.string() });
const withRow = v.looseObject({
  row: v.looseObject({ pageId: v.string(), rev: v.number(), version: v.number() }),
});
const withRev = v.looseObject({ rev: v.number(), version: v.number() });

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

interface NewPage {
  title: string;
  content: readonly object[];
  labels?: readonly string[];
}

async function addPage(
  stage: Stage,
  space: Space,
  { title, content, labels = [] }: NewPage,
): Promise<string> {
  const created = await rest(stage, {
    method: 'POST',
    path: '/wiki/api/v2/pages',
    body: {
      spaceId: space.id,
      parentId: space.homepageId,
      status: 'current',
      title,
      body: {
        representation: 'atlas_doc_format',
        value: JSON.stringify({ type: 'doc', version: 1, content }),
      },
    },
  });
  const { id } = v.parse(withId, created);
  const body = labels.map((name) => ({ prefix: 'global', name }));
  if (body.length > 0)
    await rest(stage, { method: 'POST', path: `/wiki/rest/api/content/${id}/label`, body });
  return id;
}

/** Minutes as they were before the app: with a label, or told by their title only. */
async function addOldPages(stage: Stage, space: Space): Promise<void> {
  for (const [index, { title, daysAgo }] of DEMO_PAGES.old.entries())
    await addPage(stage, space, {
      title: `${daysAgo} ${title}`,
      content: [paragraph('Referatet blev skrevet i hånden.')],
      labels: index % 2 === 0 ? ['referat'] : [],
    });
  for (const { title, text } of DEMO_PAGES.about)
    await addPage(stage, space, { title, content: [paragraph(text)] });
}

interface Meeting {
  productId: string;
  wishIds: readonly string[];
  minutes: DemoPages['minutes'][number];
}

/** Takes minutes from "Nyt referat" as far as they came. */
async function holdMeeting(client: DemoClient, { productId, wishIds, minutes }: Meeting): Promise<void> {
  const { kind, daysAgo, steps, address, ...said } = minutes;
  const drafted = await client.document('tovholder', 'draftMinutes', {
    ...said,
    productId,
    kind,
    draftId: daysAgo,
    date: daysAgo,
    title: `${daysAgo} Referat – Koordinationsgruppen`,
    form: 'full',
    wishIds,
    decisionIds: [],
    caseIds: [],
    nextMeeting: null,
  });
  const { pageId, rev } = v.parse(withRow, drafted).row;
  const submitted = v.parse(withRev, await client.document('tovholder', 'submitMinutes', { pageId, rev }));
  const approval = { pageId, rev: submitted.rev, version: submitted.version };
  const approved = v.parse(withRev, await client.document('coordinationOdense', 'approveMinutes', approval));
  if (steps === 'published')
    await client.document('tovholder', 'publishMinutes', { pageId, rev: approved.rev, address, on: daysAgo });
}

const answerOf = ({ state, reason, role, link }: DemoPages['checklist'][number]) => ({
  state,
  reason,
  responsible: role === undefined ? null : { role },
  link: link ?? null,
  head: { owner: '', version: '', approver: '', approvedOn: null, reviseBy: null },
});

async function keepDocumentation(client: DemoClient, productId: string): Promise<void> {
  await client.document('tovholder', 'saveProfile', { productId, rev: 0, ...DEMO_PAGES.profile });
  for (const item of DEMO_PAGES.checklist) {
    const change = { change: 'answer', itemId: item.itemId, seen: 0, answer: answerOf(item) };
    await client.document('tovholder', 'changeChecklist', { productId, change });
  }
  for (const answer of DEMO_PAGES.requirements)
    await client.document('tovholder', 'answerRequirement', { productId, seen: 0, ...answer });
}

/** Fills the product's space in Confluence: what was there before the app, and what the group did with it. */
export async function seedDocumentation(
  stage: Stage,
  client: DemoClient,
  { project, wishIds }: { project: Project; wishIds: readonly string[] },
): Promise<void> {
  const productId = project.id;
  const name = project.name;
  const space = stage.confluence.createSpace({
    key: project.key,
    name,
    grants: GRANTS,
    anonymous: true,
  });
  await addOldPages(stage, space);
  await client.document('tovholder', 'linkSpace', { productId, spaceId: space.id });
  await client.document('tovholder', 'indexMinutes', { productId });
  for (const minutes of DEMO_PAGES.minutes)
    await holdMeeting(client, { productId, wishIds: wishIds.slice(1, 6), minutes });
  await keepDocumentation(client, productId);
  await addPage(stage, space, {
    title: `${name}: dokumentation og referater`,
    content: [macroNode(stage, { productId, sections: SECTIONS })],
  });
  await client.document('tovholder', 'publishSnapshot', { productId, sections: SECTIONS });
}
