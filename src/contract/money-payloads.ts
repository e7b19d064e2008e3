import * as v from 'valibot';
import { AGREEMENT_KINDS } from '../domain/agreements';
import { GRANT_KINDS, PURPOSES } from '../domain/coordination';
import { amount, day, id, long, numericId as issueId, rev, short, signedAmount, token, year } from './fields';

/** What is sent about money: Økonomi, frames, invoices, agreements. */
const invoiceNumber = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(60));
const basis = v.pipe(long, v.trim(), v.nonEmpty());
const reference = v.pipe(short, v.trim(), v.nonEmpty());

export const openEconomy = v.strictObject({ productId: issueId, year });
export const moreEntries = v.strictObject({ productId: issueId, year, next: token });
/** `invoice` is the vendor's number. */
export const registerInvoice = v.strictObject({
  wishId: issueId,
  amount: signedAmount,
  invoice: invoiceNumber,
});

export const setFrame = v.strictObject({
  productId: issueId,
  rev,
  year,
  amount,
  wishLimit: v.nullable(amount),
  basis,
  reference,
});

/** `bound` is what the steering group saw follow the wishes; `year` is the one that ends. */
export const carryOver = v.strictObject({
  productId: issueId,
  year,
  bound: amount,
  rest: amount,
  basis,
  reference,
});
/** `grantId` is made where the dialog opens: the same grant sent twice is booked once. */
export const bringIn = v.strictObject({
  productId: issueId,
  grantId: id,
  year,
  purpose: v.picklist(PURPOSES),
  kind: v.picklist(GRANT_KINDS),
  amount: signedAmount,
  basis,
  reference,
});

/** `text` is what the money was for. */
export const payCoordination = v.strictObject({
  productId: issueId,
  year,
  amount: signedAmount,
  invoice: invoiceNumber,
  text: v.pipe(short, v.trim(), v.nonEmpty()),
});

export const keepAgreement = v.strictObject({
  productId: issueId,
  rev,
  agreement: v.strictObject({
    kind: v.picklist(AGREEMENT_KINDS),
    authorityId: id,
    from: day,
    until: v.nullable(day),
    reference,
  }),
});
