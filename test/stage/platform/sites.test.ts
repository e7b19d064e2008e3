import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import { load } from 'cheerio';
import { load as loadSlim } from 'cheerio/slim';
import type { Stage } from '../../../stage/start-stage';
import type { JiraSite, ProductRequest } from '../../../stage/types';
import { echoJira, startFixtureStage } from './builders';

let stage: Stage<JiraSite>;
let received: ProductRequest[];

beforeAll(async () => {
  received = [];
  stage = await startFixtureStage({
    port: 0,
    createJira: () => echoJira(received),
  });
});
afterAll(() => stage.stop());
beforeEach(() => {
  received.length = 0;
});

const get = (path: string, init: RequestInit = {}) =>
  fetch(stage.origin + path, { redirect: 'manual', ...init });
const pageOf = async (path: string) => load(await (await get(path)).text());
const basic = (name: string) => ({ authorization: `Basic ${Buffer.from(`${name}:any`).toString('base64')}` });

describe('the pages of the product', () => {
  test('begin at the first page of the first project', async () => {
    const response = await get('/');
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toMatch(/^\/jira\/projects\/VEJ\/page\?/);
  });

  test('have the title of the module in the language of the reader', async () => {
    const danish = await pageOf('/jira/projects/VEJ/page');
    const english = await pageOf('/jira/projects/VEJ/page?_lang=en-US');
    expect([danish('h1').text(), danish('html').attr('lang')]).toEqual(['Prøveside', 'da']);
    expect([english('h1').text(), english('html').attr('lang')]).toEqual(['Trial page', 'en']);
  });

  test('lead to every project and to the global page, and mark where the reader is', async () => {
    const $ = await pageOf('/jira/projects/SKI/page');
    const links = $('nav a')
      .toArray()
      .map((link) => $(link).attr('href')?.split('?')[0]);
    expect(links).toEqual(['/jira/projects/VEJ/page', '/jira/projects/SKI/page', '/jira/apps/global']);
    expect($('nav a[aria-current=page]').attr('href')).toMatch(/SKI/);
  });

  test('leave the heading to the app where it asked for the whole page', async () => {
    const $ = await pageOf('/jira/apps/global');
    expect($('h1').hasClass('hidden')).toBe(true);
    expect($('#app').hasClass('bare')).toBe(true);
  });

  test('belong to the app below the address of a module', async () => {
    const $ = await pageOf('/jira/projects/VEJ/page/wish/1');
    expect($('#app')).toHaveLength(1);
  });

  test('remember who reads them, and let the address decide', async () => {
    const first = await get('/jira/apps/global?_persona=stage-peter');
    const cookie = first.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ');
    const selected = async (path: string) =>
      load(await (await get(path, { headers: { cookie } })).text())(
        'select[name=_persona] option[selected]',
      ).val();
    expect(await selected('/jira/apps/global')).toBe('stage-peter');
    expect(await selected('/jira/apps/global?_persona=stage-line')).toBe('stage-line');
  });

  test.each([
    ['an issue that is not there', '/browse/VEJ-2'],
    ['a project that is not there', '/jira/projects/NIX/page'],
    ['a module that is not there', '/jira/projects/VEJ/nix'],
    ['a project page outside of a project', '/jira/apps/page'],
    ['any other address', '/nix'],
  ])('say that there is no page for %s', async (_, path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(load(await response.text())('h1').text()).toBe('Siden findes ikke');
  });

  test('write what comes from outside as text', async () => {
    const html = await (await get('/browse/%3Cscript%3Ealert(1)%3C%2Fscript%3E')).text();
    expect(html).not.toContain('<script>alert');
  });
});

