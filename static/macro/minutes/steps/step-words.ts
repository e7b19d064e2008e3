import type { MinutesRow } from '../../../../src/contract/documentation';
import { approversOf } from '../../../../src/domain/minutes/flow';
import type { MeetingKind } from '../../../../src/domain/minutes/minutes';
import type { Governance } from '../../../../src/domain/roles';
import { isWebAddress } from '../../../shared/parts/web-address';
import type { Texts } from '../../../shared/text';
import { call } from '../../../shared/documentation/bridge';
import type { RowAction } from '../row-actions';
import { valueOf } from '../../../shared/bridge';

/** What a step asks for; each step uses its part. */
export interface StepWords {
  kind: MeetingKind;
  /** ISO days; empty while none is chosen. */
  date: string;
  address: string;
  on: string;
}

export type StepField = 'date' | 'address' | 'on';
export type StepProblem = 'dateMissing' | 'dateInFuture' | 'addressMissing' | 'notAnAddress';
export type StepProblems = Partial<Record<StepField, StepProblem>>;

export const wordsFor = ({ kind, date }: Pick<MinutesRow, 'kind' | 'date'>, today: string): StepWords => ({
  kind,
  date,
  address: '',
  on: today,
});

const addressProblem = (address: string): StepProblem | null => {
  if (address.trim() === '') return 'addressMissing';
  return isWebAddress(address) ? null : 'notAnAddress';
};

const publicationDayProblem = (on: string, today: string): StepProblem | null => {
  if (on === '') return 'dateMissing';
  return on > today ? 'dateInFuture' : null;
};

const told = (field: StepField, problem: StepProblem | null): StepProblems =>
  problem === null ? {} : { [field]: problem };

/** What a step still lacks before it is sent. */
export const stepProblems = (action: RowAction, words: StepWords, today: string): StepProblems => {
  if (action === 'register') return told('date', words.date === '' ? 'dateMissing' : null);
  if (action !== 'publish') return {};
  return {
    ...told('address', addressProblem(words.address)),
    ...told('on', publicationDayProblem(words.on, today)),
  };
};

/** The page that a step is about, and the product it belongs to. */
export interface StepSubject {
  action: RowAction;
  row: MinutesRow;
  productId: string;
}

/** Takes the step. Gives the row after it. */
export const takeStep = ({ action, row, productId }: StepSubject, words: StepWords): Promise<MinutesRow> => {
  const { pageId, rev, version } = row;
  switch (action) {
    case 'register':
      return valueOf(call('registerMinutes', { productId, pageId, kind: words.kind, date: words.date }));
    case 'submit':
      return valueOf(call('submitMinutes', { pageId, rev }));
    case 'approve':
      return valueOf(call('approveMinutes', { pageId, rev, version }));
    case 'publish':
      return valueOf(call('publishMinutes', { pageId, rev, address: words.address.trim(), on: words.on }));
    case 'reopen':
      return valueOf(call('reopenMinutes', { pageId, rev }));
  }
};

const reopenText = ({ state }: MinutesRow, { t }: Texts): string => {
  if (state === 'published') return t('minutes.step.explain.reopenPublished');
  return t(`minutes.step.explain.${state === 'approved' ? 'reopenApproved' : 'reopenForApproval'}`);
};

/** What a step does, before it is taken. */
export const explain = (
  { action, row }: Pick<StepSubject, 'action' | 'row'>,
  governance: Governance,
  texts: Texts,
): string => {
  const { t } = texts;
  switch (action) {
    case 'reopen':
      return reopenText(row, texts);
    case 'submit': {
      const group = approversOf(row.kind, governance).includes('steering') ? 'steering' : 'coordination';
      return t('minutes.step.explain.submit', { group });
    }
    case 'approve':
      return t('minutes.step.explain.approve', { version: row.version });
    case 'register':
    case 'publish':
      return t(`minutes.step.explain.${action}`);
  }
};
