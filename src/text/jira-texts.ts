import danish from '../../locales/da-DK/jira.json';
import type { FrameStatus } from '../domain/money-line';
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

/** The value of the field Rammestatus. The words are those of the list, so that JQL finds what the list shows. */
export const frameStatusValue = (status: FrameStatus): string => {
  if (status.status !== 'decided') return jiraText(`frameStatus.${status.status}`);
  return jiraText(status.amount === null ? 'frameStatus.notApproved' : 'frameStatus.approved');
};
