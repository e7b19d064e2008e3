import { kroner } from '../../src/domain/money';
import { createJira } from '../../stage/jira/create-jira';
import { aSite, type Site } from '../builders/site';

let site: Site;
beforeEach(async () => {
  site = await aSite({ stage: { output: () => undefined } });
  site.stage.jira.attachValidator('VEJ', 'Start', { moduleKey: 'may-start' });
  site.stage.jira.attachValidator('VEJ', 'Godkend som leveret', { moduleKey: 'may-close' });
});
afterEach(() => site.stage.stop());

interface Moved {
  status: number;
  says: string;
}

/** Moves an issue the way a board, an automation or a script does: by plain REST. */
const move = async (wishId: string, name: string, project = site.project): Promise<Moved> => {
  const transition = project.transitions.find((candidate) => candidate.name === name);
  const { status, body } = await site.stage.callProduct({
    product: 'jira',
    method: 'POST',
    path: `/rest/api/3/issue/${wishId}/transitions`,
    headers: {},
    body: JSON.stringify({ transition: { id: transition?.id } }),
    principal: { as: 'user', accountId: 'stage-jonas' },
    caller: 'client',
  });
  return { status, says: body === '' ? '' : String(JSON.parse(body).errorMessages) };
};

const statusOf = async (wishId: string): Promise<string> => {
  const { fields } = await site
    .rest('tovholder')
    .get<{ fields: { status: { name: string } } }>(`/rest/api/3/issue/${wishId}?fields=status`);
  return fields.status.name;
};

const start = (wishId: string) =>
  site.value('coordinationOdense', 'startWish', { wishId, amount: kroner(50_000), reference: '' });

const meetAll = async (wishId: string): Promise<void> => {
  const { wish, rev } = await site.value('coordinationOdense', 'openWish', { wishId });
  const change = { change: 'meet', id: wish.done.criteria[0]?.id ?? '', evidence: '' } as const;
  await site.value('coordinationOdense', 'changeDone', { wishId, rev, change });
};

describe('a transition that starts a wish', () => {
  it('is allowed inside the frame when nothing is missing', async () => {
    await site.setFrame({ amount: 100_000 });
    const wishId = await site.readyWish();
    expect(await move(wishId, 'Start')).toEqual({ status: 204, says: '' });
  });

  it('is refused above the frame, in Danish and English, with the way on', async () => {
    await site.setFrame({ amount: 40_000 });
    const { status, says } = await move(await site.readyWish(), 'Start');
    expect(status).toBe(400);
    expect(says).toContain('Estimatet er uden for rammen. Indstil ønsket til styregruppen.');
    expect(says).toContain('The wish cannot be started yet.');
  });

  it('is refused above what the wishes before it leave of the frame', async () => {
    await site.setFrame({ amount: 80_000 });
    const first = await site.readyWish();
    const second = await site.readyWish();
    expect((await move(second, 'Start')).says).toContain('uden for rammen');
    expect((await move(first, 'Start')).status).toBe(204);
  });

  it('is refused with everything that a wish unknown to the app lacks', async () => {
    await site.setFrame({ amount: 100_000 });
    const wishId = await site.wish();
    const { says } = await move(wishId, 'Start');
    for (const missing of ['færdig-kriterier (DONE)', 'estimat', 'bestiller', 'godkender', 'ejer'])
      expect(says).toContain(missing);
    expect(await statusOf(wishId)).toBe('Nyt ønske');
  });

  it('is no hindrance to the app itself, which holds the money first', async () => {
    await site.setFrame({ amount: 50_000 });
    const wishId = await site.readyWish();
    expect(await start(wishId)).toMatchObject({ wish: { stage: 'started' } });
  });

  it('is left alone for an issue that is no wish', async () => {
    const taskId = await site.wish({ type: 'Opgave' });
    expect((await move(taskId, 'Start')).status).toBe(204);
  });

  it('is left alone in a project that nobody has set up', async () => {
    const other = site.stage.jira.createProject({
      key: 'KLIP',
      name: 'OS2klippekort',
      permissions: { 'stage-jonas': ['BROWSE_PROJECTS', 'CREATE_ISSUES', 'TRANSITION_ISSUES'] },
    });
    site.stage.jira.attachValidator('KLIP', 'Start', { moduleKey: 'may-start' });
    const { id } = await site.rest('coordinationOdense').post<{ id: string }>('/rest/api/3/issue', {
      fields: { project: { key: 'KLIP' }, issuetype: { name: 'Udvikling' }, summary: 'Kort' },
    });
    expect((await move(id, 'Start', other)).status).toBe(204);
  });
});

describe('a transition that closes a wish as delivered', () => {
  let wishId: string;
  beforeEach(async () => {
    await site.setFrame({ amount: 100_000 });
    wishId = await site.readyWish();
    await start(wishId);
  });

  it('is refused with the list of open criteria', async () => {
    const { status, says } = await move(wishId, 'Godkend som leveret');
    expect(status).toBe(400);
    expect(says).toContain('Åbne kriterier: Vejledningen er skrevet.');
  });

  it('is refused without the acceptance of the godkender, which is given in the app', async () => {
    await meetAll(wishId);
    const { status, says } = await move(wishId, 'Godkend som leveret');
    expect(status).toBe(400);
    expect(says).not.toContain('Åbne kriterier');
    expect(says).toContain('Godkenderen lukker ønsket i Tovholder');
  });

  it('is allowed to the godkender in the app', async () => {
    await meetAll(wishId);
    const closing = { wishId, spent: kroner(42_000), reference: '' };
    expect(await site.value('coordinationOdense', 'closeWish', closing)).toMatchObject({
      wish: { stage: 'closed' },
    });
    expect(await statusOf(wishId)).toBe('Leveret');
  });
});

describe('an issue that the app cannot read', () => {
  /** A Jira that answers the app itself like this where it asks for one issue, once the wish is there. */
  const whereIssuesAnswer = async (status: number): Promise<Moved> => {
    await site.stage.stop();
    let isShut = false;
    site = await aSite({
      stage: {
        output: () => undefined,
        createJira: (surroundings) => {
          const jira = createJira(surroundings);
          const handle: typeof jira.handle = async (request) =>
            isShut && request.principal.as === 'app' && request.path.startsWith('/rest/api/3/issue/')
              ? { status, headers: {}, body: '{}' }
              : jira.handle(request);
          return { ...jira, handle };
        },
      },
    });
    site.stage.jira.attachValidator('VEJ', 'Start', { moduleKey: 'may-start' });
    await site.setFrame({ amount: 100_000 });
    const wishId = await site.readyWish();
    isShut = true;
    return move(wishId, 'Start');
  };

  it('is refused because the app may not see it, with who can mend that', async () => {
    expect(await whereIssuesAnswer(404)).toMatchObject({
      status: 400,
      says: expect.stringContaining('Bed en Jira-administrator om at give appen adgang'),
    });
  });

  it('is refused while Jira does not answer, with what to do', async () => {
    expect(await whereIssuesAnswer(503)).toMatchObject({
      status: 400,
      says: expect.stringContaining('Vent lidt, og prøv igen.'),
    });
  });
});
