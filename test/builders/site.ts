import type { Definitions } from '../../src/contract/definitions';
import type { Answer } from '../../src/contract/errors';
import { INITIAL_INTAKE } from '../../src/domain/intake/intake';
import { kroner, type Ore } from '../../src/domain/money';
import type { Member, ProductSettings } from '../../src/domain/product';
import { ALL_PERMISSIONS } from '../../stage/jira/administration';
import type { Project, ProjectPermission } from '../../stage/jira/model';
import { PERSONAS, type PersonaName } from '../../stage/personas';
import type { JiraStage } from '../../stage/jira/create-jira';
import type { ProductSurroundings, StageOptions } from '../../stage/stage-options';
import { startStage, type Stage } from '../../stage/start-stage';
import { restOf, type Rest } from './rest';

/** The whole app from its source over the stage: real packages, real rules, nothing mocked. */
export interface Site {
  stage: Stage;
  project: Project;
  fields: { estimate: string; done: string; frameStatus: string; supporters: string };
  statusId(name: string): string;
  rest(persona: PersonaName): Rest;
  /** Calls a resolver as a persona, the way a page does. */
  call<C extends keyof Definitions>(
    persona: PersonaName,
    name: C,
    payload: Parameters<Definitions[C]>[0],
  ): Promise<ReturnType<Definitions[C]>>;
  /** The same, for calls that must succeed. */
  value<C extends keyof Definitions>(
    persona: PersonaName,
    name: C,
    payload: Parameters<Definitions[C]>[0],
  ): Promise<Extract<ReturnType<Definitions[C]>, { ok: true }>['value']>;
  /** Makes a wish in Jira and gives its id. */
  wish(wish?: NewWish): Promise<string>;
  /** A wish that lacks nothing but the frame's yes. */
  readyWish(wish?: NewWish): Promise<string>;
  setFrame(frame: { amount: number; wishLimit?: number | null }): Promise<void>;
  /** Lets queued work run to its end. */
  settle(): Promise<void>;
}

export interface NewWish {
  title?: string;
  /** Kroner. */
  estimate?: number | null;
  type?: string;
}

type SiteStage = Omit<StageOptions, 'createJira'> & {
  createJira?: (surroundings: ProductSurroundings) => JiraStage;
};

const WORKING: readonly ProjectPermission[] = [
  'BROWSE_PROJECTS',
  'EDIT_ISSUES',
  'CREATE_ISSUES',
  'SCHEDULE_ISSUES',
  'TRANSITION_ISSUES',
  'ADD_COMMENTS',
];
const READING: readonly ProjectPermission[] = ['BROWSE_PROJECTS', 'CREATE_ISSUES', 'ADD_COMMENTS'];

const id = (persona: PersonaName): string => PERSONAS[persona].accountId;

const GRANTS: Record<string, readonly ProjectPermission[]> = {
  [id('tovholder')]: [...WORKING, 'ADMINISTER_PROJECTS'],
  [id('coordinationOdense')]: WORKING,
  [id('coordinationBallerup')]: WORKING,
  [id('vendor')]: WORKING,
  [id('steeringAarhus')]: READING,
  [id('steeringKoebenhavn')]: READING,
  [id('secretariat')]: READING,
  [id('administrator')]: ALL_PERMISSIONS,
};

const AUTHORITIES = [
  { id: 'aarhus', name: 'Aarhus Kommune' },
  { id: 'odense', name: 'Odense Kommune' },
  { id: 'ballerup', name: 'Ballerup Kommune' },
  { id: 'koebenhavn', name: 'Københavns Kommune' },
];

const MEMBERS: Member[] = [
  { accountId: id('tovholder'), roles: ['tovholder'], authorityId: 'aarhus' },
  { accountId: id('coordinationOdense'), roles: ['coordination'], authorityId: 'odense' },
  { accountId: id('coordinationBallerup'), roles: ['coordination'], authorityId: 'ballerup' },
  { accountId: id('vendor'), roles: ['vendor'], authorityId: null },
  { accountId: id('steeringAarhus'), roles: ['steering'], authorityId: 'aarhus' },
  { accountId: id('steeringKoebenhavn'), roles: ['steering'], authorityId: 'koebenhavn' },
  { accountId: id('secretariat'), roles: ['secretariat'], authorityId: null },
];

/** The files that the manifest's handlers name. */
const FUNCTION_FILES = {
  index: () => import('../../src/index'),
  confluence: () => import('../../src/confluence'),
  background: () => import('../../src/background'),
  guards: () => import('../../src/guards'),
} satisfies Record<string, () => Promise<object>>;

const isFunctionFile = (file: string): file is keyof typeof FUNCTION_FILES => file in FUNCTION_FILES;

export const loadFunctions = async (file: string) => {
  if (!isFunctionFile(file)) throw new Error(`The app has no functions in ${file}`);
  return { ...(await FUNCTION_FILES[file]()) };
};

