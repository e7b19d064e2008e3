import { asApp, asUser, route } from '@forge/api';
import { kvs } from '@forge/kvs';
import Resolver from '@forge/resolver';
import * as v from 'valibot';

/** What a resolver is given. The package's own type would let a fixture read anything from it. */
interface Request {
  payload: unknown;
  context: Record<string, unknown>;
}

const definitions = new Resolver();

const approval = v.object({ pageId: v.string() });

async function contentOf(response: Promise<{ json(): Promise<unknown> }>): Promise<unknown> {
  return (await response).json();
}

definitions
  .define('whoami', ({ context: { accountId, accountType, moduleKey, localId } }: Request) => ({
    accountId,
    accountType,
    moduleKey,
    localId,
  }))
  .define('asUser', () => contentOf(asUser().requestConfluence(route`/wiki/api/v2/spaces`)))
  .define('asApp', () => contentOf(asApp().requestConfluence(route`/wiki/api/v2/spaces`)))
  .define('approve', ({ payload }: Request) =>
    kvs.set(`approved:${v.parse(approval, payload).pageId}`, true),
  );

export const resolver = definitions.getDefinitions();

const exportSchema = v.looseObject({
  exportType: v.string(),
  context: v.looseObject({
    config: v.optional(v.looseObject({ heading: v.optional(v.string()) })),
    accountId: v.optional(v.string()),
  }),
  extensionPayload: v.looseObject({ config: v.optional(v.looseObject({ heading: v.optional(v.string()) })) }),
});

/** The board as a document; it says what it was exported for, and for whom. */
export function exportBoard(payload: unknown) {
  const { exportType, context, extensionPayload } = v.parse(exportSchema, payload);
  const heading = (extensionPayload.config ?? context.config)?.heading ?? 'Uden overskrift';
  const text = `${heading} (${exportType}, ${context.accountId ?? 'ingen'})`;
  return { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
}

export const exportBadly = () => ({ type: 'doc', version: 1, content: [{ type: 'nonsense' }] });

const bylineSchema = v.looseObject({
  extension: v.looseObject({ content: v.looseObject({ id: v.string() }) }),
});

const contextSchema = v.looseObject({ principal: v.object({ accountId: v.string() }) });

/** Whether the page is approved, and who asks. */
export async function stateProperties(payload: unknown, context: unknown) {
  const { id } = v.parse(bylineSchema, payload).extension.content;
  const { accountId } = v.parse(contextSchema, context).principal;
  const isApproved = (await kvs.get(`approved:${id}`)) === true;
  return {
    title: isApproved ? 'Godkendt' : 'Kladde',
    tooltip: `Set af ${accountId}`,
    icon: 'resource:ui;icon.svg',
  };
}

export function failingProperties() {
  throw new Error('the byline fails');
}
