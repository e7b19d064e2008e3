import type { Project } from '../jira/model';
import { PERSONAS, type PersonaName } from '../personas';
import type { Stage } from '../start-stage';
import { createDemoClient, type DemoClient } from './demo-client';
import { DEMO_AUTHORITIES, DEMO_GRANTS, DEMO_GROUPS, DEMO_MEMBERS } from './demo-people';
import { DEMO_WISHES, OTHER_WISHES, type DemoWish } from './demo-wishes';
import { PAPERS } from './demo-papers';
import { seedAgreements } from './seed-agreements';
import { seedDashboard } from './seed-dashboard';
import { seedSupport } from './seed-support';
import { seedDocumentation } from './seed-documentation';

const ORE = 100;
/** Revision of a product's settings when it has been set up. */
const SET_UP_REV = 2;

const statusIdOf = (project: Project, name: string): string => {
  const status = project.statuses.find((candidate) => candidate.name === name);
  if (!status) throw new Error(`The sample project has no status ${name}`);
  return status.id;
};

const settingsOf = (project: Project) => ({
  hasSteeringGroup: true,
  wishFilter: 'issuetype in (Udvikling, Vedligehold)',
  maintenanceTypes: ['Vedligehold'],
  startedStatusIds: [statusIdOf(project, 'I gang'), statusIdOf(project, 'Til godkendelse')],
  startStatusId: statusIdOf(project, 'I gang'),
  deliveredStatusId: statusIdOf(project, 'Leveret'),
  rejectedStatusId: statusIdOf(project, 'Afvist'),
  doneDefault: [
    { id: 'dokumentation', text: 'Dokumentationen er opdateret', kind: null },
    { id: 'kode', text: 'Koden er gennemset og flettet i hovedgrenen', kind: null },
    { id: 'drift', text: 'Drift hos to anvendere i 14 dage uden fejl', kind: 'development' },
  ],
  visionUrl: 'https://os2.eu/produkt/os2vejviser',
  vendorName: 'Nordkode ApS',
  vendorAgreementUrl: 'https://os2.eu/produkt/os2vejviser/leverandoeraftale',
  quorum: null,
  intake: {
    wishType: 'Udvikling',
    rules:
      'Beskriv behovet og hvem det hjælper, ikke løsningen. Ét ønske ad gangen. Koordinationsgruppen ser på nye ønsker hver måned.',
    rulesUrl: 'https://os2.eu/adfaerdskodeks',
    answerDays: 30,
  },
});

/** Sets the product up as its administrator would, through the app's own calls. */
async function setUp(client: DemoClient, project: Project): Promise<void> {
  const productId = project.id;
  await client.call('tovholder', 'saveMembers', {
    productId,
    rev: 0,
    authorities: DEMO_AUTHORITIES,
    members: DEMO_MEMBERS,
    groups: [],
  });
  await client.call('tovholder', 'saveSettings', { productId, rev: 1, settings: settingsOf(project) });
}

const orderOf = ({ benefits }: DemoWish) => ({
  ordererId: DEMO_AUTHORITIES[benefits % DEMO_AUTHORITIES.length]?.id ?? null,
  approverId: PERSONAS.coordinationOdense.accountId,
  ownerId: PERSONAS.tovholder.accountId,
  beneficiaryIds: DEMO_AUTHORITIES.slice(0, benefits).map(({ id }) => id),
});

const nobodyYet = (wish: DemoWish) => ({
  ...orderOf(wish),
  ordererId: null,
  approverId: null,
  ownerId: null,
});

/** Describes a wish as far as its state says: benefits for all, DONE for most, an order for those that are ready. */
async function describe(client: DemoClient, wishId: string, wish: DemoWish): Promise<void> {
  const isOrdered = wish.state !== 'new' && wish.state !== 'described';
  const order = isOrdered ? orderOf(wish) : nobodyYet(wish);
  await client.call('coordinationBallerup', 'describeOrder', { wishId, rev: 0, order });
  if (wish.state === 'new') return;
  await client.call('coordinationBallerup', 'changeDone', {
    wishId,
    rev: 1,
    change: { change: 'takeDefault' },
  });
  if (!isOrdered) return;
  const change = { change: 'add', text: 'Eksisterende anvendere mærker ingen ændring' };
  await client.call('coordinationOdense', 'changeDone', { wishId, rev: 2, change });
}

async function meetAll(client: DemoClient, wishId: string): Promise<void> {
  const { wish, rev } = await client.wish('coordinationOdense', wishId);
  for (const [index, { id }] of wish.done.criteria.entries()) {
    const change = { change: 'meet', id, evidence: 'https://os2.eu/produkt/os2vejviser' };
    await client.call('coordinationOdense', 'changeDone', { wishId, rev: rev + index, change });
  }
}

async function advance(client: DemoClient, wishId: string, wish: DemoWish): Promise<void> {
  const amount = (wish.estimate ?? 0) * ORE;
  if (wish.state === 'started' || wish.state === 'delivered') {
    await client.call('coordinationOdense', 'startWish', {
      wishId,
      amount,
      reference: 'Koordinationsgruppemøde 2',
    });
  }
  if (wish.state === 'delivered') {
    await meetAll(client, wishId);
    await client.call('coordinationOdense', 'closeWish', {
      wishId,
      spent: amount - 300_000,
      reference: 'VEJ-1 faktura 1042',
    });
  }
  const paper = PAPERS[wish.title];
  if (wish.state === 'submitted' && paper)
    await client.call('tovholder', 'submitCase', { wishId, amount, also: [], answerBy: null, ...paper });
}

async function addWishes(
  client: DemoClient,
  project: Project,
  wishes: readonly DemoWish[],
): Promise<string[]> {
  const wishIds = await client.createWishes(project, wishes);
  for (const [index, wish] of wishes.entries()) await describe(client, wishIds[index] ?? '', wish);
  return wishIds;
}

async function setFrame(client: DemoClient, project: Project): Promise<void> {
  const persona: PersonaName = 'steeringAarhus';
  await client.call(persona, 'setFrame', {
    productId: project.id,
    rev: 0,
    year: client.year,
    amount: 900_000 * ORE,
    wishLimit: 250_000 * ORE,
    basis: 'Budgettet er vedtaget med anvendernes vederlag.',
    reference: 'Styregruppemøde 14.01',
  });
}

/**
 * Fills a new site with two made-up products. Everything goes the way people go: through Jira's REST and
 * the app's own calls, so that the sample data can never be in a state the app would not allow.
 */
export async function seedDemo(stage: Stage): Promise<void> {
  const vejviser = stage.jira.createProject({ key: 'VEJ', name: 'OS2vejviser', permissions: DEMO_GRANTS });
  const klippekort = stage.jira.createProject({
    key: 'KLIP',
    name: 'OS2klippekort',
    permissions: DEMO_GRANTS,
  });
  for (const [name, people] of Object.entries(DEMO_GROUPS)) stage.jira.setGroup(name, people);
  const client = await createDemoClient(stage);
  await setUp(client, vejviser);
  await setUp(client, klippekort);
  await setFrame(client, vejviser);
  const wishIds = await addWishes(client, vejviser, DEMO_WISHES);
  for (const [index, wish] of DEMO_WISHES.entries()) await advance(client, wishIds[index] ?? '', wish);
  await seedSupport(client, { project: vejviser, wishIds, rev: SET_UP_REV });
  await seedAgreements(client, vejviser);
  await addWishes(client, klippekort, OTHER_WISHES);
  seedDashboard(stage, vejviser);
  await seedDocumentation(stage, client, { project: vejviser, wishIds });
  stage.hurryQueue();
  await stage.idle();
}
