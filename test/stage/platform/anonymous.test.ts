import type { Stage } from '../../../stage/start-stage';
import type { JiraSite, ProductRequest } from '../../../stage/types';
import { echoJira, startFixtureStage } from './builders';

/** What an app meets where nobody is signed in. */
let stage: Stage<JiraSite>;
let received: ProductRequest[];

beforeEach(async () => {
  received = [];
  stage = await startFixtureStage({ createJira: () => echoJira(received) });
});
afterEach(() => stage.stop());

const payload = { cloudId: 'c', localId: 'l', extension: { content: { id: '1', type: 'page' } } };

describe('a resolver', () => {
  test('is told by the name and the type of the account that nobody is signed in', async () => {
    await expect(stage.invoke(null, 'board', 'whoami')).resolves.toMatchObject({
      accountId: 'unidentified',
      accountType: 'anonymous',
    });
    await expect(stage.invoke('stage-mette', 'board', 'whoami')).resolves.toMatchObject({
      accountId: 'stage-mette',
      accountType: 'licensed',
    });
  });

  test('is told who is signed in by the platform and not by the page', async () => {
    const context = { accountId: 'stage-mette', accountType: 'licensed' };
    const answer = stage.invoke(null, 'board', 'whoami', {}, context);
    await expect(answer).resolves.toMatchObject({ accountId: 'unidentified', accountType: 'anonymous' });
  });

  test('may not act for the user, since there is none', async () => {
    await expect(stage.invoke(null, 'board', 'asUser')).rejects.toMatchObject({
      name: 'NEEDS_AUTHENTICATION_ERR',
      status: 401,
    });
  });

  test('may act as the app', async () => {
    await stage.invoke(null, 'board', 'asApp');
    expect(stage.calls.find(({ product }) => product === 'confluence')).toMatchObject({
      as: 'app',
      account: null,
    });
  });

  test.each(['page', 'inner-circle'])(
    'of the module "%s", which does not admit it, is not run',
    async (module) => {
      await expect(stage.invoke(null, module, 'whoami')).rejects.toThrow(
        `The module "${module}" is not open to those who are not signed in`,
      );
    },
  );

  test('is noted in the log without an account', async () => {
    await stage.invoke(null, 'board', 'whoami');
    expect(stage.calls.at(-1)).toMatchObject({ product: 'function', as: 'none', account: null });
  });
});

describe('a function that is no resolver', () => {
  test('is given its payload, and who is signed in', async () => {
    await expect(stage.run('state-properties', payload, 'stage-mette')).resolves.toMatchObject({
      tooltip: 'Set af stage-mette',
    });
    await expect(stage.run('state-properties', payload, null)).resolves.toMatchObject({
      tooltip: 'Set af unidentified',
    });
  });

  test('hands over its error', async () => {
    await expect(stage.run('failing-properties', payload, null)).rejects.toThrow('the byline fails');
  });

  test('is not run when no module asks for it', async () => {
    await expect(stage.run('resolver', {}, 'stage-mette')).rejects.toThrow(
      'No module of the manifest uses the function "resolver"',
    );
  });
});
