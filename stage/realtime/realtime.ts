import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { SITE } from '../runtime/site';
import { RealtimeHub } from './realtime-hub';
import { InvalidTokenError, PERMISSIONS, RealtimeTokens, type Permission } from './tokens';

/** What an invocation that a page caused carries, and no other: only such a one may publish. */
export const CONTEXT_TOKEN = 'stage-page';

/** A channel as a page or a function names it. */
export interface ChannelRequest {
  channelName: string;
  token?: string | undefined;
  /** Where the page stands; left out for a channel of the whole site. */
  place?: string | undefined;
}

const optional = <T>(schema: v.GenericSchema<unknown, T>) => v.optional(v.nullable(schema));

const publishSchema = v.object({
  installationId: v.literal(SITE.installationId),
  name: v.string(),
  payload: v.pipe(v.string(), v.parseJson()),
  context: optional(v.string()),
  isGlobal: optional(v.boolean()),
  token: optional(v.string()),
});
const signSchema = v.object({
  channelName: v.string(),
  claims: v.unknown(),
  permissions: optional(v.array(v.picklist(PERMISSIONS))),
});
const requestSchema = v.object({ query: v.string(), variables: v.unknown() });

interface Answer {
  status: number;
  body: unknown;
}

const answered = (ecosystem: Record<string, unknown>): Answer => ({
  status: 200,
  body: { data: { ecosystem } },
});
const refused = (message: string): Answer => ({ status: 200, body: { data: null, errors: [{ message }] } });

/**
 * Forge Realtime: channels that carry messages between windows, and tokens that restrict them. An event published with a
 * token reaches those only whose token makes the same claims.
 */
export class Realtime {
  readonly hub = new RealtimeHub();
  private readonly tokens: RealtimeTokens;
  private isLost = false;

  constructor(now: () => number) {
    this.tokens = new RealtimeTokens(now);
  }

  /** The name by which the windows that may hear the same messages know a channel. */
  keyOf({ channelName, token, place }: ChannelRequest, permission: Permission): string {
    if (this.isLost) throw new Error('The site has no realtime');
    const name = place === undefined ? `global:${channelName}` : `${place}:${channelName}`;
    if (token === undefined) return name;
    return `${name} ${JSON.stringify(this.tokens.read(token, channelName, permission).claims)}`;
  }

  publish(request: ChannelRequest, payload: unknown): { eventId: string; eventTimestamp: string } {
    this.hub.publish({ channel: this.keyOf(request, 'publish'), payload });
    return { eventId: randomUUID(), eventTimestamp: String(Date.now()) };
  }

  subscribe(request: ChannelRequest, onEvent: (payload: unknown) => void): () => void {
    const key = this.keyOf(request, 'subscribe');
    return this.hub.listen(({ channel, payload }) => {
      if (channel === key) onEvent(payload);
    });
  }

  /** From now on there is no realtime on the site. */
  lose(): void {
    this.isLost = true;
  }

  /** What the functions' package asks for. */
  handle(body: unknown, contextToken: string | undefined): Answer {
    if (this.isLost) return { status: 503, body: {} };
    const { query, variables } = v.parse(requestSchema, body);
    try {
      if (query.includes('signRealtimeToken')) return this.sign(variables);
      return this.publishFor(variables, contextToken);
    } catch (error) {
      if (error instanceof InvalidTokenError) return refused(error.message);
      throw error;
    }
  }

  private sign(variables: unknown): Answer {
    const { channelName, claims, permissions } = v.parse(signSchema, variables);
    const forgeRealtimeToken = this.tokens.sign(channelName, claims, permissions ?? PERMISSIONS);
    return answered({ signRealtimeToken: { errors: null, forgeRealtimeToken, success: true } });
  }

  private publishFor(variables: unknown, contextToken: string | undefined): Answer {
    const { name: channelName, payload, isGlobal, token } = v.parse(publishSchema, variables);
    if (contextToken !== CONTEXT_TOKEN) return refused('The invocation was not caused by a page');
    if (isGlobal !== true)
      return refused('The stage emulates publishing of functions to global channels only');
    return answered({
      publishRealtimeChannel: this.publish({ channelName, token: token ?? undefined }, payload),
    });
  }
}
