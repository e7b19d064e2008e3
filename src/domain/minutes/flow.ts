import { fail, ok, type Result } from '../result';
import type { Governance, Role } from '../roles';
import type { MeetingKind, Minutes, MinutesProblem } from './minutes';
import { dateInTitle, kindInTitle } from './page-title';

/** What a draft is made of. */
export interface Draft {
  pageId: string;
  productId: string;
  spaceId: string;
  kind: MeetingKind;
  /** ISO day. */
  date: string;
  decisionIds: readonly string[];
  /** How many decisions of the meeting itself the page holds, besides those of the log. */
  decided: number;
  wishIds: readonly string[];
  nextMeeting: string | null;
}

/** Minutes that somebody wrote with "Nyt referat": a draft. */
export const draftOf = ({ decided, ...draft }: Draft): Minutes => ({
  ...draft,
  decisions: draft.decisionIds.length + decided,
  state: 'draft',
  approval: null,
  publication: null,
  gone: false,
});

/** A page that looks like minutes and that nobody has registered. */
export interface FoundPage {
  pageId: string;
  productId: string;
  spaceId: string;
  title: string;
  /** ISO day on which the page was made; the day of the meeting where the title names none. */
  createdOn: string;
}

/** A page found in the space, with the day and the group that its title names. */
export const foundPage = ({ title, createdOn, ...page }: FoundPage): Minutes => ({
  ...page,
  kind: kindInTitle(title),
  date: dateInTitle(title) ?? createdOn,
  state: 'found',
  approval: null,
  publication: null,
  decisionIds: [],
  decisions: 0,
  wishIds: [],
  nextMeeting: null,
  gone: false,
});

type Step<Problem extends MinutesProblem = 'wrongState'> = Result<Minutes, Problem>;

/** Takes a found page among the product's minutes, as a draft with the kind and day that somebody confirmed. */
export const register = (
  minutes: Minutes,
  { kind, date }: Pick<Minutes, 'kind' | 'date'>,
): Step<'wrongState' | 'alreadyRegistered'> => {
  if (minutes.state !== 'found') return fail('alreadyRegistered');
  return minutes.gone ? fail('wrongState') : ok({ ...minutes, kind, date, state: 'draft' });
};

/** Kladde → til godkendelse. */
export const submit = (minutes: Minutes): Step =>
  minutes.state === 'draft' && !minutes.gone ? ok({ ...minutes, state: 'forApproval' }) : fail('wrongState');

/** Whether the page is no longer the text that was approved: "ændret efter godkendelse". */
export const isChangedAfterApproval = ({ approval }: Minutes, currentVersion: number): boolean =>
  approval !== null && approval.version !== currentVersion;

/**
 * Who approves minutes: the steering group its own, the coordination group and the tovholder all others.
 * "Er der ingen styregruppe, må koordinationsgruppen påtage sig det ansvar."
 */
export const approversOf = (kind: MeetingKind, { hasSteeringGroup }: Governance): readonly Role[] =>
  kind === 'steering' && hasSteeringGroup ? ['steering'] : ['tovholder', 'coordination'];

export interface Approving {
  /** The version that the person read, and the one that the page has now. */
  version: number;
  currentVersion: number;
  /** ISO day and account id. */
  on: string;
  by: string;
  roles: readonly Role[];
  governance: Governance;
}

const mayBeApproved = (minutes: Minutes, currentVersion: number): boolean =>
  minutes.state === 'forApproval' ||
  (minutes.state === 'approved' && isChangedAfterApproval(minutes, currentVersion));

/**
 * Til godkendelse → godkendt, with the version that was read; nobody approves a text that they have not seen.
 * Approved minutes whose page was changed since are approved again, which pins the new version. A draft is submitted first,
 * and published minutes are taken back first.
 */
export const approve = (
  minutes: Minutes,
  { version, currentVersion, on, by, roles, governance }: Approving,
): Step<'wrongState' | 'notYourGroup' | 'pageChanged'> => {
  if (minutes.gone || !mayBeApproved(minutes, currentVersion)) return fail('wrongState');
  if (!approversOf(minutes.kind, governance).some((role) => roles.includes(role)))
    return fail('notYourGroup');
  if (version !== currentVersion) return fail('pageChanged');
  return ok({ ...minutes, state: 'approved', approval: { version, on, by } });
};

export interface Publishing {
  /** Where the minutes stand on os2.eu. */
  address: string;
  /** ISO days: since when they stand there, and the day of asking. */
  on: string;
  today: string;
  by: string;
}

/** Godkendt → udgivet, with the address on os2.eu. Source: "referater på os2.eu". */
export const publish = (
  minutes: Minutes,
  { address, on, today, by }: Publishing,
): Step<'wrongState' | 'addressMissing' | 'dateInFuture'> => {
  if (minutes.gone || minutes.state !== 'approved') return fail('wrongState');
  if (address.trim() === '') return fail('addressMissing');
  if (on > today) return fail('dateInFuture');
  return ok({ ...minutes, state: 'published', publication: { address: address.trim(), on, by } });
};

/**
 * One step back, for a text that turns out wrong. Published minutes are approved ones again, without their address;
 * approved ones, and those that wait for approval, are a draft again, without the approval.
 */
export const reopen = (minutes: Minutes): Step => {
  if (minutes.gone) return fail('wrongState');
  switch (minutes.state) {
    case 'published':
      return ok({ ...minutes, state: 'approved', publication: null });
    case 'approved':
    case 'forApproval':
      return ok({ ...minutes, state: 'draft', approval: null });
    case 'draft':
    case 'found':
      return fail('wrongState');
  }
};
