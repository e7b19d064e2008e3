import type { EntityDefinition } from '../manifest';
import { KvsError } from './kvs-error';

export const MAX_KEY_LENGTH = 500;
export const MAX_VALUE_BYTES = 240 * 1024;
export const MAX_DEPTH = 31;
export const MAX_OPERATIONS = 25;
export const MAX_PAYLOAD_BYTES = 4 * 1024 * 1024;

const KEY_PATTERN = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/;

export function checkKey(key: string): void {
  if (key.length === 0) throw new KvsError(400, 'KEY_TOO_SHORT', 'The key is empty');
  if (key.length > MAX_KEY_LENGTH) {
    throw new KvsError(400, 'KEY_TOO_LONG', `The key is longer than ${MAX_KEY_LENGTH} characters`);
  }
  if (!KEY_PATTERN.test(key))
    throw new KvsError(400, 'INVALID_KEY', `The key "${key}" has characters that are not allowed`);
}

function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((child) => isDeeperThan(child, levels - 1));
}

/** The stored form of a value that is small and flat enough. */
export function checkedJson(value: unknown): string {
  if (value === undefined || value === null)
    throw new KvsError(400, 'INVALID_VALUE', 'There is no value to store');
  if (isDeeperThan(value, MAX_DEPTH))
    throw new KvsError(400, 'MAX_DEPTH', `The value is nested deeper than ${MAX_DEPTH} levels`);
  const json = JSON.stringify(value);
  if (Buffer.byteLength(json) > MAX_VALUE_BYTES) {
    throw new KvsError(400, 'MAX_SIZE', `The value is larger than ${MAX_VALUE_BYTES} bytes`);
  }
  return json;
}

type AttributeType = EntityDefinition['attributes'][string]['type'];

const HAS_TYPE: Record<AttributeType, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  float: (value) => typeof value === 'number',
  integer: (value) => Number.isSafeInteger(value),
  any: () => true,
};

/** Holds a value against the attributes that the manifest gives its entity. */
export function checkAttributes(entity: EntityDefinition, value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new KvsError(400, 'INVALID_VALUE', `A value of the entity ${entity.name} is an object`);
  }
  for (const [attribute, content] of Object.entries(value)) {
    const definition = entity.attributes[attribute];
    if (!definition) {
      throw new KvsError(400, 'INVALID_ATTRIBUTE', `The entity ${entity.name} has no attribute ${attribute}`);
    }
    if (!HAS_TYPE[definition.type](content)) {
      throw new KvsError(
        400,
        'INVALID_ATTRIBUTE_TYPE',
        `The attribute ${attribute} of ${entity.name} is not of type ${definition.type}`,
      );
    }
  }
}

export function checkPayload(operations: number, payload: unknown): void {
  if (operations === 0) throw new KvsError(400, 'INVALID_REQUEST', 'There are no operations');
  if (operations > MAX_OPERATIONS)
    throw new KvsError(400, 'TOO_MANY_OPERATIONS', `More than ${MAX_OPERATIONS} operations`);
  if (Buffer.byteLength(JSON.stringify(payload)) > MAX_PAYLOAD_BYTES) {
    throw new KvsError(400, 'MAX_SIZE', `The operations are larger than ${MAX_PAYLOAD_BYTES} bytes`);
  }
}
