import { createHmac, randomBytes } from 'node:crypto';
import * as v from 'valibot';

/** How long a token is good; [assumed], the documents do not say. */
const GOOD_SECONDS = 15 * 60;

export const PERMISSIONS = ['subscribe', 'publish'] as const;
export type Permission = (typeof PERMISSIONS)[number];

const contentSchema = v.object({
  channel: v.object({ name: v.string() }),
  claims: v.unknown(),
  permissions: v.array(v.picklist(PERMISSIONS)),
  exp: v.number(),
});
export type TokenContent = v.InferOutput<typeof contentSchema>;

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const decoded = v.pipe(
  v.string(),
  v.transform((part) => Buffer.from(part, 'base64url').toString()),
  v.parseJson(),
  contentSchema,
);

export class InvalidTokenError extends Error {
  override name = 'InvalidTokenError';
}

/** Signs and reads the tokens of realtime channels: a JSON web token, as the package of the app reads one. */
export class RealtimeTokens {
  private readonly secret = randomBytes(32);

  constructor(private readonly now: () => number) {}

  sign(
    name: string,
    claims: unknown,
    permissions: readonly Permission[],
  ): { jwt: string; expiresAt: number } {
    const exp = Math.floor(this.now() / 1000) + GOOD_SECONDS;
    const content: TokenContent = { channel: { name }, claims, permissions: [...permissions], exp };
    const body = `${encoded({ alg: 'HS256', typ: 'JWT' })}.${encoded(content)}`;
    return { jwt: `${body}.${this.signature(body)}`, expiresAt: exp };
  }

  /** What a token says; it must be of this site, not too old, and for the channel and the purpose. */
  read(token: string, name: string, permission: Permission): TokenContent {
    const [head = '', content = '', signature] = token.split('.');
    if (signature !== this.signature(`${head}.${content}`)) throw new InvalidTokenError('INVALID_TOKEN');
    const read = v.parse(decoded, content);
    if (read.exp * 1000 <= this.now()) throw new InvalidTokenError('TOKEN_EXPIRED');
    if (read.channel.name !== name) throw new InvalidTokenError('CHANNEL_NAME_MISMATCH');
    if (!read.permissions.includes(permission)) throw new InvalidTokenError('MISSING_PERMISSION');
    return read;
  }

  private signature(body: string): string {
    return createHmac('sha256', this.secret).update(body).digest('base64url');
  }
}
