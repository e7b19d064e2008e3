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

const inDanish = new Intl.Collator('da', { numeric: true });

/** So many values does Jira keep in one field. */
const MOST_NAMES = 100;

/** The value of the field Gavner: names of authorities as Danish sorts them (aa is å), each once, as many as Jira keeps. */
export const supportersValue = (names: readonly string[]): readonly string[] =>
  [...new Set(names)].sort(inDanish.compare).slice(0, MOST_NAMES);

/** The value of the field Rammestatus. The words are those of the list, so that JQL finds what the list shows. */
export const frameStatusValue = (status: FrameStatus): string => {
  if (status.status !== 'decided') return jiraText(`frameStatus.${status.status}`);
  if (status.year !== undefined) return jiraText('frameStatus.approvedForLater');
  return jiraText(status.amount === null ? 'frameStatus.notApproved' : 'frameStatus.approved');
};
