import * as v from 'valibot';
import { publishedOf, readPublished } from '../../src/adapters/jira/published-record';
import { productSchema, wishRecordSchema } from '../../src/contract/stored/schemas';
import { newRecord } from '../../src/usecases/join-wish';
import { aProduct } from '../builders/products';

const answered = { accountId: 'account-tovholder', at: '2026-03-04T10:00:00.000Z' };
const record = newRecord('10000', '10001');

/** Something stored, without a part that it did not have at the time. */
const without = (stored: object, part: string): object =>
  Object.fromEntries(Object.entries(stored).filter(([name]) => name !== part));

describe('what was stored before there was a deadline', () => {
  it('is a record that nobody has answered', () => {
    expect(v.parse(wishRecordSchema, without(record, 'answered'))).toEqual(record);
  });

  it('is a product that promises nothing', () => {
    const { settings, ...product } = aProduct();
    const stored = { ...product, settings: without(settings, 'intake') };
    expect(v.parse(productSchema, stored).settings.intake.answerDays).toBeNull();
  });
});

describe('the copy of a record in Jira', () => {
  it('is read back as it was written, with an answer and without', () => {
    for (const value of [record, { ...record, answered }])
      expect(readPublished('10001', publishedOf({ rev: 3, value }))).toEqual({ rev: 3, value });
  });

  it('is no larger for a wish that nobody has answered', () => {
    expect(publishedOf({ rev: 3, value: record })).not.toHaveProperty('answered');
  });
});
