import * as v from 'valibot';
import { badInput, Refusal } from '../../src/contract/errors';

const schema = v.strictObject({
  order: v.strictObject({ ownerId: v.string(), people: v.array(v.string()) }),
});

const fieldOf = (input: unknown) => badInput(v.safeParse(schema, input).issues ?? []);

describe('input that a schema refuses', () => {
  it.each([
    ['an inner field', { order: { ownerId: 1, people: [] } }, 'order.ownerId'],
    ['an entry of a list', { order: { ownerId: '', people: ['a', 2] } }, 'order.people.1'],
    ['a missing field', {}, 'order'],
    ['a field too many', { order: { ownerId: '', people: [] }, more: 1 }, 'more'],
    ['the whole', 'text', ''],
  ])('is told by the name of %s', (_what, input, field) => {
    expect(fieldOf(input)).toEqual({ code: 'badInput', field });
  });

  it('is told by its first fault', () => {
    expect(fieldOf({ order: { ownerId: 1, people: 2 } })).toEqual({
      code: 'badInput',
      field: 'order.ownerId',
    });
  });
});

describe('a refusal on its way to the edge', () => {
  it('carries the error and is known by its code', () => {
    const refusal = new Refusal({ code: 'obstacles', obstacles: ['noEstimate'] });
    expect(refusal).toBeInstanceOf(Error);
    expect(refusal.message).toBe('obstacles');
    expect(refusal.error).toEqual({ code: 'obstacles', obstacles: ['noEstimate'] });
  });

  it('keeps what caused it', () => {
    const cause = new Error('503');
    expect(new Refusal({ code: 'unavailable' }, { cause }).cause).toBe(cause);
  });
});
