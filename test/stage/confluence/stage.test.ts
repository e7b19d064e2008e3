import { createJira } from '../../../stage/jira/create-jira';
import { PERSONAS } from '../../../stage/personas';
import type { ProductRequest } from '../../../stage/types';
import { echoJira, startFixtureStage } from '../platform/builders';
import { at, METTE, V1, V2 } from './wiki';

const request = (method: string, path: string, body?: unknown): ProductRequest => ({
  product: 'confluence',
  method,
  path,
  headers: {},
  ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  principal: { as: 'user', accountId: METTE },
  caller: 'client',
});

describe('Confluence on the stage', () => {
  it('is reached like Jira, and its calls are in the log', async () => {
    const stage = await startFixtureStage();
    const space = stage.confluence.createSpace({
      key: 'KON',
      name: 'Koordinationsgruppen',
      grants: { [METTE]: ['view', 'edit'] },
    });
    const body = { spaceId: space.id, title: 'Referat' };
    const answer = await stage.callProduct(request('POST', `${V2}/pages`, body));
    await stage.stop();
    expect(answer.status).toBe(200);
    expect(stage.calls.at(-1)).toMatchObject({
      product: 'confluence',
      path: `${V2}/pages`,
      account: METTE,
      body,
      status: 200,
    });
  });

  it('calls people by the names that Jira has for them', async () => {
    const stage = await startFixtureStage({
      createJira: (surroundings) => {
        const jira = createJira(surroundings);
        jira.setDisplayNames({ [METTE]: 'Mette med nyt navn' });
        return jira;
      },
    });
    const { body } = await stage.callProduct(request('GET', `${V1}/user/current`));
    await stage.stop();
    expect(at(JSON.parse(body), 'displayName')).toBe('Mette med nyt navn');
  });

  it('knows the people of the sample data beside a Jira that tells of nobody', async () => {
    const stage = await startFixtureStage({ createJira: () => echoJira() });
    const { body } = await stage.callProduct(request('GET', `${V1}/user/current`));
    await stage.stop();
    expect(at(JSON.parse(body), 'displayName')).toBe(PERSONAS.tovholder.displayName);
  });
});
