import danish from '../../locales/da-DK/jira.json';
import type { FrameStatus } from '../domain/money-line';
import { dateWriter, LONG_DATE } from './date-text';
import { fillIn } from './fill-in';
import { textAt, type KeyOf, type TextValues } from './messages';
import { kronerWriter } from './money-text';

type Key = KeyOf<typeof danish>;

/**
 * What the app writes in Jira itself is read by everybody there, whatever language they have chosen:
 * it is written in the language of the groups.
 */
export const jiraText = (key: Key, values: TextValues = {}): string => fillIn(textAt(danish, key), values);

export const jiraKroner = kronerWriter('da-DK');

export const jiraDate = dateWriter('da-DK', LONG_DATE);

/** The value of the field Rammestatus. The words are those of the list, so that JQL finds what the list shows. */
export const frameStatusValue = (status: FrameStatus): string => {
  if (status.status !== 'decided') return jiraText(`frameStatus.${status.status}`);
  if (status.year !== undefined) return jiraText('frameStatus.approvedForLater');
  return jiraText(status.amount === null ? 'frameStatus.notApproved' : 'frameStatus.approved');
};
