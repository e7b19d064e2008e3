import type { HistoryEntry, Trace } from '../../../../src/contract/definitions';
import { byMatter, type ForEachMatter, type OfMatter } from '../../../../src/domain/decision';
import type { DoneChange } from '../../../../src/domain/done';
import type { Ore } from '../../../../src/domain/money';
import type { Texts } from '../../text';

const doneText = (
  change: DoneChange,
  { name, text }: { name: string; text: string | null },
  { t }: Texts,
): string =>
  t(`wishes.history.done.${change.change}`, { name, text: text ?? t('wishes.history.aCriterion') });

const estimateText = (
  name: string,
  { from, to }: { from: Ore | null; to: Ore | null },
  { t, format }: Texts,
): string => {
  if (to === null) return t('wishes.history.estimateGone', { name });
  if (from === null) return t('wishes.history.estimateFirst', { name, to: format.kroner(to) });
  return t('wishes.history.estimate', { name, from: format.kroner(from), to: format.kroner(to) });
};

const rulingText = (ruled: OfMatter<'ruled'>, { name, t, format }: Texts & { name: string }): string => {
  const answer = t(`wishes.history.ruled.${ruled.outcome}`, { name });
  const amount =
    ruled.amount === null ? '' : ` ${t('wishes.history.upTo', { amount: format.kroner(ruled.amount) })}`;
  return `${answer}${amount}`;
};

const DECISIONS: ForEachMatter<string, Texts & { name: string }> = {
  started: (matter, { name, t, format }) =>
    t('wishes.history.started', { name, amount: format.kroner(matter.amount) }),
  bypassed: (_matter, { name, t }) => t('wishes.history.bypassed', { name }),
  regularised: (matter, { name, t, format }) =>
    t('wishes.history.regularised', { name, amount: format.kroner(matter.amount) }),
  endedElsewhere: ({ how }, { name, t }) => t(`wishes.history.endedElsewhere.${how}`, { name }),
  endSettled: (matter, { name, t, format }) =>
    t('wishes.history.endSettled', { name, amount: format.kroner(matter.spent) }),
  invoiced: (matter, { name, t, format }) =>
    t('wishes.history.invoiced', { name, amount: format.kroner(matter.amount) }),
  delivered: (matter, { name, t, format }) =>
    t('wishes.history.delivered', { name, amount: format.kroner(matter.spent) }),
  superseded: ({ way, byKey }, { name, t }) => t(`wishes.history.superseded.${way}`, { name, key: byKey }),
  rejected: (_matter, { name, t }) => t('wishes.history.rejected', { name }),
  submitted: (matter, { name, t, format }) =>
    t('wishes.history.submitted', { name, amount: format.kroner(matter.amount) }),
  doneChanged: (_matter, { name, t }) => t('wishes.history.doneDecided', { name }),
  withdrawn: (_matter, { name, t }) => t('wishes.history.withdrawn', { name }),
  ruled: rulingText,
  frameSet: (matter, { name, t, format }) =>
    t('wishes.history.frameSet', {
      name,
      year: String(matter.year),
      amount: format.kroner(matter.amount),
    }),
  carriedOver: (matter, { name, t }) => t('wishes.history.carriedOver', { name, year: String(matter.year) }),
  granted: (matter, { name, t, format }) =>
    t(`wishes.history.${matter.matter}`, { name, amount: format.kroner(matter.amount) }),
  coordinationPaid: (matter, { name, t, format }) =>
    t(`wishes.history.${matter.matter}`, { name, amount: format.kroner(matter.amount) }),
  broughtIn: (_matter, { name, t }) => t('wishes.history.broughtIn', { name }),
  orderAgreed: (_matter, { name, t }) => t('wishes.history.orderAgreed', { name }),
  rankedByShares: (matter, { name, t, format }) =>
    t('wishes.history.rankedByShares', {
      name,
      wishes: matter.wishes,
      shares: matter.shares,
      year: String(matter.year),
      cost: format.kroner(matter.cost),
    }),
  handedOver: (_matter, { name, t }) => t('wishes.history.roles', { name }),
  standInNamed: (_matter, { name, t }) => t('wishes.history.roles', { name }),
  standInEnded: (_matter, { name, t }) => t('wishes.history.roles', { name }),
};

const tookOverText = (
  name: string,
  { key, authorities }: Extract<Trace, { trace: 'tookOver' }>,
  { t, locale }: Texts,
): string => {
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(authorities);
  return t('wishes.history.tookOver', { name, key, count: authorities.length, authorities: names });
};

/** Something that happened to a wish as a sentence about who did it. */
export const historyText = (name: string, what: Trace, texts: Texts): string => {
  const { t } = texts;
  switch (what.trace) {
    case 'done':
      return doneText(what.change, { name, text: what.text }, texts);
    case 'order':
    case 'rank':
    case 'answered':
      return t(`wishes.history.${what.trace}`, { name });
    case 'tookOver':
      return tookOverText(name, what, texts);
    case 'support':
      return t(`wishes.history.support.${what.answer}`, { name, authority: what.authority });
    case 'estimate':
      return estimateText(name, what, texts);
    case 'status':
      return t('wishes.history.status', { name, from: what.from, to: what.to });
    case 'minutes':
      return t('wishes.history.minutes', {
        name,
        date: texts.format.longDate(what.date),
        kind: t(`wishes.history.meeting.${what.kind}`),
      });
    case 'decision':
      return byMatter(DECISIONS, what.decision.matter, { ...texts, name });
  }
};

export interface HistoryDay {
  date: string;
  entries: readonly HistoryEntry[];
}

/** The history by day, newest first. */
export const byDay = (history: readonly HistoryEntry[], { format }: Texts): readonly HistoryDay[] => {
  const days = new Map<string, HistoryEntry[]>();
  const newestFirst = [...history].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  for (const entry of newestFirst) {
    const date = format.longDate(entry.at);
    days.set(date, [...(days.get(date) ?? []), entry]);
  }
  return [...days].map(([date, entries]) => ({ date, entries }));
};
