import { differenceInCalendarDays, parseISO } from 'date-fns';

/**
 * What a product and an authority have agreed in writing: tilslutningsaftale (that the authority takes part) and
 * faktureringsaftale (that it may be invoiced). The secretariat administers both.
 * Source: OS2's governance structure, role of the secretariat; tilslutningspraksis.
 */
export const AGREEMENT_KINDS = ['connection', 'invoicing'] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

export interface Agreement {
  kind: AgreementKind;
  authorityId: string;
  /** ISO date of the day it takes effect. */
  from: string;
  /** ISO date of its last day; null where it runs until it is ended. */
  until: string | null;
  /** Where it is kept: a journal number or an address. */
  reference: string;
}

export interface Agreements {
  productId: string;
  agreements: readonly Agreement[];
}

export const noAgreements = (productId: string): Agreements => ({ productId, agreements: [] });

/** Days before its end at which an agreement is told to be running out: time enough for a new one. */
export const WARNING_DAYS = 90;

/** How an agreement stands on a day; `days` until it ends, counting that day as 0. */
export type AgreementState =
  | { state: 'missing' }
  | { state: 'coming'; from: string }
  | { state: 'inForce'; until: string | null }
  | { state: 'endsSoon'; until: string; days: number }
  | { state: 'ended'; until: string };

/**
 * How things stand with one kind of agreement of one authority.
 *
 * @param today ISO date, the day in Denmark
 */
export const agreementState = (agreement: Agreement | undefined, today: string): AgreementState => {
  if (!agreement) return { state: 'missing' };
  const { from, until } = agreement;
  if (from > today) return { state: 'coming', from };
  if (until === null) return { state: 'inForce', until };
  if (until < today) return { state: 'ended', until };
  const days = differenceInCalendarDays(parseISO(until), parseISO(today));
  return days <= WARNING_DAYS ? { state: 'endsSoon', until, days } : { state: 'inForce', until };
};

export const agreementOf = (
  { agreements }: Agreements,
  authorityId: string,
  kind: AgreementKind,
): Agreement | undefined => agreements.find((one) => one.authorityId === authorityId && one.kind === kind);

/** Whether somebody ought to do something about it. */
export const needsAttention = ({ state }: AgreementState): boolean =>
  state === 'missing' || state === 'endsSoon' || state === 'ended';

/** The agreements with one of them put in, in place of the earlier one of its kind and authority. */
export const withAgreement = ({ productId, agreements }: Agreements, one: Agreement): Agreements => ({
  productId,
  agreements: [
    ...agreements.filter(({ kind, authorityId }) => kind !== one.kind || authorityId !== one.authorityId),
    one,
  ],
});
