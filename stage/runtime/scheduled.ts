import type { Manifest } from '../manifest';
import type { Invoker } from './invoker';
import { SITE } from './site';

/**
 * Runs a scheduled trigger of the manifest now. The platform ignores what the function answers, and that it fails;
 * here both are told to whoever runs it.
 * https://developer.atlassian.com/platform/forge/events-reference/scheduled-trigger/
 */
export async function runScheduled(
  key: string,
  { manifest, invoker }: { manifest: Manifest; invoker: Invoker },
): Promise<unknown> {
  const trigger = manifest.modules.scheduledTrigger?.find((candidate) => candidate.key === key);
  if (!trigger) throw new Error(`The manifest has no scheduled trigger "${key}"`);
  return invoker.run({
    functionKey: trigger.function,
    module: { key, type: 'scheduledTrigger' },
    payload: { context: { cloudId: SITE.cloudId, moduleKey: key }, contextToken: 'stage' },
    context: { installContext: SITE.contextAri },
  });
}
