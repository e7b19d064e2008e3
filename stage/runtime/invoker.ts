import { randomBytes, randomUUID } from 'node:crypto';
import type { CallLog } from '../log/call-log';
import {
  appIdOf,
  functionDefinition,
  isOpenToAnonymous,
  uiModule,
  type Manifest,
  type UiModule,
} from '../manifest';
import { CONTEXT_TOKEN } from '../realtime/realtime';
import type { Principal, Reader } from '../types';
import type { Activity } from './activity';
import type { FunctionRunner, RuntimeData } from './invocation';
import { accountTypeOf, backendContext, contextAriOf, principalOfReader } from './signed-in';
import { SITE } from './site';

const DEFAULT_TIMEOUT_SECONDS = 25;

export interface Invocation {
  functionKey: string;
  module: { key: string; type: string };
  payload: unknown;
  context?: unknown;
  /** Who is signed in where the function is run from; left out where no page is, e.g. for a trigger. */
  reader?: Reader;
}

export interface ResolverCall {
  moduleKey: string;
  functionKey: string;
  payload: unknown;
  /** What the page says of itself. An app that trusts it for more than display is wrong. */
  context: Record<string, unknown>;
  reader: Reader;
}

export interface InvokerOptions {
  manifest: Manifest;
  runner: FunctionRunner;
  activity: Activity;
  log: CallLog;
  functionsDirectory: string;
}

const principalOf = ({ reader }: Invocation): Principal =>
  reader === undefined ? { as: 'app' } : principalOfReader(reader);

/** [assumed] that the platform refuses by itself what the module does not admit. */
function admits(module: UiModule, reader: Reader): boolean {
  return reader !== null || isOpenToAnonymous(module);
}

/** Runs functions of the manifest with the runtime data that the platform gives them. */
export class Invoker {
  constructor(private readonly options: InvokerOptions) {}

  async run(invocation: Invocation): Promise<unknown> {
    const { runner, activity, log, manifest } = this.options;
    const definition = functionDefinition(manifest, invocation.functionKey);
    const finish = log.begin({
      principal: principalOf(invocation),
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
  resolve({ moduleKey, functionKey, payload, context, reader }: ResolverCall): Promise<unknown> {
    const module = uiModule(this.options.manifest, moduleKey);
    const resolver = module?.resolver?.function;
    if (!module || resolver === undefined) {
      return Promise.reject(new Error(`The module "${moduleKey}" has no resolver`));
    }
    if (!admits(module, reader)) {
      return Promise.reject(
        new Error(`The module "${moduleKey}" is not open to those who are not signed in`),
      );
    }
    return this.run({
      functionKey: resolver,
      module,
      payload: {
        call: { functionKey, payload },
        context: { ...context, accountType: accountTypeOf(reader) },
      },
      context: backendContext(module, reader),
      reader,
    });
  }

  /** Runs a function that is no resolver and that a page causes to run, e.g. the export of a macro. */
  runForPage(
    functionKey: string,
    payload: unknown,
    at: { module: UiModule; reader: Reader },
  ): Promise<unknown> {
    return this.run({ functionKey, payload, ...at, context: backendContext(at.module, at.reader) });
  }

  /**
   * Runs a function that a product causes to run where no page is, e.g. a workflow validator. [assumed] that it is not
   * told who caused it: the documents name no user.
   */
  runForProduct(call: Pick<Invocation, 'functionKey' | 'module' | 'payload'>): Promise<unknown> {
    const { principal: _, ...context } = backendContext(call.module, null);
    return this.run({ ...call, context });
  }

  private runtimeData(invocation: Invocation, handler: string): RuntimeData {
    const { manifest, functionsDirectory } = this.options;
    return {
      proxy: { token: 'stage', url: 'stage', host: 'stage' },
      contextAri: contextAriOf(invocation.module),
      container: { region: 'stage', runtime: 'node', handler, appCodeDir: functionsDirectory },
      appContext: {
        appId: appIdOf(manifest),
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
      ...(invocation.reader ? { aaid: invocation.reader } : {}),
      tracing: { traceId: randomBytes(16).toString('hex'), spanId: randomBytes(8).toString('hex') },
      externalAuth: [],
      realtime: invocation.reader === undefined ? {} : { contextToken: CONTEXT_TOKEN },
    };
  }
}