describe('the documents of the app', () => {
  const document = () => fetch(`${stage.appOrigin}/ui/main.html`);

  test('come from another origin and are never stored', async () => {
    const response = await document();
    expect(stage.appOrigin).not.toBe(stage.origin);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('have the bridge before everything else in their head', async () => {
    const $ = load(await (await document()).text());
    expect($('head').children().first().attr()).toEqual({
      src: '/__stage__/bridge.js',
      'data-host': stage.origin,
    });
  });

  test('have the policy of production, but for the address of reports', async () => {
    const response = await document();
    const html = await response.text();
    const permissions = { scopes: ['read:jira-work', 'storage:app'] };
    const details = new CSPProcessingService({ info: () => undefined }, loadSlim).getCspDetails(
      html,
      permissions,
    );
    const production = new CSPInjectionService().getInjectableCSP({
      existingCSPDetails: details,
      microsEnv: 'prod',
      parentEmbeddingDomain: stage.origin,
    });
    const withoutReports = (directives: string[]) =>
      directives.filter((each) => !each.startsWith('report-uri'));
    const served = response.headers.get('content-security-policy')?.split('; ') ?? [];
    expect(withoutReports(served)).toEqual(withoutReports(production));
    expect(served.join('; ')).not.toContain('unsafe');
  });

  test('have their texts beside them', async () => {
    const texts = await fetch(`${stage.appOrigin}/ui/__LOCALES__/en-US.json`);
    const info = await fetch(`${stage.appOrigin}/ui/__LOCALES__/i18n-info.json`);
    expect(await texts.json()).toMatchObject({ greeting: 'Hello' });
    expect(await info.json()).toMatchObject({ config: { fallback: { default: 'da-DK' } } });
  });

  test.each(['/ui/missing.js', '/ui/..%2fmanifest.ts', '/ui/%2e%2e/manifest.ts', '/other/main.html'])(
    'are not found at %s',
    async (path) => {
      expect((await fetch(stage.appOrigin + path)).status).toBe(404);
    },
  );

  test.each(['bridge.js', 'theme.css'])('find %s of the stage on their own origin', async (file) => {
    const response = await fetch(`${stage.appOrigin}/__stage__/${file}`);
    expect(response.status).toBe(200);
    expect((await response.text()).length).toBeGreaterThan(1000);
  });
});

describe('a client on the network', () => {
  test.each(['mette@aarhus.example', 'stage-mette'])('is who it says it is: %s', async (name) => {
    const response = await get('/rest/api/3/search/jql?jql=project%20%3D%20VEJ', { headers: basic(name) });
    expect(await response.json()).toEqual({
      principal: { as: 'user', accountId: 'stage-mette' },
      path: '/rest/api/3/search/jql?jql=project%20%3D%20VEJ',
      caller: 'client',
    });
  });

  test('is nobody without credentials', async () => {
    await get('/rest/api/3/myself');
    expect(received).toMatchObject([{ principal: { as: 'none' } }]);
  });

  test('is refused under a name that nobody has', async () => {
    const response = await get('/rest/api/3/myself', { headers: basic('nobody@example.org') });
    expect(response.status).toBe(401);
    expect(received).toEqual([]);
  });

  test('sends its method and body on as they are', async () => {
    const body = '{"fields":{"summary":"Ønske"}}';
    await get('/rest/api/3/issue', { method: 'POST', headers: basic('stage-mette'), body });
    expect(received).toMatchObject([{ method: 'POST', body, product: 'jira' }]);
  });

  test('reaches Confluence, and is told what it cannot do there', async () => {
    const headers = basic('stage-mette');
    expect((await get('/wiki/api/v2/pages', { headers })).status).toBe(200);
    expect((await get('/wiki/api/v2/attachments', { headers })).status).toBe(501);
    expect((await get('/wiki/api/v2/pages')).status).toBe(401);
  });

  test('leaves a line in the log', async () => {
    await get('/rest/api/3/myself', { headers: basic('stage-mette') });
    expect(stage.calls.at(-1)).toMatchObject({
      account: 'stage-mette',
      product: 'jira',
      method: 'GET',
      path: '/rest/api/3/myself',
      status: 200,
      caller: 'client',
    });
  });
});

test('two stages run beside each other', async () => {
  const other = await startFixtureStage({ port: 0 });
  const response = await fetch(`${other.origin}/jira/apps/global`);
  expect(response.status).toBe(200);
  expect(other.origin).not.toBe(stage.origin);
  await other.stop();
});
