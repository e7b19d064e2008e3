import { join } from 'node:path';
import { startStage, type Stage } from '../../../stage/start-stage';
import type { StageOptions } from '../../../stage/stage-options';
import type { JiraSite, ProductRequest } from '../../../stage/types';
import { fixtureManifest } from './fixture-app/manifest';

export const FIXTURE_ROOT = join(__dirname, 'fixture-app');

/** A Jira that answers every call with what it was asked and by whom. */
export function echoJira(received: ProductRequest[] = []): JiraSite {
  return {
    projects: () => [
      { id: '10000', key: 'VEJ', name: 'Vejviser' },
      { id: '10001', key: 'SKI', name: 'Skilte' },
    ],
    handle(request) {
      received.push(request);
      return Promise.resolve({
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ principal: request.principal, path: request.path, caller: request.caller }),
      });
    },
  };
}

const FIXTURE: StageOptions = {
  root: FIXTURE_ROOT,
  manifest: fixtureManifest,
  functions(file) {
    if (file === 'confluence') return import('./fixture-app/confluence');
    return file === 'jira' ? import('./fixture-app/jira') : import('./fixture-app/functions');
  },
  port: false,
  output: () => undefined,
};

/** A stage with the fixture app in this process and no server. */
export function startFixtureStage(options: StageOptions = {}): Promise<Stage<JiraSite>> {
  return startStage({ ...FIXTURE, createJira: () => echoJira(), ...options });
}

/** The same with a Jira that works. */
export function startFixtureJira(options: Omit<StageOptions, 'createJira'> = {}): Promise<Stage> {
  const { createJira: _, ...fixture } = FIXTURE;
  return startStage({ ...fixture, ...options });
}

/** Runs work where the app's functions run, with the platform around it. */
export async function insideFunction<Result>(
  work: () => Promise<Result>,
  options: StageOptions = {},
): Promise<Result | undefined> {
  let result: Result | undefined;
  const stage = await startFixtureStage({
    ...options,
    functions: {
      resolver: async () => {
        result = await work();
      },
    },
  });
  try {
    await stage.invoke('user', 'page', 'any');
    return result;
  } finally {
    await stage.stop();
  }
}