const isAnswer = (value: unknown): value is Answer<unknown> =>
  typeof value === 'object' && value !== null && 'ok' in value;

const fieldIdsOf = async (rest: Rest): Promise<Site['fields']> => {
  const fields = await rest.get<{ id: string; key: string }[]>('/rest/api/3/field');
  const idOf = (module: string): string => fields.find(({ key }) => key.endsWith(`/${module}`))?.id ?? '';
  return {
    estimate: idOf('estimate'),
    done: idOf('done-criteria'),
    frameStatus: idOf('frame-status'),
    supporters: idOf('supporters'),
  };
};

/** Where the calls are noted that are held against the official documents afterwards. */
const callFile = process.env['PLATFORM_CALLS'];
const recording = callFile === undefined ? {} : { logFile: callFile };

/** Starts a site with one product that is set up but for its frame. */
export const aSite = async (
  overrides: { stage?: SiteStage; settings?: Partial<ProductSettings>; members?: Member[] } = {},
): Promise<Site> => {
  const stage = await startStage({ port: false, functions: loadFunctions, ...recording, ...overrides.stage });
  const project = stage.jira.createProject({ key: 'VEJ', name: 'OS2vejviser', permissions: GRANTS });
  const rest = (persona: PersonaName): Rest => restOf(stage, PERSONAS[persona].accountId);
  const fields = await fieldIdsOf(rest('administrator'));
  const statusId = (name: string): string =>
    project.statuses.find((status) => status.name === name)?.id ?? '';
  const productId = project.id;

  const call: Site['call'] = async (persona, name, payload) => {
    const answer = await stage.invoke(PERSONAS[persona].accountId, 'wishes-page', name, payload);
    if (!isAnswer(answer)) throw new Error(`${name} gave no answer`);
    return answer as Awaited<ReturnType<Site['call']>> as never;
  };
  const value: Site['value'] = async (persona, name, payload) => {
    const answer: Answer<unknown> = await call(persona, name, payload);
    if (!answer.ok) throw new Error(`${name} was refused: ${JSON.stringify(answer.error)}`);
    return answer.value as never;
  };

  const members = {
    productId,
    rev: 0,
    authorities: AUTHORITIES,
    members: overrides.members ?? MEMBERS,
    groups: [],
  };
  const page = await value('tovholder', 'saveMembers', members);
  await value('tovholder', 'saveSettings', {
    productId,
    rev: page.rev,
    settings: {
      hasSteeringGroup: true,
      wishFilter: 'issuetype in (Udvikling, Vedligehold)',
      maintenanceTypes: ['Vedligehold'],
      startedStatusIds: [statusId('I gang'), statusId('Til godkendelse')],
      startStatusId: statusId('I gang'),
      deliveredStatusId: statusId('Leveret'),
      rejectedStatusId: statusId('Afvist'),
      doneDefault: [{ id: 'docs', text: 'Dokumentationen er opdateret', kind: null }],
      visionUrl: 'https://os2.eu/produkt/os2vejviser',
      vendorName: null,
      vendorAgreementUrl: null,
      quorum: null,
      intake: INITIAL_INTAKE,
      ...overrides.settings,
    },
  });

  const wish: Site['wish'] = async ({
    title = 'Vis ruter på kort',
    estimate = null,
    type = 'Udvikling',
  } = {}) => {
    const created = await rest('tovholder').post<{ id: string }>('/rest/api/3/issue', {
      fields: {
        project: { key: 'VEJ' },
        issuetype: { name: type },
        summary: title,
        ...(estimate === null ? {} : { [fields.estimate]: estimate }),
      },
    });
    return created.id;
  };

  const readyWish: Site['readyWish'] = async (given) => {
    const wishId = await wish({ estimate: 50_000, ...given });
    const order = {
      ordererId: 'aarhus',
      approverId: id('coordinationOdense'),
      ownerId: id('tovholder'),
      beneficiaryIds: ['aarhus', 'odense'],
    };
    const described = await value('tovholder', 'describeOrder', { wishId, rev: 0, order });
    await value('tovholder', 'changeDone', {
      wishId,
      rev: described.rev,
      change: { change: 'add', text: 'Vejledningen er skrevet' },
    });
    return wishId;
  };

  const setFrame: Site['setFrame'] = async ({ amount, wishLimit = null }) => {
    const { frame, frameRev } = await value('steeringAarhus', 'openSettings', { productId });
    const limit: Ore | null = wishLimit === null ? null : kroner(wishLimit);
    await value('steeringAarhus', 'setFrame', {
      productId,
      rev: frameRev,
      year: frame.year,
      amount: kroner(amount),
      wishLimit: limit,
      basis: 'Budget vedtaget',
      reference: 'Styregruppemøde 1',
    });
  };

  const settle = async (): Promise<void> => {
    await stage.idle();
    stage.hurryQueue();
    await stage.idle();
  };

  return { stage, project, fields, statusId, rest, call, value, wish, readyWish, setFrame, settle };
};
