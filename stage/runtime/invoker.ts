import { randomBytes, randomUUID } from 'node:crypto';
import type { CallLog } from '../log/call-log';
import { functionDefinition, uiModule, type Manifest } from '../manifest';
import type { Activity } from './activity';
import type { FunctionRunner, RuntimeData } from './invocation';
import { SITE } from './site';

const DEFAULT_TIMEOUT_SECONDS = 25;

export interface Invocation {
  functionKey: string;
  module: { key: string; type: string };
  payload: unknown;
  context?: unknown;
  accountId?: string | undefined;
}

export interface ResolverCall {
  moduleKey: string;
  functionKey: string;
  payload: unknown;
  /** What the page says of itself. An app that trusts it for more than display is wrong. */
  context: unknown;
  accountId: string;
}

export interface InvokerOptions {
  manifest: Manifest;
  runner: FunctionRunner;
  activity: Activity;
  log: CallLog;
  functionsDirectory: string;
}

/** Runs functions of the manifest with the runtime data that the platform gives them. */
export class Invoker {
  constructor(private readonly options: InvokerOptions) {}

  async run(invocation: Invocation): Promise<unknown> {
    const { runner, activity, log, manifest } = this.options;
    const definition = functionDefinition(manifest, invocation.functionKey);
    const finish = log.begin({
      principal:
        invocation.accountId === undefined ? { as: 'app' } : { as: 'user', accountId: invocation.accountId },
      product: 'function',
      method: 'RUN',
      path: `${invocation.module.key}/${invocation.functionKey}`,
      body: invocation.payload,
      caller: 'app',
    });
    return activity.during(async () => {
      try {
        const result = await runner.run({
          handler: definition.handler,
          args: [invocation.payload, invocation.context ?? {}],
          runtime: this.runtimeData(invocation, definition.handler),
          timeoutMs: (definition.timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS) * 1000,
        });
        finish(200);
        return result;
      } catch (error) {
        finish(500);
        throw error;
      }
    });
  }

  /** What a page's `invoke` does: the user is the one who is signed in, whatever the page says. */
  resolve({ moduleKey, functionKey, payload, context, accountId }: ResolverCall): Promise<unknown> {
    const module = uiModule(this.options.manifest, moduleKey);
    const resolver = module?.resolver?.function;
    if (!module || resolver === undefined) {
      return Promise.reject(new Error(`The module "${moduleKey}" has no resolver`));
    }
    return this.run({
      functionKey: resolver,
      module,
      payload: { call: { functionKey, payload }, context },
      context: {
        installContext: SITE.contextAri,
        principal: { accountId },
        license: SITE.license,
        installation: { ari: SITE.installationAri },
      },
      accountId,
    });
  }

  private runtimeData(invocation: Invocation, handler: string): RuntimeData {
    const { manifest, functionsDirectory } = this.options;
    return {
      proxy: { token: 'stage', url: 'stage', host: 'stage' },
      contextAri: SITE.contextAri,
      container: { region: 'stage', runtime: 'node', handler, appCodeDir: functionsDirectory },
      appContext: {
        appId: manifest.app.id.split('/')[1] ?? manifest.app.id,
        appVersion: SITE.appVersion,
        environmentId: SITE.environmentId,
        environmentType: SITE.environmentType,
        invocationId: randomUUID(),
        installationId: SITE.installationId,
        functionKey: invocation.functionKey,
        moduleType: invocation.module.type,
        moduleKey: invocation.module.key,
        license: SITE.license,
        installation: { ari: { installationId: SITE.installationId }, contexts: [{ cloudId: SITE.cloudId }] },
        permissions: {
          scopes: manifest.permissions?.scopes ?? [],
          external: manifest.permissions?.external ?? {},
        },
      },
      ...(invocation.accountId === undefined ? {} : { aaid: invocation.accountId }),
      tracing: { traceId: randomBytes(16).toString('hex'), spanId: randomBytes(8).toString('hex') },
      externalAuth: [],
      realtime: {},
    };
  }
}
