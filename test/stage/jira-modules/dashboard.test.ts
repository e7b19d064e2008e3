import { configOf, plain } from '../confluence-pages/wiki';
import { at } from '../jira/jira-site';
import { METTE, openJira, type JiraRoom } from './jira-room';

const DASHBOARD = '10000';

let room: JiraRoom;

beforeEach(async () => {
  room = await openJira({ port: 0 });
});
afterEach(() => room.stage.stop());

const pageOf = () => room.read(`/jira/dashboards/${DASHBOARD}?_persona=${METTE}`);

const ask = async (request: Record<string, unknown>) => {
  const response = await room.get('/__stage__/dashboard', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ dashboardId: DASHBOARD, accountId: METTE, ...request }),
  });
  const answer: unknown = await response.json();
  return at(answer, 'result');
};

describe('a dashboard', () => {
  it('offers the gadgets of the app, and is in the menu', async () => {
    const $ = await pageOf();
    expect(plain($('[data-add=gadget]').text())).toBe('Tilføj Årets ramme');
    expect($('.dashboard').text()).toContain('Der er endnu ingen gadgets her.');
    expect($('nav.menu a[aria-current=page]').attr('href')).toContain(`/jira/dashboards/${DASHBOARD}`);
  });

  it('has the gadgets that were put there, each told of itself', async () => {
    const id = await ask({ action: 'add', moduleKey: 'gadget' });
    const $ = await pageOf();
    expect(plain($('.gadget h2').text())).toBe('Årets ramme');
    expect(at(configOf($), 'dashboard', 'gadgets', 0)).toMatchObject({
      id,
      isConfigured: false,
      isRefreshable: true,
      view: {
        key: 'gadget',
        resource: 'ui/main',
        context: {
          extension: {
            type: 'jira:dashboardGadget',
            entryPoint: 'view',
            dashboard: { id: DASHBOARD },
            gadget: { id },
            gadgetConfiguration: {},
            location: `${room.stage.origin}/jira/dashboards/${DASHBOARD}`,
          },
        },
      },
      edit: { resource: 'ui/config', context: { extension: { entryPoint: 'edit' } } },
    });
  });

  it('keeps the configuration of each gadget', async () => {
    const [first, second] = [
      await ask({ action: 'add', moduleKey: 'gadget' }),
      await ask({ action: 'add', moduleKey: 'gadget' }),
    ];
    await ask({ action: 'configure', gadgetId: second, configuration: { project: 'VEJ', refresh: 15 } });
    expect(room.stage.jira.dashboards.dashboard(DASHBOARD)?.gadgets).toEqual([
      { id: first, moduleKey: 'gadget', configuration: null },
      { id: second, moduleKey: 'gadget', configuration: { project: 'VEJ', refresh: 15 } },
    ]);
    await ask({ action: 'remove', gadgetId: first });
    expect((await pageOf())('.gadget')).toHaveLength(1);
  });

  it('is not there for those who are not signed in, nor where there is none', async () => {
    const of = async (path: string) => (await room.get(path)).status;
    expect([
      await of(`/jira/dashboards/${DASHBOARD}?_persona=anonymous`),
      await of(`/jira/dashboards/1?_persona=${METTE}`),
    ]).toEqual([404, 404]);
  });
});
