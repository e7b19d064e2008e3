import type { DocumentationDefinitions, MinutesProposal } from '../../../../src/contract/documentation';
import type { MeetingKind } from '../../../../src/domain/minutes/minutes';

/** What a meeting has before it, as lists of which each line comes along or not. */
export const TICK_LISTS = ['wishes', 'cases', 'decisions'] as const;
export type TickList = (typeof TICK_LISTS)[number];

/** New minutes while they are written. */
export interface MinutesDraft {
  /** Made once for a draft: whatever is sent with it makes one page. */
  draftId: string;
  /** Whether it was sent: the answer may be lost and the page be there. */
  wasSent: boolean;
  kind: MeetingKind;
  /** ISO days; empty while none is chosen. */
  date: string;
  nextMeeting: string;
  form: 'full' | 'short';
  /** Null while it is the title that is proposed. */
  title: string | null;
  /** One name, one decision, one task a line. */
  present: string;
  decided: string;
  actions: string;
  /** What somebody ticked or unticked; everything else is as the meeting's kind has it. */
  ticks: Readonly<Record<TickList, Readonly<Record<string, boolean>>>>;
}

export const newDraft = (draftId: string, today: string): MinutesDraft => ({
  draftId,
  wasSent: false,
  kind: 'coordination',
  date: today,
  nextMeeting: '',
  form: 'full',
  title: null,
  present: '',
  decided: '',
  actions: '',
  ticks: { wishes: {}, cases: {}, decisions: {} },
});

/** Whether closing the form would throw anything away that is not made again by opening it. */
export const isWritten = (draft: MinutesDraft): boolean => draft.wasSent || hasWords(draft);

const hasWords = ({ title, present, decided, actions, nextMeeting, ticks }: MinutesDraft): boolean =>
  title !== null ||
  [present, decided, actions, nextMeeting].some((text) => text.trim() !== '') ||
  TICK_LISTS.some((list) => Object.keys(ticks[list]).length > 0);

/** Users hear what was decided and say what they need; cases are between the two groups. */
export const listsFor = (kind: MeetingKind): readonly TickList[] =>
  kind === 'users' ? ['wishes', 'decisions'] : TICK_LISTS;

/** The steering group takes cases; single wishes are put before it where somebody says so. */
const isTickedAtFirst = (kind: MeetingKind, list: TickList): boolean =>
  !(kind === 'steering' && list === 'wishes');

export const isTicked = ({ kind, ticks }: MinutesDraft, list: TickList, id: string): boolean =>
  ticks[list][id] ?? isTickedAtFirst(kind, list);

const IDS: Readonly<Record<TickList, (proposal: MinutesProposal) => readonly string[]>> = {
  wishes: ({ wishes }) => wishes.map(({ wishId }) => wishId),
  cases: ({ cases }) => cases.map((each) => each.case.caseId),
  decisions: ({ decisions }) => decisions.map(({ decision }) => decision.decisionId),
};

export const idsOf = (proposal: MinutesProposal, list: TickList): readonly string[] => IDS[list](proposal);

/** The ticks after some lines of a list were ticked or unticked. */
export const withTicks = (
  { ticks }: MinutesDraft,
  list: TickList,
  { ids, isOn }: { ids: readonly string[]; isOn: boolean },
): MinutesDraft['ticks'] => ({
  ...ticks,
  [list]: { ...ticks[list], ...Object.fromEntries(ids.map((id) => [id, isOn])) },
});

/** The lines of a list that come along; the short form takes none, and without a proposal there are none. */
export const tickedIds = (
  draft: MinutesDraft,
  proposal: MinutesProposal | null,
  list: TickList,
): readonly string[] =>
  proposal === null || draft.form === 'short' || !listsFor(draft.kind).includes(list)
    ? []
    : idsOf(proposal, list).filter((id) => isTicked(draft, list, id));

/** What stands on the lines of a text. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const titleOf = ({ title }: MinutesDraft, proposal: MinutesProposal | null): string =>
  title ?? proposal?.title ?? '';

type DraftPayload = Parameters<DocumentationDefinitions['draftMinutes']>[0];

export const draftPayload = (
  productId: string,
  draft: MinutesDraft,
  proposal: MinutesProposal | null,
): DraftPayload => {
  const { draftId, kind, date, form, nextMeeting } = draft;
  return {
    productId,
    draftId,
    kind,
    date,
    form,
    title: titleOf(draft, proposal).trim(),
    present: draft.present.trim(),
    wishIds: tickedIds(draft, proposal, 'wishes'),
    caseIds: tickedIds(draft, proposal, 'cases'),
    decisionIds: tickedIds(draft, proposal, 'decisions'),
    decided: linesOf(draft.decided),
    actions: form === 'short' ? [] : linesOf(draft.actions),
    nextMeeting: nextMeeting === '' ? null : nextMeeting,
  };
};
